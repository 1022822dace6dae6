package org.scrutineer.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.Statements;

/** Members follow measures: each their own, and only what is published to them. */
@QuarkusTest
class FollowedMeasuresTest extends ApiTest {

    private static final String LIST = "/me/followed-measures";
    private static final String EVENTS =
            "select count(*) from audit_event where action in ('measure-followed', 'measure-no-longer-followed')";

    @Inject Statements statements;

    @BeforeEach
    @AfterEach
    void nobodyFollowsAnything() {
        change("delete from followed_measure");
    }

    @Test
    void followingTwiceIsTheSameAsOnceAndSoIsStopping() {
        long events = count(EVENTS);
        follow("member", "full-report", "CYP-001", 204);
        follow("member", "full-report", "CYP-001", 204);
        list("member")
                .body("items.latest.indicator", contains("CYP-001"))
                .body("items.latest.period.code", contains("2024-25"));
        assertEquals(events + 1, count(EVENTS));
        list("member2").body("items", empty());

        stop("member2", "full-report", "CYP-001");
        list("member").body("items.latest.indicator", contains("CYP-001"));
        stop("member", "full-report", "CYP-001");
        stop("member", "full-report", "CYP-001");
        list("member").body("items", empty());
        assertEquals(events + 2, count(EVENTS));
    }

    @Test
    void aMeasureSaysWhatTheNewestEditionSays() {
        follow("member", "full-report", "CYP-001", 204);
        var measure =
                as("member")
                        .get("/scorecards/full-report/editions/2024-25/measures/CYP-001")
                        .jsonPath();
        list("member")
                .body(
                        "items[0].latest.figure.display",
                        equalTo(measure.getString("measure.periods[-1].display")))
                .body(
                        "items[0].latest.rating.reason",
                        equalTo(measure.getString("measure.rating.reason")))
                .body(
                        "items[0].latest.direction.text",
                        equalTo(measure.getString("measure.direction.text")));
    }

    @Test
    void onlyWhatIsPublishedToThemCanBeFollowed() {
        OwnMeasure.define("FOLLOW-1", "Open");
        OwnMeasure.define("FOLLOW-2", "Exempt");
        OwnMeasure.value("FOLLOW-1", "2025-12", "95");
        OwnMeasure.value("FOLLOW-2", "2025-12", "95");
        PublishedScorecard.publish(
                "follow-exempt",
                "{\"kind\":\"PUBLIC\",\"committees\":[]}",
                "\"/committees/improving-lives\"",
                "2025-12",
                OwnMeasure.item("FOLLOW-1") + "," + OwnMeasure.exemptItem("FOLLOW-2"));
        follow("member2", "follow-exempt", "FOLLOW-1", 204);
        follow("member2", "follow-exempt", "FOLLOW-2", 404);
        follow("member2", "attendance-weekly", "ATT-PRI", 404);
        follow("performance-officer", "full-report", "NONE-1", 404);
        follow("member", "follow-exempt", "FOLLOW-2", 204);
        follow("member", "follow-exempt", "FOLLOW-1", 204);

        change("update scorecard set exempt_committees = '{}' where code = 'follow-exempt'");
        list("member")
                .body("items.latest.indicator", contains("FOLLOW-1"))
                .body("items.latest.indicator", not(hasItem("FOLLOW-2")));
        stop("member", "follow-exempt", "FOLLOW-2");
    }

    @Test
    void nobodyFollowsMoreThanFiftyAndManyTakeNoMoreStatementsThanOne() {
        follow("member", "full-report", "CYP-001", 204);
        long ofOne = statements.of(() -> list("member"));
        change(
                """
                insert into followed_measure (subject, scorecard_code, indicator_code, since)
                select f.subject, f.scorecard_code, d.indicator_code, now()
                from followed_measure f join edition e on e.scorecard_code = f.scorecard_code and e.period_code = '2024-25'
                join frozen_document d on d.edition_id = e.id and d.variant = 'OPEN' and d.indicator_code not in ('', 'CYP-001', 'CYP-002')
                order by d.indicator_code limit 49
                """);
        list("member").body("items.size()", equalTo(50));
        assertEquals(ofOne, statements.of(() -> list("member")));
        follow("member", "full-report", "CYP-001", 204);
        follow("member", "full-report", "CYP-002", 409);
    }

    private static void follow(String user, String scorecard, String indicator, int status) {
        as(user).put("%s/%s/%s".formatted(LIST, scorecard, indicator)).then().statusCode(status);
    }

    private static void stop(String user, String scorecard, String indicator) {
        as(user).delete("%s/%s/%s".formatted(LIST, scorecard, indicator)).then().statusCode(204);
    }

    @Test
    void whatIsNoCodeIsRefused() {
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "no code begins so")
                .put(LIST + "/full-report/-x")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse list(String user) {
        return as(user).get(LIST).then().statusCode(200);
    }
}
