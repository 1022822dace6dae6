package org.scrutineer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.demo.RatingsByHand.Rated;
import org.scrutineer.testing.ApiTest;

/**
 * Every rating of every edition of the demonstration, as it was frozen, beside what its files make
 * of it without the service's rules.
 */
@QuarkusTest
class DemonstrationRuleTest extends ApiTest {

    private static final String RULE = "Demonstration rule, not the council's target";

    private final RatingsByHand byHand = new RatingsByHand();

    @Test
    void everyRatingIsWhatTheFilesMakeOfIt() {
        int byRule = 0;
        int byTarget = 0;
        for (Row edition : new DemoFile("editions.csv").rows()) {
            Map<String, Rated> expected = byHand.of(edition);
            JsonPath document = document(edition);
            assertEquals(
                    new TreeMap<>(expected),
                    new TreeMap<>(
                            measures(document).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    each -> (String) each.get("indicator"),
                                                    DemonstrationRuleTest::found))),
                    name(edition));
            for (String code : List.of("green", "amber", "red", "notRated")) {
                assertEquals(
                        count(expected, each -> code(each).equals(code)),
                        document.getLong("counts." + code),
                        name(edition) + code);
            }
            byRule += (int) count(expected, Rated::byRule);
            byTarget +=
                    (int) count(expected, each -> !each.byRule() && !code(each).equals("notRated"));
        }
        // Counted in the files by a script of its own, before the service had the rule.
        assertEquals(391, byRule);
        assertEquals(18, byTarget);
    }

    @Test
    void everyRatingByTheRuleSaysSoAndNoOtherDoes() {
        for (Row edition : new DemoFile("editions.csv").rows()) {
            JsonPath document = document(edition);
            List<Map<String, Object>> measures = measures(document);
            int ruled = 0;
            for (Map<String, Object> measure : measures) {
                boolean byRule = found(measure).byRule();
                ruled += byRule ? 1 : 0;
                String name = name(edition) + measure.get("indicator");
                Map<?, ?> rating = (Map<?, ?>) measure.get("rating");
                Map<?, ?> threshold = (Map<?, ?>) measure.get("threshold");
                assertEquals(
                        byRule,
                        rating.get("reason").toString().contains(RULE.substring(1)),
                        name + rating);
                boolean aimed = threshold != null && threshold.get("basis").equals("DEMONSTRATION");
                assertEquals(
                        aimed, measure.get("targetText").toString().startsWith(RULE + ": "), name);
                assertFalse(aimed && measure.get("polarity").equals("NONE"), name);
                if (aimed) {
                    assertEquals("the demonstration", threshold.get("setBy"), name);
                    assertTrue(threshold.get("source").toString().startsWith(RULE + ": "), name);
                }
            }
            String whole = document.getString("demonstrationRule");
            String start = "%s: %d of %d measure".formatted(RULE, ruled, measures.size());
            assertEquals(
                    ruled > 0, whole != null && whole.startsWith(start), name(edition) + whole);
        }
    }

    /**
     * Late editions of other tests stand on these scorecards too: these are the first as published.
     */
    private static JsonPath document(Row edition) {
        return as("performance-officer")
                .get(
                        "/scorecards/%s/editions/%s/document?revision=1"
                                .formatted(edition.text("scorecard"), edition.text("period")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> measures(JsonPath document) {
        return document.<List<Map<String, Object>>>getList("themes.measures").stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Rated found(Map<String, Object> measure) {
        String code = (String) ((Map<?, ?>) measure.get("rating")).get("code");
        Map<?, ?> threshold = (Map<?, ?>) measure.get("threshold");
        return new Rated(
                code,
                !code.equals("NOT_RATED")
                        && threshold != null
                        && threshold.get("basis").equals("DEMONSTRATION"));
    }

    private static long count(Map<String, Rated> ratings, Predicate<Rated> which) {
        return ratings.values().stream().filter(which).count();
    }

    private static String name(Row edition) {
        return "%s %s ".formatted(edition.text("scorecard"), edition.text("period"));
    }

    /** As the counts of an edition name it. */
    private static String code(Rated rated) {
        return rated.code().equals("NOT_RATED") ? "notRated" : rated.code().toLowerCase(Locale.UK);
    }
}
