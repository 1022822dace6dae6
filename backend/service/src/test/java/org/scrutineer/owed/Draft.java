package org.scrutineer.owed;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.scrutineer.testing.ApiTest;

/**
 * A scorecard of its own for each test: a red measure of social care, a green one of early help,
 * and one that names no service and has no figure.
 */
final class Draft extends ApiTest {

    static final String OFFICER = "performance-officer";
    static final String LEAD = "lead-officer";
    static final String PERIOD = "2026-03";

    /** Commentary may be written and need not be. */
    static final String FREELY =
            ",\"timetable\":{\"opensByItself\":false,\"figuresDueDays\":10,\"commentaryDueDays\":15,\"commentaryRequired\":false}";

    /** Without a timetable of its own a scorecard asks for commentary. */
    static final String WITH_COMMENTARY = "";

    private static final String JSON = "application/json";

    private static int drafts;

    final String scorecard;
    final String red;
    final String green;
    final String missing;

    private Draft(int number) {
        scorecard = "preparation-" + number;
        red = "PREP-%d.1".formatted(number);
        green = "PREP-%d.2".formatted(number);
        missing = "PREP-%d.3".formatted(number);
    }

    /**
     * @param definition further fields of the scorecard, each with a comma before it
     */
    static Draft open(String definition) {
        return open(definition, "");
    }

    /**
     * @param missing further fields of the measure without a figure, each with a comma before it
     */
    static Draft open(String definition, String missing) {
        Draft draft = new Draft(++drafts);
        draft.indicator(draft.red, ",\"leadService\":\"/services/social-care\"");
        draft.indicator(draft.green, ",\"leadService\":\"/services/early-help\"");
        draft.indicator(draft.missing, missing);
        draft.value(draft.red, PERIOD, 50);
        draft.value(draft.green, PERIOD, 95);
        create(
                "/scorecards/" + draft.scorecard,
                "{\"title\":\"Test of preparation\",\"purpose\":\"Test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"%s}"
                        .formatted(definition));
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"Test\",\"items\":[{\"indicator\":\"%s\",\"theme\":\"A\"},{\"indicator\":\"%s\",\"theme\":\"A\"},{\"indicator\":\"%s\",\"theme\":\"B\"}]}"
                                .formatted(draft.red, draft.green, draft.missing))
                .post("/scorecards/" + draft.scorecard + "/sets")
                .then()
                .statusCode(201);
        create(draft.edition(), "{\"overview\":\"Test\"}");
        return draft;
    }

    private void indicator(String code, String more) {
        create(
                "/indicators/" + code,
                "{\"title\":\"Measure %s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"Test\"%s}"
                        .formatted(code, more));
        create(
                "/indicators/%s/thresholds/2025-26".formatted(code),
                "{\"basis\":\"LOCAL\",\"target\":90,\"amber\":80,\"source\":\"Test\"}");
    }

    void value(String indicator, String period, int value) {
        create(
                "/period-values/%s/E08000018/%s".formatted(indicator, period),
                "{\"value\":%d}".formatted(value));
    }

    private static void create(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }

    String edition() {
        return "/scorecards/%s/editions/%s".formatted(scorecard, PERIOD);
    }

    String commentary(String indicator) {
        return "%s/measures/%s/commentary".formatted(edition(), indicator);
    }

    /** Says something of a measure for the first time. */
    Response say(String user, String indicator, String body) {
        return as(user).header("If-None-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(commentary(indicator));
    }

    /** Says something else. */
    Response sayInstead(String user, String indicator, String etag, String body) {
        return writing(user, etag).contentType(JSON).body(body).put(commentary(indicator));
    }

    Response step(String user, String step) {
        return writing(user, as(user).get(edition()).header("ETag")).post(edition() + "/" + step);
    }

    void publish() {
        step(OFFICER, "submission").then().statusCode(200);
        step("board", "approval").then().statusCode(200);
        step(OFFICER, "publication").then().statusCode(200);
    }

    private static RequestSpecification writing(String user, String etag) {
        return as(user).header("If-Match", etag);
    }
}
