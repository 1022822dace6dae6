package org.scrutineer.periodvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** Current figures as a file, which PostgreSQL writes itself for those who see all of them. */
@QuarkusTest
class PeriodValueExportTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String COLUMNS =
            "indicator,area,period,value,numerator,denominator,symbol,status,note,source,reason\r\n";

    @Test
    void textStandsInItAsAFileIsRead() {
        OwnMeasure.define("EXPORT-1", "Exported");
        load(
                "indicator,area,period,value,numerator,denominator,symbol,status,note,source\n"
                        + "EXPORT-1,E08000018,2025-04,17.50,35,200,,provisional,\"Late, \"\"very\"\" late\",=1+1\n"
                        + "EXPORT-1,E08000018,2025-05,,,,c,confirmed,\"Two\nlines\",''-quoted\n"
                        + "EXPORT-1,E08000018,2025-06,90,,,,confirmed,Ünïcode,7 schools\n");
        assertEquals(
                COLUMNS
                        + "EXPORT-1,E08000018,2025-04,17.50,35,200,,provisional,\"Late, \"\"very\"\" late\",'=1+1,\r\n"
                        + "EXPORT-1,E08000018,2025-05,,,,c,confirmed,\"Two\nlines\",''-quoted,\r\n"
                        + "EXPORT-1,E08000018,2025-06,90,,,,confirmed,Ünïcode,7 schools,\r\n",
                export("indicator=EXPORT-1"));
    }

    @Test
    void itGoesOnOverSeveralPagesAndEndsWithTheLastRow() {
        OwnMeasure.define("EXPORT-2", "Exported at length");
        List<String> areas = as(OFFICER).get("/areas").jsonPath().getList("items.code");
        List<String> rows =
                areas.stream()
                        .sorted()
                        .limit(10)
                        .flatMap(
                                area ->
                                        IntStream.range(0, 1_000)
                                                .mapToObj(
                                                        month ->
                                                                "EXPORT-2,%s,%d-%02d,50"
                                                                        .formatted(
                                                                                area,
                                                                                1940 + month / 12,
                                                                                1 + month % 12)))
                        .toList();
        load("indicator,area,period,value\n" + String.join("\n", rows) + "\n");
        assertEquals(
                COLUMNS
                        + rows.stream()
                                .map(row -> row + ",,,,confirmed,,,\r\n")
                                .collect(Collectors.joining()),
                export("indicator=EXPORT-2"));
        String area = areas.stream().sorted().toList().get(3);
        assertEquals(
                1_001, export("indicator=EXPORT-2&area=" + area).lines().count(), "one area's");
    }

    private static String export(String query) {
        Response file = as(OFFICER).get("/period-values.csv?" + query);
        assertEquals(200, file.statusCode());
        return file.asString();
    }

    private static void load(String file) {
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("text/csv; charset=utf-8")
                .body(file)
                .post("/period-value-imports?dryRun=false")
                .then()
                .statusCode(200);
    }
}
