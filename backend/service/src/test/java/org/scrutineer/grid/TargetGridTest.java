package org.scrutineer.grid;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Statements;

/** Targets side by side: set whole or not, by the rules of one, and tried before. */
@QuarkusTest
class TargetGridTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Inject Statements statements;

    @Test
    void eachMeasureStandsWithTheTargetOfItsOwnYear() {
        OwnMeasure.define("TGRID-1", "Aimed at");
        annual("TGRID-2", "Of the academic year", "ACADEMIC");
        put(
                "/indicators/TGRID-2/thresholds/AY2025-26",
                "{\"basis\":\"NATIONAL\",\"target\":7,\"source\":\"The Department\",\"status\":\"PROPOSED\"}");
        annual("TGRID-3", "Without a target", "CALENDAR");
        scorecard("tgrid-1", "TGRID-3", "TGRID-1", "TGRID-2");
        as(OFFICER)
                .get("/target-grid?scorecard=tgrid-1&year=2025")
                .then()
                .statusCode(200)
                .body("measures.indicator", equalTo(List.of("TGRID-3", "TGRID-1", "TGRID-2")))
                .body("measures.year", equalTo(List.of("CY2025", "2025-26", "AY2025-26")))
                .body("measures.yearLabel", equalTo(List.of("2025", "2025-26", "2025/26")))
                .body("measures.revision", equalTo(List.of(0, 1, 1)))
                .body("measures[0].target", nullValue())
                .body("measures[1].target.target", equalTo(90))
                .body("measures[2].target.status", equalTo("PROPOSED"));
        for (String wrong :
                List.of("", "?scorecard=tgrid-1", "?year=2025", "?scorecard=tgrid-1&year=25")) {
            as(OFFICER)
                    .header(Contract.WRONG_ON_PURPOSE, "parameters that are missing")
                    .get("/target-grid" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void whatWasTypedIsSetTogetherAndOnce() {
        OwnMeasure.define("TGRID-4", "Aimed at");
        OwnMeasure.define("TGRID-5", "Aimed at too");
        String key = newKey();
        String items =
                item("TGRID-4", "2025-26", 1, "\"target\":95.50,\"amber\":90,\"reason\":\"Higher\"")
                        + ','
                        + item("TGRID-5", "2026-27", 0, "\"targetText\":\"As many as can be\"");
        for (int i = 0; i < 2; i++) {
            set(key, items)
                    .then()
                    .statusCode(200)
                    .body("added", equalTo(1))
                    .body("changed", equalTo(1));
        }
        as(OFFICER)
                .get("/indicators/TGRID-4/thresholds/2025-26")
                .then()
                .statusCode(200)
                .body("target", equalTo(95.5f))
                .body("amber", equalTo(90))
                .body("reason", equalTo("Higher"))
                .body("targetBound", equalTo("INCLUSIVE"))
                .body("setBy", equalTo("Performance Officer Demonstration"));
        as(OFFICER)
                .get("/indicators/TGRID-5/thresholds/2026-27")
                .then()
                .body("targetText", equalTo("As many as can be"))
                .body("target", nullValue());
        as(OFFICER)
                .get("/audit-events?measure=TGRID-4")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("Higher"))
                .body("items.findAll { it.kind == 'TARGET' }", hasSize(2));
        // Who changes it by itself has the version that the grid made.
        as(OFFICER)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"basis\":\"LOCAL\",\"target\":96,\"source\":\"Test\"}")
                .put("/indicators/TGRID-4/thresholds/2025-26")
                .then()
                .statusCode(200);
    }

    @Test
    void anothersChangeIsNamedAndNothingIsSet() {
        OwnMeasure.define("TGRID-6", "Aimed at");
        OwnMeasure.define("TGRID-7", "Aimed at too");
        set(newKey(), item("TGRID-6", "2025-26", 1, "\"target\":91")).then().statusCode(200);
        set(
                        newKey(),
                        item("TGRID-7", "2025-26", 1, "\"target\":92")
                                + ','
                                + item("TGRID-6", "2025-26", 1, "\"target\":92")
                                + ','
                                + item("TGRID-6", "2026-27", 1, "\"target\":92"))
                .then()
                .statusCode(412)
                .body("errors.pointer", equalTo(List.of("/items/1/revision", "/items/2/revision")))
                .body(
                        "errors.detail",
                        equalTo(
                                List.of(
                                        "Aimed at (TGRID-6), 2025-26: Performance Officer Demonstration has set the target meanwhile",
                                        "Aimed at (TGRID-6), 2026-27: no target is set; send revision 0")));
        as(OFFICER)
                .get("/indicators/TGRID-7/thresholds/2025-26")
                .then()
                .body("target", equalTo(90));
    }

    @Test
    void whatDoesNotFitIsNamedAtItsCellAndNothingIsSet() {
        OwnMeasure.define("TGRID-8", "Aimed at");
        set(
                        newKey(),
                        item("TGRID-8", "2025-26", 1, "\"target\":80,\"amber\":90")
                                + ','
                                + item("NONE-1", "2025-26", 0, "\"target\":80")
                                + ','
                                + item("TGRID-8", "AY2026-27", 0, "\"target\":80")
                                + ','
                                + item("TGRID-8", "2026-27", 0, "\"target\":80")
                                + ','
                                + item("TGRID-8", "2026-27", 0, "\"targetRelativeTo\":\"nowhere\""))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(
                                List.of(
                                        "/items/0/setting/amber",
                                        "/items/1/indicator",
                                        "/items/2/year",
                                        "/items/4/year",
                                        "/items/4/setting/targetRelativeTo")));
        set(newKey(), item("TGRID-8", "2026-27", 0, "\"target\":1e999999"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/setting/target"));
        as(OFFICER).get("/indicators/TGRID-8/thresholds/2026-27").then().statusCode(404);
    }

    @Test
    void theNewestFigureOfEachIsRatedAndWhatDoesNotGoTogetherIsSaidOfItsOwn() {
        OwnMeasure.define("TGRID-9", "Tried");
        OwnMeasure.value("TGRID-9", "2025-04", "70");
        OwnMeasure.value("TGRID-9", "2025-12", "84");
        OwnMeasure.define("TGRID-10", "Tried without figures");
        OwnMeasure.define("TGRID-11", "Tried in vain");
        preview(
                        trial("TGRID-9", "2026-27", "\"target\":90,\"amber\":80")
                                + ','
                                + trial("TGRID-11", "2025-26", "\"target\":80,\"amber\":90")
                                + ','
                                + trial("TGRID-10", "2025-26", "\"target\":80"))
                .statusCode(200)
                .body("items.indicator", equalTo(List.of("TGRID-9", "TGRID-11", "TGRID-10")))
                .body("items[0].errors", hasSize(0))
                .body("items[0].preview.year", equalTo("2025-26"))
                .body("items[0].preview.figures.display", equalTo(List.of("84.0%")))
                .body("items[0].preview.figures.rating.code", equalTo(List.of("AMBER")))
                .body("items[1].errors.pointer", equalTo(List.of("/amber")))
                .body("items[1].preview", nullValue())
                .body("items[2].preview.figures", hasSize(0));
        preview(
                        trial("TGRID-9", "2025-26", "\"target\":90")
                                + ','
                                + trial("TGRID-9", "2026-27", "\"target\":90"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/1/indicator"))
                .body("errors[0].detail", containsString("twice"));
    }

    /** As many statements for eight targets as for two. */
    @Test
    void noTargetHasAStatementOfItsOwn() {
        IntStream.range(20, 28).forEach(i -> OwnMeasure.define("TGRID-" + i, "One of many"));
        IntStream.range(20, 28).forEach(i -> OwnMeasure.value("TGRID-" + i, "2025-12", "84"));
        AtomicInteger year = new AtomicInteger(2030);
        IntFunction<Runnable> setting =
                count ->
                        () -> {
                            int from = year.getAndIncrement();
                            set(
                                            newKey(),
                                            many(
                                                    count,
                                                    code ->
                                                            item(
                                                                    code,
                                                                    "%d-%02d"
                                                                            .formatted(
                                                                                    from,
                                                                                    (from + 1)
                                                                                            % 100),
                                                                    0,
                                                                    "\"target\":90")))
                                    .then()
                                    .statusCode(200);
                        };
        assertEquals(statements.of(setting.apply(2)), statements.of(setting.apply(8)));
        IntFunction<Runnable> trying =
                count ->
                        () ->
                                preview(
                                                many(
                                                        count,
                                                        code ->
                                                                trial(
                                                                        code,
                                                                        "2025-26",
                                                                        "\"target\":90")))
                                        .statusCode(200);
        assertEquals(statements.of(trying.apply(2)), statements.of(trying.apply(8)));
    }

    private static String many(int count, UnaryOperator<String> item) {
        return IntStream.range(20, 20 + count)
                .mapToObj(i -> item.apply("TGRID-" + i))
                .collect(Collectors.joining(","));
    }

    private static String item(String indicator, String year, int revision, String setting) {
        return "{\"indicator\":\"%s\",\"year\":\"%s\",\"revision\":%d,\"setting\":{\"basis\":\"LOCAL\",\"source\":\"Test of grids\",%s}}"
                .formatted(indicator, year, revision, setting);
    }

    private static String trial(String indicator, String year, String proposal) {
        return "{\"indicator\":\"%s\",\"year\":\"%s\",\"proposal\":{%s}}"
                .formatted(indicator, year, proposal);
    }

    private static Response set(String key, String items) {
        return as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "targets that do not fit")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"items\":[%s]}".formatted(items))
                .post("/thresholds");
    }

    private static ValidatableResponse preview(String items) {
        return as(OFFICER)
                .contentType("application/json")
                .body("{\"items\":[%s]}".formatted(items))
                .post("/threshold-previews")
                .then();
    }

    private static void annual(String code, String title, String yearType) {
        put(
                "/indicators/" + code,
                "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"COUNT\",\"decimals\":0,\"polarity\":\"LOW_IS_GOOD\",\"frequency\":\"ANNUAL\",\"yearType\":\"%s\",\"aggregation\":\"SUM\",\"theme\":\"Others\"}"
                        .formatted(title, yearType));
    }

    private static void scorecard(String code, String... indicators) {
        put(
                "/scorecards/" + code,
                "{\"title\":\"Test of targets\",\"purpose\":\"Test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}");
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"reason\":\"Test\",\"items\":[%s]}"
                                .formatted(
                                        List.of(indicators).stream()
                                                .map(OwnMeasure::item)
                                                .collect(Collectors.joining(","))))
                .post("/scorecards/%s/sets".formatted(code))
                .then()
                .statusCode(201);
    }

    private static void put(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
