package org.scrutineer.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What was published and is known otherwise now, what waits for a word, and what was loaded. */
@QuarkusTest
class DeskTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String OWN = ",\"leadService\":\"/services/social-care\"";
    private static final String OTHER = ",\"leadService\":\"/services/early-help\"";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String DESK_1 = "outdated.find { it.scorecard == 'desk-1' }";

    @Test
    void anEditionIsOutdatedUntilAnotherShowsTheLaterFigure() {
        OwnMeasure.define("DESK-1", "Led measure", OWN);
        OwnMeasure.define("DESK-2", "Another's measure", OTHER);
        for (String code : List.of("DESK-1", "DESK-2")) {
            OwnMeasure.value(code, "2025-04", "90");
            OwnMeasure.value(code, "2025-05", "91");
        }
        PublishedScorecard.publish(
                "desk-1",
                ALL,
                "",
                "2025-05",
                OwnMeasure.item("DESK-1") + ',' + OwnMeasure.item("DESK-2"));
        desk(OFFICER).body(DESK_1, nullValue());
        OwnMeasure.revise("DESK-1", "2025-04", "90.01");
        desk(OFFICER).body(DESK_1, nullValue());
        OwnMeasure.revise("DESK-1", "2025-04", "92");
        desk(OFFICER)
                .body(DESK_1 + ".scorecardTitle", equalTo("Scorecard desk-1"))
                .body(DESK_1 + ".period", equalTo("2025-05"))
                .body(DESK_1 + ".revision", equalTo(1))
                .body(DESK_1 + ".figures", hasSize(1))
                .body(DESK_1 + ".figures[0].title", equalTo("Led measure"))
                .body(DESK_1 + ".figures[0].periodLabel", equalTo("April 2025"))
                .body(DESK_1 + ".figures[0].was", equalTo("90.0%"))
                .body(DESK_1 + ".figures[0].now", equalTo("92.0%"))
                .body(DESK_1 + ".figures[0].reason", equalTo("Counted again"));
        OwnMeasure.revise("DESK-2", "2025-05", "93");
        desk(OFFICER).body(DESK_1 + ".figures.indicator", equalTo(List.of("DESK-2", "DESK-1")));
        desk(LEAD).body(DESK_1 + ".figures.indicator", equalTo(List.of("DESK-1")));
        PublishedScorecard.correct("desk-1", "2025-05", "Late returns were left out.");
        desk(OFFICER).body(DESK_1, nullValue());
    }

    @Test
    void whatWaitsToBeConfirmedLeadsToItsGrid() {
        OwnMeasure.define("DESK-3", "Led measure", OWN);
        record(LEAD, "DESK-3", "1996-04", 0, "\"value\":91");
        desk(OFFICER)
                .body(
                        "waiting.find { it.indicator == 'DESK-3' }.recordedBy",
                        equalTo("Lead Officer Demonstration"))
                .body(
                        "waiting.find { it.indicator == 'DESK-3' }.serviceName",
                        equalTo("Social care"))
                .body("waiting.find { it.indicator == 'DESK-3' }.grid", nullValue());
        desk(LEAD).body("waiting.indicator", hasItem("DESK-3"));
        record(
                OFFICER,
                "DESK-3",
                "1996-04",
                1,
                "\"value\":91,\"status\":\"CONFIRMED\",\"reason\":\"Looked up\"");
        desk(OFFICER).body("waiting.indicator", not(hasItem("DESK-3")));
    }

    @Test
    void theLatestLoadsSayWhoLoadedWhatAndWithWhatOutcome() {
        OwnMeasure.define("DESK-4", "Led measure", OWN);
        record(LEAD, "DESK-4", "2025-04", 0, "\"value\":91");
        desk(LEAD)
                .body("loads.by", everyItem(equalTo("Lead Officer Demonstration")))
                .body("loads[0].added", equalTo(1))
                .body("loads[0].revised", equalTo(0))
                .body("loads[0].file", nullValue());
        Confirming.load("indicator,area,period,value\nDESK-4,E08000018,2025-05,212\n")
                .then()
                .statusCode(200);
        desk(OFFICER)
                .body("loads[0].by", equalTo("Performance Officer Demonstration"))
                .body("loads[0].added", equalTo(1))
                .body("loads[0].confirmed", equalTo(1));
    }

    private static ValidatableResponse desk(String who) {
        return as(who).get("/desk").then().statusCode(200);
    }

    private static void record(
            String who, String indicator, String period, int revision, String figure) {
        as(who).header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"items\":[{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"%s\",\"revision\":%d,\"figure\":{%s}}]}"
                                .formatted(indicator, period, revision, figure))
                .post("/period-values")
                .then()
                .statusCode(200);
    }
}
