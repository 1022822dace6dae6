package org.scrutineer.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Random;

/**
 * As many measures as councils publish at once. Their figures are generated and every one says so;
 * they are only ever loaded into a stack that is thrown away.
 */
public final class LoadMeasures {
    public static final int MEASURES = 84;
    public static final int PERIODS = 36;

    static final String SOURCE = "Generated test data, not a real figure";
    public static final YearMonth LAST = YearMonth.of(2026, 3);

    private static final String COUNCIL = "E08000018";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LoadMeasures() {}

    /** Defines all of them with their targets and loads the figures. */
    public static void load(Api api) throws IOException, InterruptedException {
        for (int i = 1; i <= MEASURES; i++) {
            api.create("/indicators/" + indicator(i), definition(i));
            api.create("/indicators/" + indicator(i) + "/thresholds/2025-26", target());
        }
        api.load(figures());
    }

    /** The first of them as a scorecard's set. */
    static JsonNode set(int measures) {
        ObjectNode set = JsonNodeFactory.instance.objectNode().put("reason", SOURCE);
        for (int i = 1; i <= measures; i++) {
            set.withArray("items")
                    .addObject()
                    .put("indicator", indicator(i))
                    .put("theme", theme(i));
        }
        return set;
    }

    private static String indicator(int number) {
        return "LOAD-%02d".formatted(number);
    }

    private static String theme(int number) {
        return "Load theme " + (number - 1) / 14;
    }

    private static JsonNode definition(int number) throws IOException {
        ObjectNode definition =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"unit": "PERCENTAGE", "decimals": 1, "polarity": "HIGH_IS_GOOD", "frequency": "MONTHLY", "yearType": "FINANCIAL",
                                 "aggregation": "RATIO", "comparator": "PREVIOUS_PERIOD", "numeratorDescription": "Generated numerators",
                                 "denominatorDescription": "Generated denominators"}
                                """);
        return definition
                .put(
                        "title",
                        "Load measure %d, the percentage of a generated whole".formatted(number))
                .put("definition", SOURCE)
                .put("theme", theme(number))
                .put("sourceName", SOURCE);
    }

    private static JsonNode target() throws IOException {
        return JSON.readTree(
                "{\"basis\": \"LOCAL\", \"target\": 75, \"amber\": 70, \"source\": \""
                        + SOURCE
                        + "\"}");
    }

    /** The same figures in every run. */
    private static String figures() {
        StringBuilder csv =
                new StringBuilder("indicator,area,period,value,numerator,denominator,source\n");
        for (int i = 1; i <= MEASURES; i++) {
            Random chance = new Random(i);
            for (int back = PERIODS - 1; back >= 0; back--) {
                int whole = 300 + chance.nextInt(200);
                int part = whole * (62 + chance.nextInt(20)) / 100;
                csv.append(
                        "%s,%s,%s,%s,%d,%d,%s\n"
                                .formatted(
                                        indicator(i),
                                        COUNCIL,
                                        LAST.minusMonths(back),
                                        percentage(part, whole),
                                        part,
                                        whole,
                                        '"' + SOURCE + '"'));
            }
        }
        return csv.toString();
    }

    private static String percentage(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
