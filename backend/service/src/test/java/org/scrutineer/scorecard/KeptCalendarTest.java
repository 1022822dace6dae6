package org.scrutineer.scorecard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What counts periods stays as it is once something is kept for such periods. */
@QuarkusTest
class KeptCalendarTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";
    private static final String INDICATOR =
            "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"%s\",\"yearType\":\"%s\",\"aggregation\":\"RATIO\",\"theme\":\"Others\"}";
    private static final String SCORECARD =
            "{\"title\":\"%s\",\"purpose\":\"For a test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"%s\",\"yearType\":\"%s\"}";

    @Test
    void anIndicatorWithFiguresOrTargetsKeepsItsFrequencyAndYear() {
        String path = "/indicators/CALENDAR-1";
        put(path, INDICATOR.formatted("New", "ANNUAL", "ACADEMIC"), 201);
        put(path, INDICATOR.formatted("Nothing there yet", "MONTHLY", "FINANCIAL"), 200);
        OwnMeasure.value("CALENDAR-1", "2025-12", "91");
        for (String other : List.of("QUARTERLY FINANCIAL", "MONTHLY ACADEMIC")) {
            String[] calendar = other.split(" ");
            put(path, INDICATOR.formatted("Other", calendar[0], calendar[1]), 409)
                    .then()
                    .body("detail", containsString("define a new indicator"));
        }
        put(path, INDICATOR.formatted("Another title", "MONTHLY", "FINANCIAL"), 200);

        String withTarget = "/indicators/CALENDAR-2";
        put(withTarget, INDICATOR.formatted("New", "MONTHLY", "FINANCIAL"), 201);
        put(
                withTarget + "/thresholds/2025-26",
                "{\"basis\":\"LOCAL\",\"target\":90,\"source\":\"Test\"}",
                201);
        put(withTarget, INDICATOR.formatted("New", "MONTHLY", "CALENDAR"), 409);
    }

    @Test
    void aScorecardWithEditionsKeepsItsFrequencyAndYear() {
        String path = "/scorecards/calendar-test";
        put(path, SCORECARD.formatted("New", "ANNUAL", "ACADEMIC"), 201);
        put(path, SCORECARD.formatted("No edition yet", "MONTHLY", "FINANCIAL"), 200);
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"For a test\",\"items\":[{\"indicator\":\"EH-1.1\",\"theme\":\"A\"}]}")
                .post(path + "/sets")
                .then()
                .statusCode(201);
        PublishedScorecard.draft("calendar-test", "2025-12");
        put(path, SCORECARD.formatted("Other", "QUARTERLY", "FINANCIAL"), 409)
                .then()
                .body("detail", containsString("define a new scorecard"));
        put(path, SCORECARD.formatted("Other", "MONTHLY", "ACADEMIC"), 409);
        put(path, SCORECARD.formatted("Another title", "MONTHLY", "FINANCIAL"), 200);
    }

    /** As an earlier version let it happen. */
    @Test
    void whatNoLongerFitsHidesNothingElse() {
        OwnMeasure.define("CALENDAR-3", "A measure whose calendar was changed");
        OwnMeasure.value("CALENDAR-3", "2025-12", "91");
        PublishedScorecard.publish(
                "calendar-changed",
                "{\"kind\":\"PUBLIC\",\"committees\":[]}",
                "",
                "2025-12",
                OwnMeasure.item("CALENDAR-3"));
        change("update scorecard set frequency = 'ANNUAL' where code = 'calendar-changed'");
        change(
                "update indicator set frequency = 'WEEKLY', year_type = 'ACADEMIC' where code = 'CALENDAR-3'");
        try {
            as(OFFICER)
                    .get("/scorecards")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem("calendar-changed"));
            anonymous().get("/scorecards").then().statusCode(200);
            as("member")
                    .get("/editions?scorecard=calendar-changed")
                    .then()
                    .statusCode(200)
                    .body("items[0].periodLabel", equalTo("2025-12"));
            as("governance-adviser").get("/mails").then().statusCode(200);
            as("member").get("/me/home").then().statusCode(200);
            as(OFFICER)
                    .get("/period-values?indicator=CALENDAR-3")
                    .then()
                    .statusCode(200)
                    .body("items[0].periodLabel", equalTo("2025-12"));
            as(OFFICER)
                    .get("/indicators/CALENDAR-3/thresholds")
                    .then()
                    .statusCode(200)
                    .body("items[0].yearLabel", equalTo("2025-26"));
            as("member")
                    .get("/scorecards/calendar-changed/editions/2025-12/document")
                    .then()
                    .statusCode(200);
            as("member")
                    .get("/scorecards/calendar-changed/editions/2025-12")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("does not fit the frequency"));
        } finally {
            change("update scorecard set frequency = 'MONTHLY' where code = 'calendar-changed'");
            change(
                    "update indicator set frequency = 'MONTHLY', year_type = 'FINANCIAL' where code = 'CALENDAR-3'");
        }
    }

    private static Response put(String path, String body, int status) {
        String known = as(OFFICER).get(path).header("ETag");
        Response answer =
                (known == null
                                ? as(OFFICER).header("If-None-Match", "*")
                                : as(OFFICER).header("If-Match", known))
                        .contentType(JSON)
                        .body(body)
                        .put(path);
        answer.then().statusCode(status);
        return answer;
    }
}
