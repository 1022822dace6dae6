package org.scrutineer.edition.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.scrutineer.demo.DemoMeasures;
import org.scrutineer.demo.DemoMeasures.DemoMeasure;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/** What the Department's benchmarking tool says of Rotherham, through the API. */
@QuarkusTest
class BenchmarksApiTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void everyBenchmarkOfTheCouncilAgreesForBothNeighbourModels() throws Exception {
        Map<String, DemoMeasure> measures = DemoMeasures.bySourceMeasure();
        List<Row> expected =
                new ReferenceFile("lait/expected_benchmark_outputs.csv")
                        .rows().stream()
                                .filter(row -> row.text("la_name").equals("Rotherham"))
                                .toList();
        // The tool still counts Dorset under its number of before 2019; the demonstration leaves
        // that out.
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"value\":122}")
                .put(
                        "/period-values/%s/E06000059/CY2024"
                                .formatted(measures.get("FirstYJS").code()))
                .then()
                .statusCode(201);
        show("statistical-neighbours-2021-04", true);
        try {
            for (Row row : expected) {
                check(row, assessment(measures.get(row.text("lait_short")), row.number("year")));
            }
        } finally {
            show("statistical-neighbours-2021-04", false);
        }
        assertEquals(22, expected.size());
        System.out.printf("LAIT through the API: %d measures agree%n", expected.size());
    }

    @Test
    void whereTheTwoNeighbourModelsDisagreeItIsSaid() throws Exception {
        show("statistical-neighbours-2021-04", true);
        try {
            JsonNode document =
                    JSON.readTree(
                            as(OFFICER)
                                    .get("/indicators/CYP-013/assessment?period=2023-24")
                                    .asString());
            assertEquals(
                    "Better than the average of Statistical neighbours (2025-05 model) but worse than the average of Statistical neighbours (2021-04 model): it depends on which neighbours are chosen.",
                    document.at("/measure/comparisonNotes/0").asText());
        } finally {
            show("statistical-neighbours-2021-04", false);
        }
    }

    @Test
    void englandsFirstTimeEntrantsAreNotUsedAndAreReported() throws Exception {
        JsonNode document = assessment(DemoMeasures.bySourceMeasure().get("FirstYJS"), 2024);
        String finding =
                "England (1,258.0) is not used: an average cannot lie outside its parts, which run from 63.0 to 318.0.";
        JsonNode england = comparison(document, "E92000001");
        assertEquals(finding, england.at("/finding").asText());
        assertEquals("NOT_COMPARED", england.at("/standing").asText());
        assertEquals(finding, document.at("/findings/0/text").asText());
    }

    private static void check(Row row, JsonNode document) {
        String where = row.text("lait_short");
        JsonNode measure = document.at("/measure");
        JsonNode position = measure.at("/position");
        assertSame(row, "value", measure.at("/periods/2/value"), where);
        assertSame(row, "change_from_prev_year", measure.at("/direction/change"), where);
        assertSame(
                row, "region_value", comparison(document, "E12000003").at("/point/value"), where);
        boolean trusted = !where.equals("FirstYJS");
        if (trusted) {
            assertSame(row, "england", comparison(document, "E92000001").at("/point/value"), where);
        }
        assertAverage(row, "2021", comparison(document, "statistical-neighbours-2021-04"), where);
        assertAverage(row, "2025", comparison(document, "statistical-neighbours-2025-05"), where);
        assertEquals(row.number("n_las_with_value"), position.at("/counted").intValue(), where);
        assertEquals(row.text("national_rank"), orDash(position.at("/rank")), where);
        assertEquals(row.text("quartile_band"), orDash(position.at("/band")), where);
        assertEquals(
                row.text("band_colour").toUpperCase(),
                position.at("/bandColour").asText("NONE"),
                where);
        assertSame(row, "q0", position.at("/smallest"), where);
        assertSame(row, "q25", position.at("/lowerQuartile"), where);
        assertSame(row, "q50", position.at("/median"), where);
        assertSame(row, "q75", position.at("/upperQuartile"), where);
        assertSame(row, "q100", position.at("/largest"), where);
    }

    private static void assertAverage(Row row, String model, JsonNode group, String where) {
        assertSame(row, "sn_avg_model_" + model, group.at("/point/value"), where);
        assertEquals(
                row.number("sn_n_with_value_" + model), group.at("/counted").intValue(), where);
        assertEquals(10, group.at("/members").intValue(), where);
    }

    private static void assertSame(Row row, String column, JsonNode actual, String where) {
        BigDecimal difference = row.decimal(column).subtract(actual.decimalValue()).abs();
        assertTrue(
                difference.compareTo(TOLERANCE) <= 0,
                () -> "%s %s: %s, not %s".formatted(where, column, actual, row.text(column)));
    }

    private static JsonNode comparison(JsonNode document, String code) {
        return StreamSupport.stream(document.at("/measure/comparisons").spliterator(), false)
                .collect(Collectors.toMap(each -> each.at("/area").asText(), each -> each))
                .get(code);
    }

    private static String orDash(JsonNode node) {
        return node.isMissingNode() ? "-" : node.asText();
    }

    /** The tool names a year by the one that it ends in. */
    private static JsonNode assessment(DemoMeasure measure, int year) throws Exception {
        Year period =
                new Year(
                        measure.yearType(),
                        measure.yearType() == YearType.CALENDAR ? year : year - 1);
        return JSON.readTree(
                as(OFFICER)
                        .get(
                                "/indicators/%s/assessment?period=%s"
                                        .formatted(measure.code(), period.code()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static void show(String group, boolean shown) throws Exception {
        String path = "/comparator-groups/" + group;
        var answer = as(OFFICER).get(path);
        JsonNode read = JSON.readTree(answer.asString());
        var definition = JSON.createObjectNode();
        definition.put("name", read.at("/name").asText());
        definition.put("edition", read.at("/edition").asText());
        definition.put("shown", shown);
        var members = definition.putArray("members");
        read.at("/members")
                .forEach(
                        each ->
                                members.addObject()
                                        .put("area", each.at("/area").asText())
                                        .put("closeness", each.at("/closeness").asText()));
        as(OFFICER)
                .header("If-Match", answer.header("ETag"))
                .contentType("application/json")
                .body(definition.toString())
                .put(path)
                .then()
                .statusCode(200);
    }
}
