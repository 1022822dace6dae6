package org.scrutineer.knownproblem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * What is known to be wrong with neighbours' figures stands beside them, and the average does
 * without them where the council says so.
 */
@QuarkusTest
class KnownProblemsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String BARNSLEY = "E08000016";
    private static final String DONCASTER = "E08000017";
    private static final String AVERAGE =
            "measure.comparisons.find { it.area == 'statistical-neighbours-2025-05' }";
    private static final String PROBLEM =
            "{\"area\":\"%s\",\"source\":\"%s\",\"year\":%d,\"words\":\"Counts burrows as bandicoots.\",\"address\":\"https://bandicoots.example/\",\"leftOut\":%s}";

    @Test
    void anAverageDoesWithoutWhatTheCouncilLeavesOut() {
        measure("KNOWN-1", "Bandicoot census");
        assessed("KNOWN-1")
                .body(AVERAGE + ".point.value", equalTo(70f))
                .body(AVERAGE + ".problems", nullValue());
        Response added = add(BARNSLEY, "BANDICOOT census", 2025, true);
        added.then()
                .statusCode(201)
                .body("areaName", equalTo("Barnsley"))
                .body("measures", equalTo(1));
        assessed("KNOWN-1")
                .body(AVERAGE + ".point.value", equalTo(60f))
                .body(AVERAGE + ".counted", equalTo(1))
                .body(
                        AVERAGE + ".problems[0].text",
                        equalTo("Known problem, Barnsley: Counts burrows as bandicoots."))
                .body(
                        "groupFigures[0].members.find { it.area == 'E08000016' }.problem.leftOut",
                        equalTo(true))
                .body(
                        "groupFigures[0].members.find { it.area == 'E08000017' }.problem",
                        nullValue());
        String address = "/known-problems/" + added.path("reference");
        Response changed =
                as(OFFICER)
                        .header("If-Match", added.header("ETag"))
                        .contentType(JSON)
                        .body(PROBLEM.formatted(BARNSLEY, "Bandicoot census", 2025, false))
                        .put(address);
        changed.then().statusCode(200);
        assessed("KNOWN-1")
                .body(AVERAGE + ".point.value", equalTo(70f))
                .body(AVERAGE + ".problems", hasSize(1));
        as(OFFICER).header("If-Match", added.header("ETag")).delete(address).then().statusCode(412);
        as(OFFICER)
                .header("If-Match", changed.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        assessed("KNOWN-1").body(AVERAGE + ".problems", nullValue());
        as(OFFICER)
                .get("/audit-events?kind=KNOWN_PROBLEM")
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "known-problem-added",
                                "known-problem-changed",
                                "known-problem-removed"));
    }

    @Test
    void ofAnotherYearOrSourceItSaysNothing() {
        measure("KNOWN-2", "Potoroo census");
        add(BARNSLEY, "Potoroo census", 2024, true).then().statusCode(201);
        add(BARNSLEY, "Another census", 2025, true).then().statusCode(201);
        assessed("KNOWN-2")
                .body(AVERAGE + ".point.value", equalTo(70f))
                .body(AVERAGE + ".problems", nullValue());
    }

    @Test
    void aPublishedEditionSaysIt() {
        measure("KNOWN-3", "Dunnart census");
        add(DONCASTER, "Dunnart census", 2025, true).then().statusCode(201);
        PublishedScorecard.publish(
                "known-problems",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-12",
                OwnMeasure.item("KNOWN-3"));
        as("member")
                .get("/scorecards/known-problems/editions/2025-12/measures/KNOWN-3")
                .then()
                .body(AVERAGE + ".point.value", equalTo(80f))
                .body(AVERAGE + ".problems[0].name", equalTo("Doncaster"));
        assertTrue(as("member").get("/known-problems").asString().contains("Dunnart census"));
    }

    @Test
    void ofAnAreaASourceAndAYearThereIsOne() {
        add(BARNSLEY, "Numbat census", 2025, true).then().statusCode(201);
        add(BARNSLEY, "NUMBAT census", 2025, true)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/words"));
        add("E00000000", "Numbat census", 2025, true)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/area"));
    }

    private static void measure(String code, String source) {
        OwnMeasure.define(code, code + " in sight", ",\"sourceName\":\"%s\"".formatted(source));
        OwnMeasure.value(code, "2025-12", "90");
        value(code, BARNSLEY, 80);
        value(code, DONCASTER, 60);
    }

    private static void value(String code, String area, int value) {
        Confirming.put(
                        "/period-values/%s/%s/2025-12".formatted(code, area),
                        "If-None-Match",
                        "*",
                        "{\"value\":%d}".formatted(value))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse assessed(String code) {
        return as(OFFICER).get("/indicators/%s/assessment".formatted(code)).then().statusCode(200);
    }

    private static Response add(String area, String source, int year, boolean leftOut) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(PROBLEM.formatted(area, source, year, leftOut))
                .post("/known-problems");
    }
}
