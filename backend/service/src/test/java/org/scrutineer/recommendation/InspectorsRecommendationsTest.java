package org.scrutineer.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.scrutineer.testing.MadeRecommendation.GOVERNANCE;
import static org.scrutineer.testing.MadeRecommendation.answered;
import static org.scrutineer.testing.RecordedInspection.recommend;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.RecordedInspection;

/** What inspectors recommend goes the way of committees' recommendations, on the same tracker. */
@QuarkusTest
class InspectorsRecommendationsTest extends ApiTest {

    private static final String FRAMEWORK = "/inspection-frameworks/ilacs-2023";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
        clock("{\"answerWithin\":{\"days\":70,\"unit\":\"WORKING\"}}");
    }

    @Test
    void itIsMadeOnTheDayOfTheReportAndAnsweredAndCarriedOutLikeEveryOther() {
        String inspection = RecordedInspection.of("Services that were inspected");
        String reference = made(inspection);
        // 70 working days after 16 December 2025, with three bank holidays between.
        read(reference)
                .body("madeOn", equalTo("2025-12-16"))
                .body("year", equalTo("2025-26"))
                .body("stateText", equalTo("Waiting for the council’s response"))
                .body("clock", equalTo(true))
                .body("responseDueOn", equalTo("2026-03-27"))
                .body("inspection.reference", equalTo(inspection))
                .body("inspection.title", equalTo("Services that were inspected"));
        as("member")
                .get("/recommendations?inspection=" + inspection)
                .then()
                .statusCode(200)
                .body("items.reference", contains(reference));
        answered(reference, "ACCEPTED").statusCode(200).body("stateText", equalTo("Accepted"));
        String action = MadeRecommendation.action(reference);
        as("member")
                .get("/tracker?limit=200&kind=INSPECTORS")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(reference))
                .body(
                        "items.find { it.reference == '%s' }.about".formatted(reference),
                        equalTo("Services that were inspected"))
                .body(
                        "items.find { it.reference == '%s' }.kindText".formatted(reference),
                        equalTo("Recommendation of inspectors"));
        as("member")
                .get("/tracker?limit=200&kind=RECOMMENDATION")
                .then()
                .body("items.reference", not(hasItem(reference)));
        as("member")
                .get("/actions?recommendation=" + reference)
                .then()
                .body("items.reference", contains(action));
    }

    @Test
    void theClockIsTheCouncilsAndALaterChoiceMovesNoDay() {
        String inspection = RecordedInspection.of("Clocks of an inspection");
        String first = made(inspection);
        clock("{\"answerWithin\":{\"days\":10,\"unit\":\"CALENDAR\"}}");
        String second = made(inspection);
        clock("{}").body("answerWithin", nullValue());
        String third = made(inspection);
        read(first).body("responseDueOn", equalTo("2026-03-27"));
        read(second).body("responseDueOn", equalTo("2025-12-26"));
        read(third).body("clock", equalTo(false)).body("responseDueOn", nullValue());
    }

    @Test
    void aCommitteesRecommendationHasNoInspection() {
        read(MadeRecommendation.made("[]", "[]", "[]"))
                .body("inspection", nullValue())
                .body("stateText", equalTo("Waiting for the cabinet’s response"));
        as("member")
                .get("/recommendations?inspection=IN-999999")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        recommend(RecordedInspection.of("A measure that is none"), "[\"NONE-SUCH\"]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/measures/0"));
    }

    private static String made(String inspection) {
        return recommend(inspection, "[]").then().statusCode(201).extract().path("reference");
    }

    private static ValidatableResponse read(String reference) {
        return as("member").get("/recommendations/" + reference).then().statusCode(200);
    }

    private static ValidatableResponse clock(String body) {
        return as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(FRAMEWORK).header("ETag"))
                .contentType("application/json")
                .body(body)
                .put(FRAMEWORK + "/clock")
                .then()
                .statusCode(200);
    }
}
