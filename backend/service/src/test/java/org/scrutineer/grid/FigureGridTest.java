package org.scrutineer.grid;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.Statements;

/** Figures side by side: what is owed is said, and what was typed is recorded whole or not. */
@QuarkusTest
class FigureGridTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Inject Statements statements;

    @Test
    void whatIsOwedIsSaidOfEachPeriodOfAnEdition() {
        OwnMeasure.define("GRID-1", "Typed measure", ",\"collectionLagDays\":10");
        OwnMeasure.define("GRID-2", "Measure without figures");
        OwnMeasure.value("GRID-1", "2025-04", "91");
        OwnMeasure.value("GRID-1", "2025-05", "92");
        PublishedScorecard.publish(
                "grid-1",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-05",
                OwnMeasure.item("GRID-2") + ',' + OwnMeasure.item("GRID-1"));
        as(OFFICER)
                .get("/figure-grid?scorecard=grid-1&period=2025-06&periods=4")
                .then()
                .statusCode(200)
                .body("area.name", equalTo("Rotherham"))
                .body("owed", equalTo(2))
                .body("tables", hasSize(1))
                .body("tables[0].title", equalTo("Monthly figures"))
                .body(
                        "tables[0].periods.code",
                        equalTo(List.of("2025-03", "2025-04", "2025-05", "2025-06")))
                .body("tables[0].measures.indicator", equalTo(List.of("GRID-2", "GRID-1")))
                .body(
                        "tables[0].measures[1].cells.state",
                        equalTo(List.of("NONE", "THERE", "THERE", "OWED")))
                .body(
                        "tables[0].measures[1].cells.text",
                        equalTo(
                                List.of(
                                        "No figure",
                                        "Confirmed",
                                        "Confirmed",
                                        "Owed since 10 July 2025")))
                .body("tables[0].measures[1].cells[1].value.revision", equalTo(1))
                .body(
                        "tables[0].measures[0].cells.state",
                        equalTo(List.of("NONE", "NONE", "NONE", "OWED")));
        as(OFFICER)
                .get("/figure-grid?scorecard=grid-1")
                .then()
                .statusCode(200)
                .body("tables[0].periods", hasSize(6));
    }

    @Test
    void aServicesMeasuresStandByTitle() {
        OwnMeasure.define("GRID-3", "B of the service", ",\"leadService\":\"/services/grid-3\"");
        OwnMeasure.define("GRID-4", "A of the service", ",\"leadService\":\"/services/grid-3\"");
        as(OFFICER)
                .get("/figure-grid?service=/services/grid-3")
                .then()
                .statusCode(200)
                .body("title", equalTo("Grid 3"))
                .body("tables[0].measures.indicator", equalTo(List.of("GRID-4", "GRID-3")));
        for (String wrong :
                List.of(
                        "",
                        "?scorecard=full-report&service=/services/grid-3",
                        "?service=/services/grid-3&period=2025-04",
                        "?scorecard=full-report&period=2025-04")) {
            as(OFFICER).get("/figure-grid" + wrong).then().statusCode(400);
        }
    }

    @Test
    void aRetiredMeasureOwesNothingFromTheDayOn() {
        OwnMeasure.define(
                "GRID-90",
                "Retired",
                ",\"leadService\":\"/services/grid-90\",\"retirement\":{\"retiredOn\":\"2025-06-01\",\"reason\":\"Gone\"}");
        OwnMeasure.value("GRID-90", "2017-04", "91");
        as(OFFICER)
                .get("/figure-grid?service=/services/grid-90&periods=1")
                .then()
                .statusCode(200)
                .body("owed", equalTo(0))
                .body("tables[0].measures[0].cells.state", equalTo(List.of("NONE")));
    }

    @Test
    void whatWasTypedIsRecordedTogetherAndOnce() {
        OwnMeasure.define("GRID-5", "Typed measure");
        OwnMeasure.value("GRID-5", "2025-04", "91");
        String key = newKey();
        String items =
                item("GRID-5", "2025-04", 1, "\"value\":92,\"reason\":\"Counted again\"")
                        + ','
                        + item("GRID-5", "2025-05", 0, "\"symbol\":\"z\"")
                        + ','
                        + item(
                                "GRID-5",
                                "2025-06",
                                0,
                                "\"value\":93,\"numerator\":93,\"denominator\":100,\"status\":\"PROVISIONAL\"");
        for (int i = 0; i < 2; i++) {
            post(key, items, List.of())
                    .then()
                    .statusCode(200)
                    .body("added", equalTo(2))
                    .body("revised", equalTo(1))
                    .body("unchanged", equalTo(0));
        }
        assertEquals(4, count("select count(*) from period_value where indicator_code = 'GRID-5'"));
        as(OFFICER)
                .get("/period-values/GRID-5/E08000018/2025-04/revisions")
                .then()
                .body("items.value", equalTo(List.of(92, 91)))
                .body("items[0].reason", equalTo("Counted again"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'values-recorded' and detail->>'items' like '%GRID-5%'"));
        post(newKey(), item("GRID-5", "2025-05", 1, "\"symbol\":\"z\""), List.of())
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void anothersChangeIsNamedAndNothingIsRecorded() {
        OwnMeasure.define("GRID-6", "Typed measure");
        OwnMeasure.value("GRID-6", "2025-04", "91");
        OwnMeasure.revise("GRID-6", "2025-04", "92");
        OwnMeasure.value("GRID-6", "2025-05", "90");
        post(
                        newKey(),
                        item("GRID-6", "2025-04", 1, "\"value\":95,\"reason\":\"Mine\"")
                                + ','
                                + item("GRID-6", "2025-06", 0, "\"value\":96")
                                + ','
                                + item("GRID-6", "2025-05", 0, "\"value\":97"),
                        List.of())
                .then()
                .statusCode(412)
                .body("errors.pointer", equalTo(List.of("/items/0/revision", "/items/2/revision")))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "Typed measure (GRID-6), 2025-04: Performance Officer Demonstration has recorded 92% meanwhile"));
        assertEquals(3, count("select count(*) from period_value where indicator_code = 'GRID-6'"));
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        OwnMeasure.define("GRID-7", "Typed measure");
        OwnMeasure.value("GRID-7", "2025-04", "91");
        post(
                        newKey(),
                        item("GRID-7", "2025-04-01", 0, "\"value\":95")
                                + ','
                                + item("NONE-1", "2025-04", 0, "\"value\":95")
                                + ','
                                + item("GRID-7", "2025-05", 0, "\"value\":95,\"symbol\":\"c\"")
                                + ','
                                + item("GRID-7", "2025-06", 0, "\"denominator\":-1"),
                        List.of())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(
                                List.of(
                                        "/items/0/period",
                                        "/items/1/indicator",
                                        "/items/2/figure/symbol",
                                        "/items/3/figure/value",
                                        "/items/3/figure/denominator")));
        post(
                        newKey(),
                        item("GRID-7", "2025-04", 1, "\"value\":95")
                                + ','
                                + item("GRID-7", "2025-07", 0, "\"value\":95")
                                + ','
                                + item("GRID-7", "2025-07", 0, "\"value\":96"),
                        List.of())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/items/0/figure/reason", "/items/2/period")));
    }

    @Test
    void whatLooksWrongIsRecordedOnceItIsConfirmed() {
        OwnMeasure.define("GRID-8", "Typed measure");
        String items =
                item("GRID-8", "2025-04", 0, "\"value\":91")
                        + ','
                        + item("GRID-8", "2025-05", 0, "\"value\":212");
        Response asked = post(newKey(), items, List.of());
        asked.then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:doubtful"))
                .body("errors.pointer", equalTo(List.of("/items/1/figure/value")))
                .body("errors[0].detail", containsString("May 2025: 212% is more than 100%."));
        assertEquals(0, count("select count(*) from period_value where indicator_code = 'GRID-8'"));
        post(newKey(), items, asked.path("errors.warning"))
                .then()
                .statusCode(200)
                .body("added", equalTo(2));
        assertEquals(
                1,
                count(
                        "select count(*) from figure_confirmation c join period_value v on v.id = c.value_id where v.indicator_code = 'GRID-8'"));
    }

    /** As many statements for twelve figures as for two. */
    @Test
    void noFigureHasAStatementOfItsOwn() {
        OwnMeasure.define("GRID-9", "Typed measure");
        AtomicInteger year = new AtomicInteger(2000);
        long few = statements.of(() -> record(year.getAndIncrement(), 2));
        long many = statements.of(() -> record(year.getAndIncrement(), 12));
        assertEquals(few, many);
    }

    private static void record(int year, int months) {
        String items =
                IntStream.rangeClosed(1, months)
                        .mapToObj(
                                month ->
                                        item(
                                                "GRID-9",
                                                "%d-%02d".formatted(year, month),
                                                0,
                                                "\"value\":91"))
                        .collect(Collectors.joining(","));
        post(newKey(), items, List.of()).then().statusCode(200);
    }

    private static String item(String indicator, String period, int revision, String figure) {
        return "{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"%s\",\"revision\":%d,\"figure\":{%s}}"
                .formatted(indicator, period, revision, figure);
    }

    private static Response post(String key, String items, List<String> confirmed) {
        return as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "periods of another kind")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .queryParam("confirmed", confirmed)
                .body("{\"items\":[%s]}".formatted(items))
                .post("/period-values");
    }
}
