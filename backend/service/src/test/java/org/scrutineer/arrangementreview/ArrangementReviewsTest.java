package org.scrutineer.arrangementreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.OpenedArrangementReview.abandon;
import static org.scrutineer.testing.OpenedArrangementReview.answer;
import static org.scrutineer.testing.OpenedArrangementReview.decide;
import static org.scrutineer.testing.OpenedArrangementReview.of;
import static org.scrutineer.testing.OpenedArrangementReview.offer;
import static org.scrutineer.testing.OpenedArrangementReview.open;
import static org.scrutineer.testing.OpenedArrangementReview.option;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Whether members still get what they need: what came, what they say, what was decided. */
@QuarkusTest
class ArrangementReviewsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void aReviewGoesFromWhatCameOfASeriesToTheNextDate() {
        publish("arrange-1", "ARR-1");
        String review = of("arrange-1");
        open("arrange-1").then().statusCode(409);
        as(OFFICER)
                .get("/arrangement-reviews/" + review)
                .then()
                .statusCode(200)
                .body("evidence.editions.periodLabel", contains("April 2025"))
                .body("evidence.late", nullValue())
                .body("evidence.answers.requests", equalTo(0))
                .body("evidence.survey.answered", equalTo(0))
                .body("actions", contains("OFFER", "DECIDE", "ABANDON"));
        offer(review, option("As it is") + "," + option("As it is"))
                .statusCode(422)
                .body("errors.pointer", contains("/options/1/title"));
        offer(review, option("As it is") + "," + option("Quarterly")).statusCode(200);
        answer("member", review, "AS_NOW").statusCode(200);
        decide(review, "Weekly", "2027-06-15")
                .statusCode(422)
                .body("errors.pointer", contains("/option"));
        decide(review, "As it is", "2020-06-16")
                .statusCode(422)
                .body("errors.pointer", contains("/nextReviewOn"));
        decide(review, "As it is", "2027-06-15")
                .statusCode(200)
                .body("stateText", equalTo("Decided"))
                .body("actions", empty());
        as("member2")
                .get("/arrangement-reviews/" + review)
                .then()
                .body("decision.option", equalTo("As it is"))
                .body("evidence.survey.answered", equalTo(1));
        as("member")
                .get("/scorecards/arrange-1")
                .then()
                .body("arrangement.reason", equalTo("Members get it every month."))
                .body("arrangement.nextReviewOn", equalTo("2027-06-15"));
        answer("chair", review, "AS_NOW").statusCode(409);
        // What was known is kept: an edition that comes later is none of it.
        PublishedScorecard.draft("arrange-1", "2025-05");
        PublishedScorecard.publishDraft("arrange-1", "2025-05");
        as("member")
                .get("/arrangement-reviews/" + review)
                .then()
                .body("evidence.editions.period", contains("2025-04"));
    }

    @Test
    void nobodyAnswersTwiceAndNobodyKnowsWhoAnsweredWhat() {
        publish("arrange-2", "ARR-2");
        String review = of("arrange-2");
        answer("member", review, "AS_NOW")
                .statusCode(200)
                .body("answered", equalTo(true))
                .body("evidence.survey", nullValue())
                .body("actions", empty());
        answer("member", review, "LESS_OFTEN").statusCode(409);
        answer("member2", review, "AS_NOW").statusCode(200);
        answer("cabinet-member", review, "MORE_OFTEN").statusCode(200);
        as(OFFICER)
                .get("/arrangement-reviews/" + review)
                .then()
                .body("evidence.survey.answered", equalTo(3))
                .body("evidence.survey.questions[2].answers.count", contains(1, 2, 0));
        assertEquals(
                0,
                count(
                        "select count(*) from audit_event where action = 'arrangement-survey-answered' and detail <> '{}'"));
    }

    @Test
    void whatWasOpenedByMistakeIsGivenUpAndAnotherOpened() {
        publish("arrange-3", "ARR-3");
        String review = of("arrange-3");
        abandon(review).statusCode(200).body("stateText", equalTo("Abandoned"));
        abandon(review).statusCode(409);
        as("member").get("/arrangement-reviews/" + review).then().statusCode(404);
        String next = of("arrange-3");
        as("member")
                .get("/arrangement-reviews")
                .then()
                .body("items.reference", hasItem(next))
                .body("items.reference", not(hasItem(review)));
    }

    private static void publish(String scorecard, String measure) {
        OwnMeasure.define(measure, "A measure of a series under review");
        PublishedScorecard.publish(scorecard, ALL, "", "2025-04", OwnMeasure.item(measure));
    }
}
