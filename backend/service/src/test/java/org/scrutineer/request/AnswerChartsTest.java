package org.scrutineer.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.OwnMeasure;

/** Charts of measures that stand with a written answer, and are drawn for each of its readers. */
@QuarkusTest
class AnswerChartsTest extends RequestTest {

    private static final String OFFICER = "lead-officer";
    private static final String WORDS = "Each secondary school has had a plan since May.";

    @Test
    void theyGoWithTheWordsFromTheDraftToTheAnswerAndAreNamedToItsReaders() {
        define("CHART-1", "CHART-2");
        publish("charts-one", ALL, OwnMeasure.item("CHART-1"), OwnMeasure.item("CHART-2"));
        String request =
                asked("member", "charts-one", "What is behind both?", "CHART-1", "CHART-2");
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        draft(request, "[\"CHART-2\",\"CYP-001\"]")
                .statusCode(422)
                .body("errors.pointer", contains("/charts/1"))
                .body("errors.detail", contains("is not a measure of this request"));
        draft(request, "[\"CHART-2\"]")
                .statusCode(200)
                .body("answerDraft.charts.code", contains("CHART-2"))
                .body("answerDraft.charts.title", contains("Asked about CHART-2"));
        step(OFFICER, request, "answer", answer("[\"CYP-001\"]", "MEMBERS")).statusCode(422);
        step(OFFICER, request, "answer", answer("[\"CHART-2\",\"CHART-1\"]", "ASKERS"))
                .statusCode(200);
        read("member", request).body("answer.charts.code", contains("CHART-1", "CHART-2"));
        read("member2", request).body("answer", nullValue());
        // What is drawn is what this reader may read now.
        as("member")
                .get("/scorecards/charts-one/measures/CHART-1/briefing")
                .then()
                .statusCode(200)
                .body("measures[0].document.measure.indicator", equalTo("CHART-1"));
    }

    /** Whoever asked about less than it is told of no measure that they did not ask about. */
    @Test
    void whatJoinedItShowsThoseThatItAsksAboutItself() {
        define("CHART-3", "CHART-4");
        publish("charts-two", ALL, OwnMeasure.item("CHART-3"), OwnMeasure.item("CHART-4"));
        String first = asked("member", "charts-two", "What is behind both?", "CHART-3", "CHART-4");
        String second = asked("member2", "charts-two", "And of the last alone?", "CHART-4");
        step(GOVERNANCE, first, "acceptance", WRITTEN).statusCode(200);
        step(OFFICER, first, "answer", answer("[\"CHART-3\",\"CHART-4\"]", "MEMBERS"))
                .statusCode(200);
        read("member", first).body("answer.charts.code", contains("CHART-3", "CHART-4"));
        read("member2", second).body("answer.charts.code", contains("CHART-4"));
    }

    @Test
    void withoutAChartThereIsNone() {
        define("CHART-5");
        publish("charts-three", ALL, OwnMeasure.item("CHART-5"));
        String request = asked("member", "charts-three", "What is behind it?", "CHART-5");
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        step(OFFICER, request, "answer", "{\"answer\":\"%s\"}".formatted(WORDS))
                .statusCode(200)
                .body("answer.text", containsString("had a plan"))
                .body("answer.charts", empty());
    }

    private static ValidatableResponse draft(String request, String charts) {
        return as(OFFICER)
                .header("If-Match", version(OFFICER, request))
                .contentType("application/json")
                .body("{\"text\":\"%s\",\"charts\":%s}".formatted(WORDS, charts))
                .put("/deep-dive-requests/" + request + "/answer-draft")
                .then();
    }

    private static String answer(String charts, String audience) {
        return "{\"answer\":\"%s\",\"charts\":%s,\"audience\":{\"kind\":\"%s\"}}"
                .formatted(WORDS, charts, audience);
    }
}
