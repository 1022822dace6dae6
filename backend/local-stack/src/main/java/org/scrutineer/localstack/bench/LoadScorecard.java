package org.scrutineer.localstack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest;
import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;

/**
 * A scorecard of the size that councils publish. Its figures are generated and every one says so;
 * they are only ever loaded into a stack that is thrown away.
 */
final class LoadScorecard {
    static final int MEASURES = 84;
    static final int PERIODS = 36;

    private static final String CODE = "load-test";
    private static final String COUNCIL = "E08000018";
    private static final String SOURCE = "Generated load data of make bench, not a real figure";
    private static final YearMonth LAST = YearMonth.of(2026, 3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;

    LoadScorecard(Api api) {
        this.api = api;
    }

    String editionPath() {
        return "/scorecards/%s/editions/%s".formatted(CODE, LAST);
    }

    String documentPath() {
        return editionPath() + "/document";
    }

    /** Defines all of it, loads the figures and opens the draft of the last month. */
    void open() throws IOException, InterruptedException {
        ObjectNode set = JsonNodeFactory.instance.objectNode().put("reason", SOURCE);
        for (int i = 1; i <= MEASURES; i++) {
            create("/indicators/" + indicator(i), definition(i));
            create("/indicators/" + indicator(i) + "/thresholds/2025-26", target());
            set.withArray("items")
                    .addObject()
                    .put("indicator", indicator(i))
                    .put("theme", theme(i));
        }
        api.write(
                api.request(Api.OFFICER, "/period-value-imports?dryRun=false", key())
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(figures())));
        create(
                "/scorecards/" + CODE,
                JSON.readTree(
                        """
                        {"title": "Load test", "purpose": "%s", "audience": {"kind": "ALL_MEMBERS"}, "frequency": "MONTHLY", "yearType": "FINANCIAL",
                         "timetable": {"opensByItself": false, "figuresDueDays": 10, "commentaryDueDays": 15, "commentaryRequired": false}}
                        """
                                .formatted(SOURCE)));
        api.write(Api.OFFICER, "POST", "/scorecards/" + CODE + "/sets", set, key());
        create(editionPath(), JSON.readTree("{\"overview\": \"" + SOURCE + "\"}"));
    }

    /** Takes the draft through approval to publication. */
    void publish() throws IOException, InterruptedException {
        step(Api.OFFICER, "submission");
        step(Api.BOARD, "approval");
        step(Api.OFFICER, "publication");
    }

    private void step(String user, String step) throws IOException, InterruptedException {
        String version = api.get(user, editionPath()).headers().firstValue("ETag").orElseThrow();
        api.write(
                api.request(user, editionPath() + "/" + step, "If-Match", version)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private void create(String path, JsonNode body) throws IOException, InterruptedException {
        api.write(Api.OFFICER, "PUT", path, body, "If-None-Match", "*");
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
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
