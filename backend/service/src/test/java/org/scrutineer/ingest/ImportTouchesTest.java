package org.scrutineer.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** A dry run says what loading the file would touch, to those who may see it. */
@QuarkusTest
class ImportTouchesTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String JANUARY = "E08000018,2017-01,";

    @Test
    void editionsAndRequestsOnWhatWouldChangeAreNamed() {
        scorecard("touch-1", "TOUCH-1");
        String request = BookedClinic.asked("member2", "touch-1", "TOUCH-1");
        dryRun(as(OFFICER), "TOUCH-1", JANUARY + "92")
                .body("touches.kind", contains("CONTRADICTED", "DRAFT", "REQUEST"))
                .body("touches[0].count", equalTo(1))
                .body("touches[0].named[0].text", equalTo("Scorecard touch-1, January 2017"))
                .body("touches[0].named[0].scorecard", equalTo("touch-1"))
                .body("touches[0].named[0].period", equalTo("2017-01"))
                .body("touches[0].named[0].figures", equalTo(1))
                .body("touches[1].named[0].period", equalTo("2017-02"))
                .body("touches[1].named[0].figures", nullValue())
                .body("touches[2].named.request", hasItem(request))
                .body("touches[2].named[0].text", equalTo(request + ": Touched TOUCH-1"));
    }

    @Test
    void whatReadsTheSameOrComesLaterTouchesLess() {
        scorecard("touch-2", "TOUCH-2");
        dryRun(as(OFFICER), "TOUCH-2", JANUARY + "90.01").body("touches.kind", contains("DRAFT"));
        dryRun(as(OFFICER), "TOUCH-2", "E08000018,2017-03,91").body("touches", empty());
        dryRun(as(OFFICER), "TOUCH-2", JANUARY + "90").body("touches", empty());
    }

    @Test
    void anEditionWithTheBoardIsToldApart() {
        scorecard("touch-3", "TOUCH-3");
        step(OFFICER, "/submission");
        dryRun(as(OFFICER), "TOUCH-3", "E08000018,2017-02,92")
                .body("touches.kind", contains("SUBMITTED"));
        step("board", "/approval");
        dryRun(as(OFFICER), "TOUCH-3", "E08000018,2017-02,92")
                .body("touches.kind", contains("APPROVED"));
    }

    @Test
    void aTargetMovesWithTheFigureThatItStandsInRelationTo() {
        OwnMeasure.define("TOUCH-4", "Touched TOUCH-4");
        target("TOUCH-4", "2016-17", "E92000001");
        target("TOUCH-4", "2017-18", "same-period-last-year");
        dryRun(as(OFFICER), "TOUCH-4", "E92000001,2017-01,92")
                .body("touches.kind", contains("TARGET"))
                .body(
                        "touches[0].named.text",
                        contains("Touched TOUCH-4 (TOUCH-4), target of 2016-17"))
                .body("touches[0].named.indicator", contains("TOUCH-4"));
        dryRun(as(OFFICER), "TOUCH-4", JANUARY + "92")
                .body(
                        "touches[0].named.text",
                        contains("Touched TOUCH-4 (TOUCH-4), target of 2017-18"));
        dryRun(as(OFFICER), "TOUCH-4", "E92000001,2018-01,92").body("touches", empty());
    }

    @Test
    void anotherSystemIsToldOfNoDraft() {
        scorecard("touch-5", "TOUCH-5");
        dryRun(asService("council-system-write"), "TOUCH-5", JANUARY + "92")
                .body("touches.kind", contains("CONTRADICTED"));
    }

    @Test
    void whatIsLoadedSaysItNoMore() {
        scorecard("touch-6", "TOUCH-6");
        dryRun(as(OFFICER), "TOUCH-6", JANUARY + "92")
                .body("touches.kind", hasItem("CONTRADICTED"));
        Confirming.load(file("TOUCH-6", JANUARY + "92"))
                .then()
                .statusCode(200)
                .body("touches", empty());
    }

    private static void scorecard(String code, String indicator) {
        OwnMeasure.define(indicator, "Touched " + indicator);
        OwnMeasure.value(indicator, "2017-01", "90");
        OwnMeasure.value(indicator, "2017-02", "91");
        PublishedScorecard.publish(code, ALL, "", "2017-01", OwnMeasure.item(indicator));
        PublishedScorecard.draft(code, "2017-02");
    }

    private static void step(String who, String step) {
        String edition = "/scorecards/touch-3/editions/2017-02";
        as(who).header("If-Match", as(who).get(edition).header("ETag"))
                .post(edition + step)
                .then()
                .statusCode(200);
    }

    private static void target(String indicator, String year, String relativeTo) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        "{\"basis\":\"NATIONAL\",\"targetRelativeTo\":\"%s\",\"source\":\"Test\"}"
                                .formatted(relativeTo))
                .put("/indicators/%s/thresholds/%s".formatted(indicator, year))
                .then()
                .statusCode(201);
    }

    private static String file(String indicator, String row) {
        return "indicator,area,period,value,reason\n%s,%s,Counted again\n"
                .formatted(indicator, row);
    }

    private static ValidatableResponse dryRun(
            RequestSpecification caller, String indicator, String row) {
        return caller.contentType("text/csv")
                .body(file(indicator, row))
                .post("/period-value-imports?dryRun=true")
                .then()
                .statusCode(200);
    }
}
