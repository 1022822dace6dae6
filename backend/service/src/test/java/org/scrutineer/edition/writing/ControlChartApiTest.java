package org.scrutineer.edition.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.period.Month;
import org.scrutineer.period.Week;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/** The reference's control charts again, through the API as a council would load them. */
@QuarkusTest
class ControlChartApiTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** A case's figures for one organisation. */
    private record Series(String caseId, String facet) {

        boolean isWeekly() {
            return caseId.startsWith("WK");
        }

        /** Cases of single days are loaded as months, one after the other. */
        String period(Row row, int place) {
            LocalDate day = LocalDate.parse(row.text("date"));
            return isWeekly()
                    ? Week.containing(day).code()
                    : caseId.startsWith("T")
                            ? new Month(YearMonth.of(2020, 1).plusMonths(place)).code()
                            : new Month(YearMonth.from(day)).code();
        }
    }

    @Test
    void everyPointAgreesWithTheReferenceThroughTheApi() throws Exception {
        Map<String, String> options =
                new ReferenceFile("spc/cases.csv")
                        .rows().stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.text("case_id"),
                                                row -> row.text("options")));
        Map<Series, List<Row>> series =
                new ReferenceFile("spc/expected_points.csv")
                        .rows().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row ->
                                                        new Series(
                                                                row.text("case_id"),
                                                                row.text("facet")),
                                                LinkedHashMap::new,
                                                Collectors.toList()));
        int points = 0;
        int number = 0;
        for (Map.Entry<Series, List<Row>> each : series.entrySet()) {
            String indicator = "SPC-%02d".formatted(++number);
            String option = options.get(each.getKey().caseId());
            define(indicator, each.getKey(), each.getValue(), option);
            choose(!option.contains("screen_outliers=FALSE"));
            points += check(each.getKey(), each.getValue(), assessment(indicator));
        }
        choose(true);
        assertEquals(546, points);
        System.out.printf(
                "NHSRplotthedots through the API: %d series, %d points agree to %s%n",
                number, points, TOLERANCE);
    }

    private static void define(String indicator, Series series, List<Row> rows, String options) {
        String polarity =
                switch (option(options, "improvement_direction=\"(\\w+)\"")) {
                    case "decrease" -> "LOW_IS_GOOD";
                    case "neutral" -> "NONE";
                    default -> "HIGH_IS_GOOD";
                };
        String rebased = option(options, "rebase=structure\\((\\d+)");
        String rebasings =
                rebased.isEmpty()
                        ? ""
                        : """
                          ,"rebasings":[{"from":"%s","note":"The way of counting changed"}]
                          """
                                .formatted(
                                        YearMonth.from(
                                                LocalDate.ofEpochDay(Long.parseLong(rebased))));
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        """
                        {"title":"Reference %s %s","definition":"A case of the reference","unit":"SCORE","decimals":2,"polarity":"%s",
                         "frequency":"%s","yearType":"FINANCIAL","aggregation":"SNAPSHOT","theme":"Reference"%s}
                        """
                                .formatted(
                                        series.caseId(),
                                        series.facet(),
                                        polarity,
                                        series.isWeekly() ? "WEEKLY" : "MONTHLY",
                                        rebasings))
                .put("/indicators/" + indicator)
                .then()
                .statusCode(201);
        StringBuilder file = new StringBuilder("indicator,area,period,value\n");
        for (int i = 0; i < rows.size(); i++) {
            file.append(indicator)
                    .append(",E08000018,")
                    .append(series.period(rows.get(i), i))
                    .append(',')
                    .append(rows.get(i).text("value"))
                    .append('\n');
        }
        Confirming.load(file.toString()).then().statusCode(200);
        String target = option(options, "target=([\\d.]+)");
        if (!target.isEmpty()) {
            as(OFFICER)
                    .header("If-None-Match", "*")
                    .contentType("application/json")
                    .body(
                            "{\"basis\":\"LOCAL\",\"target\":%s,\"source\":\"The reference\"}"
                                    .formatted(target))
                    .put("/indicators/%s/thresholds/2025-26".formatted(indicator))
                    .then()
                    .statusCode(201);
        }
    }

    private static void choose(boolean screening) {
        String etag = as(OFFICER).get("/settings").header("ETag");
        as(OFFICER)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(
                        """
                        {"directionScheme":"STANDARD","smallNumbersUnder":50,"controlChartScreening":%s,"controlChartOutsideCountsAsNear":false}
                        """
                                .formatted(screening))
                .put("/settings")
                .then()
                .statusCode(200);
    }

    private static JsonNode assessment(String indicator) throws Exception {
        return JSON.readTree(
                as(OFFICER)
                        .get("/indicators/%s/assessment".formatted(indicator))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static int check(Series series, List<Row> rows, JsonNode document) {
        JsonNode chart = document.at("/controlChart");
        assertEquals(rows.size(), chart.at("/points").size(), series + ": " + chart.at("/text"));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String where = series + " " + row.text("date");
            JsonNode point = chart.at("/points").get(i);
            JsonNode stretch = chart.at("/stretches").get(point.at("/stretch").intValue());
            assertEquals(row.number("rebase_group"), point.at("/stretch").intValue(), where);
            assertClose(row, "value", point.at("/value"), where);
            assertClose(row, "mean_col", stretch.at("/mean"), where);
            assertClose(row, "lpl", stretch.at("/lower"), where);
            assertClose(row, "upl", stretch.at("/upper"), where);
            assertEquals(
                    row.text("point_type").replace("special_cause_", "").toUpperCase(),
                    point.at("/variation").asText(),
                    where);
        }
        String assured =
                switch (document.at("/measure/assurance/code").asText()) {
                    case "CONSISTENTLY_MEETS" -> "consistent_pass";
                    case "CONSISTENTLY_MISSES" -> "consistent_fail";
                    case "HIT_AND_MISS" -> "inconsistent";
                    default -> "";
                };
        assertEquals(rows.getLast().text("assurance_type"), assured, series.toString());
        return rows.size();
    }

    private static void assertClose(Row row, String column, JsonNode actual, String where) {
        BigDecimal difference = row.decimal(column).subtract(actual.decimalValue()).abs();
        assertTrue(difference.compareTo(TOLERANCE) <= 0, () -> where + " " + column);
    }

    private static String option(String options, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(options);
        return matcher.find() ? matcher.group(1) : "";
    }
}
