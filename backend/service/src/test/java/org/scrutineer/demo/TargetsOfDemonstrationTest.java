package org.scrutineer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.TargetsInReview;

/**
 * What a review says that a target would have rated, beside what the rules did rate: every measure
 * of the demonstration that has a target is tried with that very target.
 */
@QuarkusTest
class TargetsOfDemonstrationTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    /** A year of weeks is not asked for one by one. */
    private static final int MOST = 12;

    private static final List<String> NUMBERS =
            List.of(
                    "target",
                    "targetBound",
                    "targetLow",
                    "targetHigh",
                    "amber",
                    "amberLow",
                    "amberHigh",
                    "tolerancePercent",
                    "targetRelativeTo",
                    "targetMargin",
                    "targetText");

    private record Rated(String display, String code) {}

    @Test
    void whatATargetWouldHaveRatedIsWhatTheRulesRated() {
        Set<String> tried = new TreeSet<>();
        int ratings = 0;
        int frozen = 0;
        for (String scorecard : scorecards()) {
            Response opened = TargetsInReview.open(scorecard);
            if (opened.statusCode() == 409) {
                continue;
            }
            Map<String, Map<String, Rated>> published = published(scorecard);
            for (Map<String, Object> reviewed : measures(scorecard)) {
                Map<String, Rated> foretold = foretold(scorecard, reviewed);
                if (foretold.isEmpty()) {
                    continue;
                }
                String code = (String) reviewed.get("indicator");
                Map<?, ?> now = (Map<?, ?>) reviewed.get("now");
                tried.add(code);
                // The newest figure, as the scorecard rates it with its own directions.
                assertEquals(
                        ((Map<?, ?>) now.get("rating")).get("code"),
                        foretold.values().iterator().next().code(),
                        scorecard + ' ' + code);
                for (Map.Entry<String, Rated> each :
                        published.getOrDefault(code, Map.of()).entrySet()) {
                    Rated same = foretold.get(each.getKey());
                    // Other tests may have revised a figure since it was published.
                    if (same != null && same.display().equals(each.getValue().display())) {
                        assertEquals(
                                each.getValue().code(),
                                same.code(),
                                "%s %s %s".formatted(scorecard, code, each.getKey()));
                        frozen++;
                    }
                }
                if (Objects.equals(now.get("polarity"), polarity(code))) {
                    ratings += checkAssessed(code, foretold);
                }
            }
        }
        assertEquals(withTargets(), tried);
        assertTrue(frozen > 20, "frozen: " + frozen);
        assertTrue(ratings >= tried.size(), "rated: " + ratings);
    }

    private static int checkAssessed(String code, Map<String, Rated> foretold) {
        int checked = 0;
        for (Map.Entry<String, Rated> each : foretold.entrySet()) {
            if (checked == MOST) {
                break;
            }
            assertEquals(
                    as(OFFICER)
                            .get(
                                    "/indicators/%s/assessment?period=%s"
                                            .formatted(code, each.getKey()))
                            .then()
                            .statusCode(200)
                            .extract()
                            .<String>path("measure.rating.code"),
                    each.getValue().code(),
                    code + ' ' + each.getKey());
            checked++;
        }
        return checked;
    }

    /** Newest first, by the target of the year that the figures are of; empty where it has none. */
    private static Map<String, Rated> foretold(String scorecard, Map<String, Object> reviewed) {
        String code = (String) reviewed.get("indicator");
        for (Map<String, Object> target : targets(code)) {
            if (!target.get("status").equals("APPROVED")) {
                continue;
            }
            JsonPath trial = attempt(scorecard, code, target);
            if (target.get("year").equals(trial.getString("rated.year"))) {
                Map<String, Rated> foretold = new LinkedHashMap<>();
                trial.<Map<String, Object>>getList("rated.figures")
                        .forEach(
                                each ->
                                        foretold.put(
                                                (String) each.get("period"),
                                                new Rated(
                                                        (String) each.get("display"),
                                                        (String)
                                                                ((Map<?, ?>) each.get("rating"))
                                                                        .get("code"))));
                return foretold;
            }
        }
        return Map.of();
    }

    private static JsonPath attempt(String scorecard, String code, Map<String, Object> target) {
        Map<String, Object> numbers = new HashMap<>(target);
        numbers.keySet().retainAll(NUMBERS);
        return as(OFFICER)
                .contentType("application/json")
                .body(numbers)
                .post(TargetsInReview.address(scorecard, code) + "/trial")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Measures of these scorecards whose newest figure is of a year with a target. */
    private static Set<String> withTargets() {
        Set<String> with = new TreeSet<>();
        for (String scorecard : scorecards()) {
            Response review = as(OFFICER).get(TargetsInReview.address(scorecard));
            if (review.statusCode() != 200) {
                continue;
            }
            review.jsonPath().<Map<String, Object>>getList("measures").stream()
                    .filter(each -> ((Map<?, ?>) each.get("now")).get("threshold") != null)
                    .forEach(each -> with.add((String) each.get("indicator")));
        }
        return with;
    }

    /** By measure and period what an edition of the scorecard rated, as it was frozen. */
    private static Map<String, Map<String, Rated>> published(String scorecard) {
        Map<String, Map<String, Rated>> published = new HashMap<>();
        for (Row edition : new DemoFile("editions.csv").rows()) {
            if (!edition.text("scorecard").equals(scorecard)) {
                continue;
            }
            as(OFFICER)
                    .get(
                            "/scorecards/%s/editions/%s/document?revision=1"
                                    .formatted(scorecard, edition.text("period")))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .<List<Map<String, Object>>>getList("themes.measures")
                    .stream()
                    .flatMap(List::stream)
                    .forEach(each -> note(each, published));
        }
        return published;
    }

    private static void note(
            Map<String, Object> measure, Map<String, Map<String, Rated>> published) {
        List<?> periods = (List<?>) measure.get("periods");
        if (!periods.isEmpty()) {
            published
                    .computeIfAbsent((String) measure.get("indicator"), each -> new HashMap<>())
                    .put(
                            (String) ((Map<?, ?>) periods.getLast()).get("period"),
                            new Rated(
                                    (String) ((Map<?, ?>) periods.getLast()).get("display"),
                                    (String) ((Map<?, ?>) measure.get("rating")).get("code")));
        }
    }

    private static List<Map<String, Object>> measures(String scorecard) {
        return as(OFFICER)
                .get(TargetsInReview.address(scorecard))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("measures");
    }

    private static List<Map<String, Object>> targets(String code) {
        return as(OFFICER)
                .get("/indicators/%s/thresholds".formatted(code))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static String polarity(String code) {
        return as(OFFICER).get("/indicators/" + code).path("polarity");
    }

    private static Set<String> scorecards() {
        Set<String> scorecards = new LinkedHashSet<>();
        new DemoFile("scorecards.csv").rows().forEach(row -> scorecards.add(row.text("code")));
        return scorecards;
    }
}
