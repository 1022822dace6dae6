package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.Statements;

/** What each edition said of a measure at the time, for those who may read the editions. */
@QuarkusTest
class PublishedHistoryTest extends ApiTest {

    private static final String COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String PUBLIC = "{\"kind\":\"PUBLIC\",\"committees\":[]}";

    @Inject Statements statements;

    @Test
    void everyRevisionIsThereAsItReadThenAndSaysWhatWasRevisedSince() {
        OwnMeasure.define("HISTORY-1", "Seen in time");
        OwnMeasure.value("HISTORY-1", "2025-12", "95");
        PublishedScorecard.publish(
                "history", COMMITTEE, "", "2025-12", OwnMeasure.item("HISTORY-1"));
        long ofOne = statements.of(() -> history("member", "history", "HISTORY-1"));

        OwnMeasure.revise("HISTORY-1", "2025-12", "96.04");
        PublishedScorecard.correct("history", "2025-12", "Late returns were left out.");
        OwnMeasure.value("HISTORY-1", "2026-01", "97");
        OwnMeasure.revise("HISTORY-1", "2025-12", "96");
        PublishedScorecard.publish("history", COMMITTEE, "2026-01");
        OwnMeasure.value("HISTORY-1", "2026-02", "98");
        PublishedScorecard.draft("history", "2026-02");

        history("member", "history", "HISTORY-1")
                .then()
                .statusCode(200)
                .body("more", equalTo(false))
                .body("items.period.code", contains("2026-01", "2025-12", "2025-12"))
                .body("items.revision", contains(1, 2, 1))
                .body("items.figure.display", contains("97.0%", "96.0%", "95.0%"))
                .body("items.rating.word", contains("Green", "Green", "Green"))
                .body("items[0].direction.code", equalTo("IMPROVED"))
                .body("items[1].erratum", equalTo("Late returns were left out."))
                .body("items[0].supersededAt", nullValue())
                .body("items[1].supersededAt", nullValue())
                .body("items[2].supersededAt", notNullValue())
                .body("items[0].revised", nullValue())
                .body("items[1].revised", nullValue())
                .body("items[2].revised.display", equalTo("96.0%"))
                .body("items[2].revised.period.code", equalTo("2026-01"));
        assertEquals(ofOne, statements.of(() -> history("member", "history", "HISTORY-1")));
    }

    @Test
    void whatACallerMayNotReadAnswersAsWhatIsNotThere() {
        OwnMeasure.define("HISTORY-2", "For a committee");
        OwnMeasure.value("HISTORY-2", "2025-12", "95");
        PublishedScorecard.publish(
                "history-committee", COMMITTEE, "", "2025-12", OwnMeasure.item("HISTORY-2"));
        assertSameAsAbsent("member2", "history-committee", "HISTORY-2", 404);
        assertSameAsAbsent("administrator", "history-committee", "HISTORY-2", 404);
        assertSameAsAbsent("anonymous", "history-committee", "HISTORY-2", 401);
        history("governance-adviser", "history-committee", "HISTORY-2").then().statusCode(200);
    }

    @Test
    void anExemptMeasureIsThereForItsCommitteeAloneAndADraftForNobody() {
        OwnMeasure.define("HISTORY-3", "Open");
        OwnMeasure.define("HISTORY-4", "Exempt");
        OwnMeasure.value("HISTORY-3", "2025-12", "95");
        OwnMeasure.value("HISTORY-4", "2025-12", "94");
        PublishedScorecard.publish(
                "history-exempt",
                PUBLIC,
                "\"/committees/improving-lives\"",
                "2025-12",
                OwnMeasure.item("HISTORY-3") + "," + OwnMeasure.exemptItem("HISTORY-4"));
        history("member", "history-exempt", "HISTORY-4")
                .then()
                .statusCode(200)
                .body("items.figure.display", contains("94.0%"));
        history("anonymous", "history-exempt", "HISTORY-3")
                .then()
                .statusCode(200)
                .body("items.figure.display", contains("95.0%"));
        assertSameAsAbsent("member2", "history-exempt", "HISTORY-4", 404);
        assertSameAsAbsent("anonymous", "history-exempt", "HISTORY-4", 401);
        PublishedScorecard.draft("history-exempt", "2026-01");
        history("performance-officer", "history-exempt", "HISTORY-3")
                .then()
                .body("items.period.code", contains("2025-12"));
    }

    private static void assertSameAsAbsent(
            String caller, String scorecard, String indicator, int status) {
        String hidden = answer(caller, scorecard, indicator, status);
        assertEquals(answer(caller, scorecard, "NONE-1", status), hidden);
        assertEquals(answer(caller, "none", indicator, status), hidden);
    }

    /** Without the address that was asked for, which a problem says again. */
    private static String answer(String caller, String scorecard, String indicator, int status) {
        Response answer = history(caller, scorecard, indicator);
        assertEquals(status, answer.statusCode());
        return answer.asString().replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    private static Response history(String caller, String scorecard, String indicator) {
        return Callers.as(caller)
                .get(
                        "/scorecards/%s/measures/%s/published-history"
                                .formatted(scorecard, indicator));
    }
}
