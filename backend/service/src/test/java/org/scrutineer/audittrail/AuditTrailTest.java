package org.scrutineer.audittrail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Who changed what, when and why, found again. */
@QuarkusTest
class AuditTrailTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Test
    void whatWasDoneToAMeasureIsFoundTheNewestFirstWithWhoAndWhy() {
        OwnMeasure.define("AUDIT-1", "A measure that is followed");
        OwnMeasure.value("AUDIT-1", "2025-04", "91");
        OwnMeasure.revise("AUDIT-1", "2025-04", "92.5");
        OwnMeasure.define("AUDIT-10", "Another whose code begins alike");
        as(OFFICER)
                .get("/audit-events?measure=AUDIT-1")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "value-revised",
                                "value-recorded",
                                "threshold-set",
                                "indicator-defined"))
                .body("items.kind", contains("FIGURE", "FIGURE", "TARGET", "MEASURE"))
                .body("items.measure", everyItem(equalTo("AUDIT-1")))
                .body("items[0].actionText", equalTo("Value revised"))
                .body("items[0].by", equalTo("Performance Officer Demonstration"))
                .body("items[0].reason", equalTo("Counted again"))
                .body("items[0].period", equalTo("2025-04"))
                .body("items[0].object", equalTo("AUDIT-1/E08000018/2025-04"))
                .body("items[0].detail.recording.value", equalTo(92.5f))
                .body("items[0].at", notNullValue())
                .body("items[2].period", equalTo("2025-26"));
        as(OFFICER)
                .get("/audit-events?measure=AUDIT-1&kind=TARGET")
                .then()
                .body("items.action", contains("threshold-set"));
    }

    @Test
    void figuresTypedTogetherAreFoundByEachOfTheirMeasures() {
        OwnMeasure.define("AUDIT-5", "Typed");
        OwnMeasure.define("AUDIT-6", "Typed beside it");
        String item =
                "{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"2025-04\",\"revision\":0,\"figure\":{\"value\":91}}";
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"items\":[%s,%s]}"
                                .formatted(item.formatted("AUDIT-5"), item.formatted("AUDIT-6")))
                .post("/period-values")
                .then()
                .statusCode(200);
        for (String measure : List.of("AUDIT-5", "AUDIT-6")) {
            as(OFFICER)
                    .get("/audit-events?measure=" + measure)
                    .then()
                    .body("items[0].kind", equalTo("TYPED_FIGURES"))
                    .body("items[0].action", equalTo("values-recorded"))
                    .body("items[0].detail.items.size()", equalTo(2));
        }
    }

    @Test
    void whatBecameOfAnEditionIsFoundByItsScorecard() {
        OwnMeasure.define("AUDIT-2", "On a scorecard");
        PublishedScorecard.publish(
                "audited",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item("AUDIT-2"));
        List<String> done =
                as(OFFICER)
                        .get("/audit-events?scorecard=audited&limit=200")
                        .then()
                        .body("items.scorecard", everyItem(equalTo("audited")))
                        .extract()
                        .path("items.action");
        assertTrue(
                Set.copyOf(done).containsAll(Set.of("scorecard-defined", "indicator-set-created")),
                done::toString);
        List<String> periods =
                as(OFFICER)
                        .get("/audit-events?scorecard=audited&kind=EDITION")
                        .then()
                        .body("items.period", everyItem(equalTo("2017-01")))
                        .extract()
                        .path("items.period");
        assertTrue(periods.size() >= 4, "opened, submitted, approved and published");
    }

    @Test
    void pagesHoldEachOnceAndADayAndAPersonNarrowThem() {
        OwnMeasure.define("AUDIT-3", "Paged");
        for (int month = 1; month <= 5; month++) {
            OwnMeasure.value("AUDIT-3", "2025-0" + month, "9" + month);
        }
        List<Integer> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page =
                    as(OFFICER)
                            .get("/audit-events?measure=AUDIT-3&limit=2" + next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            paged.addAll(page.getList("items.id", Integer.class));
            next = page.getString("next") == null ? null : "&page=" + page.getString("next");
        }
        assertEquals(
                as(OFFICER).get("/audit-events?measure=AUDIT-3").<List<Integer>>path("items.id"),
                paged);
        assertEquals(7, paged.size());
        String today = LocalDate.now(Clocks.LONDON).toString();
        String since = "/audit-events?measure=AUDIT-3&by=PERFORMANCE off&from=";
        as(OFFICER)
                .get(since + LocalDate.parse(today).minusDays(1))
                .then()
                .body("items.size()", equalTo(7));
        as(OFFICER).get(since + LocalDate.parse(today).plusDays(2)).then().body("items", empty());
        as(OFFICER)
                .get("/audit-events?measure=AUDIT-3&to=" + LocalDate.parse(today).minusDays(2))
                .then()
                .body("items", empty());
        as(OFFICER)
                .get("/audit-events?measure=AUDIT-3&by=somebody else")
                .then()
                .body("items", empty());
        as(OFFICER).get("/audit-events?from=2026-02-30").then().statusCode(400);
    }

    @Test
    void theFileHoldsTheSameAndNothingThatASpreadsheetRuns() {
        OwnMeasure.define("AUDIT-4", "In a file");
        OwnMeasure.value("AUDIT-4", "2025-04", "91");
        as(OFFICER)
                .header(
                        "If-Match",
                        as(OFFICER).get("/period-values/AUDIT-4/E08000018/2025-04").header("ETag"))
                .contentType("application/json")
                .body("{\"value\":92,\"reason\":\"=1+1\"}")
                .put("/period-values/AUDIT-4/E08000018/2025-04")
                .then()
                .statusCode(200);
        as(OFFICER)
                .get("/audit-events.csv?measure=AUDIT-4&kind=FIGURE")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(
                        containsString(
                                "Value revised,AUDIT-4,,2025-04,AUDIT-4/E08000018/2025-04,'=1+1,"))
                .body(containsString("Value recorded,AUDIT-4"))
                .body(not(containsString("Threshold set")));
    }

    @Test
    void whatPeopleChoseOrAskedIsNotHere() {
        as("member").put("/me/visit");
        as(OFFICER)
                .get("/audit-events?by=member demonstration&limit=200")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
