package org.scrutineer.targetreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.TargetsInReview;

/** From which day on a target that a review approved rates, and what it would have rated before. */
@QuarkusTest
class TargetBoundariesTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";

    private static final List<String> FIGURES =
            List.of("70", "79.9", "80", "84.9", "85.1", "89.94", "89.95", "90", "95");

    @Test
    void aFinancialYearsTargetRatesFromTheFirstOfApril() {
        OwnMeasure.define("TBND-1", "Of the financial year");
        target("TBND-1", "2089-90", "\"target\":60");
        value("TBND-1", "2090-03", "70");
        value("TBND-1", "2090-04", "70");
        TargetsInReview.scorecard("tbnd-1", OwnMeasure.item("TBND-1"));
        approved("tbnd-1", "TBND-1", "\"target\":90,\"amber\":80");
        assertEquals("GREEN", rating("TBND-1", "2090-03"));
        assertEquals("RED", rating("TBND-1", "2090-04"));
    }

    @Test
    void anAcademicYearsTargetRatesFromTheFirstOfSeptember() {
        academic("TBND-2");
        target("TBND-2", "AY2089-90", "\"target\":60");
        value("TBND-2", "2090-04", "70");
        value("TBND-2", "2090-08", "70");
        value("TBND-2", "2090-09", "70");
        TargetsInReview.scorecard("tbnd-2", OwnMeasure.item("TBND-2"));
        String before = assessment("TBND-2", "2090-08").get("measure.rating").toString();
        approved("tbnd-2", "TBND-2", "\"target\":90,\"amber\":80");
        assertEquals("GREEN", rating("TBND-2", "2090-04"));
        assertEquals(before, assessment("TBND-2", "2090-08").get("measure.rating").toString());
        assertEquals("GREEN", rating("TBND-2", "2090-08"));
        assertEquals("RED", rating("TBND-2", "2090-09"));
    }

    @Test
    void whereTheYearBeforeHasNoTargetItStaysUnrated() {
        OwnMeasure.define("TBND-3", "Without a target before");
        value("TBND-3", "2090-03", "95");
        value("TBND-3", "2090-04", "95");
        TargetsInReview.scorecard("tbnd-3", OwnMeasure.item("TBND-3"));
        approved("tbnd-3", "TBND-3", "\"target\":90");
        assertEquals("NOT_RATED", rating("TBND-3", "2090-03"));
        assertEquals("GREEN", rating("TBND-3", "2090-04"));
    }

    @Test
    void whatIsPublishedReadsAsItDid() {
        OwnMeasure.define("TBND-4", "Published");
        target("TBND-4", "2016-17", "\"target\":60");
        value("TBND-4", "2017-01", "70");
        PublishedScorecard.publish(
                "tbnd-4",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item("TBND-4"));
        String edition = "/scorecards/tbnd-4/editions/2017-01/document";
        String before = as("member").get(edition).asString();
        assertTrue(before.contains("GREEN"), before);
        approved("tbnd-4", "TBND-4", "\"target\":90");
        assertEquals(before, as("member").get(edition).asString());
    }

    @Test
    void whatItWouldHaveRatedIsWhatTheRulesThenRate() {
        foretold("TBND-5", "\"target\":90,\"amber\":80");
        foretold("TBND-6", "\"target\":90");
        foretold("TBND-7", "\"target\":90,\"targetBound\":\"EXCLUSIVE\",\"tolerancePercent\":5");
        foretold(
                "TBND-8", "\"targetRelativeTo\":\"same-period-last-year\",\"tolerancePercent\":10");
    }

    /** The same figures come again in the year that the target is for. */
    private static void foretold(String code, String target) {
        OwnMeasure.define(code, "Foretold");
        String scorecard = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < FIGURES.size(); i++) {
            value(code, "2088-%02d".formatted(i + 4), "85");
            value(code, "2089-%02d".formatted(i + 4), FIGURES.get(i));
        }
        TargetsInReview.scorecard(scorecard, OwnMeasure.item(code));
        TargetsInReview.open(scorecard).then().statusCode(201);
        JsonPath proposed =
                TargetsInReview.propose("lead-officer", scorecard, code, target)
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        Map<String, String> foretold = new LinkedHashMap<>();
        proposed.<Map<String, Object>>getList("proposed.trial.rated.figures")
                .forEach(
                        each ->
                                foretold.put(
                                        each.get("period").toString().replace("2089", "2090"),
                                        ((Map<?, ?>) each.get("rating")).get("code").toString()));
        assertEquals(FIGURES.size(), foretold.size());
        TargetsInReview.agree(scorecard, code).statusCode(200);
        TargetsInReview.approve(scorecard).statusCode(200);
        for (int i = 0; i < FIGURES.size(); i++) {
            // What it is set against is the same again, too.
            OwnMeasure.revise(code, "2089-%02d".formatted(i + 4), "85");
            value(code, "2090-%02d".formatted(i + 4), FIGURES.get(i));
        }
        Map<String, String> rated = new LinkedHashMap<>();
        foretold.keySet().forEach(period -> rated.put(period, rating(code, period)));
        assertEquals(foretold, rated, target);
    }

    private static void approved(String scorecard, String measure, String target) {
        TargetsInReview.open(scorecard).then().statusCode(201);
        TargetsInReview.propose("lead-officer", scorecard, measure, target).statusCode(200);
        TargetsInReview.agree(scorecard, measure).statusCode(200);
        TargetsInReview.approve(scorecard).statusCode(200);
    }

    private static void value(String code, String period, String value) {
        OwnMeasure.value(code, period, value);
    }

    private static void target(String code, String year, String target) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"basis\":\"LOCAL\",\"source\":\"Test\",%s}".formatted(target))
                .put("/indicators/%s/thresholds/%s".formatted(code, year))
                .then()
                .statusCode(201);
    }

    private static void academic(String code) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Of the academic year\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"ACADEMIC\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"}")
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static String rating(String code, String period) {
        return assessment(code, period).getString("measure.rating.code");
    }

    private static JsonPath assessment(String code, String period) {
        return as(OFFICER)
                .get("/indicators/%s/assessment?period=%s".formatted(code, period))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
