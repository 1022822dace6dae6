package org.scrutineer.ingest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * Lead officers record what their own measures owe; where the council wants it, the performance
 * team confirms it.
 */
@QuarkusTest
class LeadFiguresTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String OWN = ",\"leadService\":\"/services/social-care\"";
    private static final String OTHER = ",\"leadService\":\"/services/early-help\"";
    private static final String JSON = "application/json";

    @Test
    void whatALeadOfficerRecordsIsProvisionalUntilItIsConfirmed() {
        OwnMeasure.define("LEAD-1", "Led measure", OWN);
        record(LEAD, item("LEAD-1", "2025-04", 0, "\"value\":91,\"status\":\"CONFIRMED\""))
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        record(
                        LEAD,
                        item(
                                "LEAD-1",
                                "2025-04",
                                1,
                                "\"value\":92,\"note\":\"A note\",\"reason\":\"Late returns\""))
                .then()
                .statusCode(200)
                .body("revised", equalTo(1));
        cell("LEAD-1", OFFICER)
                .then()
                .body("awaiting", equalTo(1))
                .body("tables[0].measures[0].cells[0].value.status", equalTo("PROVISIONAL"))
                .body("tables[0].measures[0].cells[0].awaitsConfirmation", equalTo(true))
                .body(
                        "tables[0].measures[0].cells[0].text",
                        equalTo("Provisional until the performance team confirms it"));
        PublishedScorecard.draft("lead-1", "2025-04");
        owed().body(
                        "services[0].measures[0].figure.text",
                        equalTo("Received, waits to be confirmed"));
        confirm("LEAD-1", 1).then().statusCode(412);
        confirm("LEAD-1", 2).then().statusCode(200).body("confirmed", equalTo(1));
        owed().body("services[0].measures[0].figure.text", equalTo("Received"));
        as(OFFICER)
                .get("/period-values/LEAD-1/E08000018/2025-04/revisions")
                .then()
                .body("items.value", equalTo(List.of(92, 92, 91)))
                .body("items.status", equalTo(List.of("CONFIRMED", "PROVISIONAL", "PROVISIONAL")))
                .body("items[0].note", equalTo("A note"))
                .body("items[0].reason", equalTo("Confirmed by the performance team"))
                .body("items[0].recordedBy", equalTo("Performance Officer Demonstration"))
                .body("items[1].recordedBy", equalTo("Lead Officer Demonstration"));
        confirm("LEAD-1", 3)
                .then()
                .statusCode(409)
                .body("errors[0].detail", containsString("does not wait to be confirmed"));
        // What is confirmed is the performance team's.
        record(LEAD, item("LEAD-1", "2025-04", 3, "\"value\":93,\"reason\":\"Mine\""))
                .then()
                .statusCode(403)
                .body("errors[0].detail", containsString("the figure is there already"));
        cell("LEAD-1", LEAD)
                .then()
                .body("awaiting", equalTo(0))
                .body("tables[0].measures[0].cells[0].mayRecord", equalTo(false));
    }

    @Test
    void anotherServicesMeasuresAndOtherAreasAreNotTheirs() {
        OwnMeasure.define("LEAD-2", "Led measure", OWN);
        OwnMeasure.define("LEAD-3", "Another's measure", OTHER);
        OwnMeasure.define("LEAD-4", "Nobody's measure");
        record(
                        LEAD,
                        item("LEAD-2", "2025-04", 0, "\"value\":91")
                                + ','
                                + item("LEAD-3", "2025-04", 0, "\"value\":91"))
                .then()
                .statusCode(403)
                .body("errors.pointer", equalTo(List.of("/items/1/indicator")))
                .body("errors[0].detail", containsString("Another's measure (LEAD-3), 2025-04"));
        record(LEAD, item("LEAD-2", "2025-04", 0, "\"value\":91").replace("E08000018", "E08000017"))
                .then()
                .statusCode(403);
        assertEquals(
                0,
                count(
                        "select count(*) from period_value where indicator_code in ('LEAD-2', 'LEAD-3')"));
        record(LEAD, item("LEAD-4", "2025-04", 0, "\"value\":91")).then().statusCode(200);
    }

    @Test
    void aCouncilThatWantsNoConfirmationTakesThemAsTheyAre() {
        OwnMeasure.define("LEAD-5", "Led measure", OWN);
        choose(false);
        try {
            record(LEAD, item("LEAD-5", "2025-04", 0, "\"value\":91")).then().statusCode(200);
        } finally {
            choose(true);
        }
        as(OFFICER)
                .get("/period-values/LEAD-5/E08000018/2025-04")
                .then()
                .body("status", equalTo("CONFIRMED"));
        cell("LEAD-5", OFFICER).then().body("awaiting", equalTo(0));
    }

    private static ValidatableResponse owed() {
        return as(OFFICER).get("/scorecards/lead-1/editions/2025-04/tasks").then().statusCode(200);
    }

    /** Everything else stays as it is. */
    private static void choose(boolean confirmed) {
        Response now = as(OFFICER).get("/settings");
        String settings =
                now.asString()
                        .replaceAll(
                                "\"leadFiguresConfirmed\":(true|false)",
                                "\"leadFiguresConfirmed\":" + confirmed);
        as(OFFICER)
                .header("If-Match", now.header("ETag"))
                .contentType(JSON)
                .body(settings)
                .put("/settings")
                .then()
                .statusCode(200)
                .body("leadFiguresConfirmed", equalTo(confirmed));
    }

    /** A grid of the measure's one month. */
    private static Response cell(String indicator, String as) {
        String scorecard = indicator.toLowerCase(java.util.Locale.ROOT);
        if (as(OFFICER).get("/scorecards/" + scorecard).statusCode() == 404) {
            as(OFFICER)
                    .header("If-None-Match", "*")
                    .contentType(JSON)
                    .body(
                            "{\"title\":\"Led\",\"purpose\":\"Test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}")
                    .put("/scorecards/" + scorecard)
                    .then()
                    .statusCode(201);
            as(OFFICER)
                    .header("Idempotency-Key", newKey())
                    .contentType(JSON)
                    .body(
                            "{\"reason\":\"The first set\",\"items\":[%s]}"
                                    .formatted(OwnMeasure.item(indicator)))
                    .post("/scorecards/%s/sets".formatted(scorecard))
                    .then()
                    .statusCode(201);
        }
        Response grid =
                as(as).get(
                                "/figure-grid?scorecard=%s&period=2025-04&periods=1"
                                        .formatted(scorecard));
        grid.then().statusCode(200);
        return grid;
    }

    private static String item(String indicator, String period, int revision, String figure) {
        return "{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"%s\",\"revision\":%d,\"figure\":{%s}}"
                .formatted(indicator, period, revision, figure);
    }

    private static Response record(String who, String items) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"items\":[%s]}".formatted(items))
                .post("/period-values");
    }

    private static Response confirm(String indicator, int revision) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"items\":[{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"2025-04\",\"revision\":%d}]}"
                                .formatted(indicator, revision))
                .post("/period-value-confirmations");
    }
}
