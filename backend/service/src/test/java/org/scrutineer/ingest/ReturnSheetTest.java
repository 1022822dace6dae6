package org.scrutineer.ingest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.periodvalue.ReturnColumns;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** What a service owes goes out as a sheet, and comes back as it was meant. */
@QuarkusTest
class ReturnSheetTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String OWN = "/services/social-care";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void whatALeadOfficerReturnsIsProvisionalAndTheRestStillOwed() {
        define("RETURN-1", OWN);
        OwnMeasure.value("RETURN-1", "2017-04", "91");
        List<Map<String, String>> rows = rows(LEAD, OWN, "RETURN-1");
        assertEquals(36, rows.size());
        Map<String, String> first = rows.getFirst();
        assertEquals("Measure RETURN-1", first.get("measure"));
        assertEquals("E08000018", first.get("area"));
        assertEquals("%", first.get("unit"));
        assertEquals("provisional", first.get("status"));
        assertEquals("", first.get("value"));

        first.put("value", "91.5");
        String sheet = csv(rows);
        send(LEAD, sheet, true)
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("added", equalTo(1))
                .body("problemCount", equalTo(0))
                .body("understood", hasItem("35 rows without a figure left out: still owed"))
                .body("understood", hasItem("provisional until the performance team confirms it"));
        assertEquals(
                1, count("select count(*) from period_value where indicator_code = 'RETURN-1'"));
        send(LEAD, sheet, false).statusCode(200).body("loaded", equalTo(true));
        as(OFFICER)
                .get("/period-values/RETURN-1/E08000018/" + first.get("period"))
                .then()
                .body("status", equalTo("PROVISIONAL"))
                .body("recordedBy", equalTo("Lead Officer Demonstration"));
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"items\":[{\"indicator\":\"RETURN-1\",\"area\":\"E08000018\",\"period\":\"%s\",\"revision\":1}]}"
                                .formatted(first.get("period")))
                .post("/period-value-confirmations")
                .then()
                .statusCode(200);
        // Sent again it changes nothing, not even what has been confirmed.
        send(LEAD, sheet, false)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(1));
        List<Map<String, String>> after = rows(LEAD, OWN, "RETURN-1");
        assertEquals(35, after.size());
        assertEquals("91.5%", after.getFirst().get("last_figure"));
        assertEquals(first.get("period_in_words"), after.getFirst().get("last_period"));
    }

    @Test
    void aWorkbookIsReadAsItWasTyped() throws IOException {
        define("RETURN-2", "/services/return-2");
        OwnMeasure.value("RETURN-2", "2017-04", "91");
        byte[] book =
                as(OFFICER)
                        .get("/return-sheets/file.xlsx?service=/services/return-2")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("return-sheet-return-2.xlsx"))
                        .extract()
                        .asByteArray();
        List<Row> rows;
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            rows = read.getFirstSheet().read();
        }
        assertEquals(37, rows.size());
        assertEquals("indicator", rows.getFirst().getCellText(0));
        assertEquals("RETURN-2", rows.get(1).getCellText(0));
        int status = ReturnColumns.ALL.indexOf("status");
        assertEquals("confirmed", rows.get(1).getCellText(status));
        send(OFFICER, WORKBOOK, book, true)
                .statusCode(200)
                .body("rows", equalTo(0))
                .body("causes[0].detail", startsWith("every row is left empty"));

        int value = ReturnColumns.ALL.indexOf("value");
        byte[] typed =
                Workbooks.of(
                        sheet -> sheet.style(1, value).format("0.0%").set(),
                        ReturnColumns.ALL.toArray(),
                        typed(rows.get(1), 0.915),
                        typed(rows.get(2), "92"),
                        typed(rows.get(3), ""));
        send(OFFICER, WORKBOOK, typed, true)
                .statusCode(200)
                .body("problemCount", equalTo(0))
                .body("changes.after", equalTo(List.of("91.5%", "92%")))
                .body("understood", hasItem("1 row without a figure left out: still owed"))
                .body(
                        "understood",
                        not(hasItem("provisional until the performance team confirms it")));
    }

    @Test
    void whatIsNotOwedIsNamedWithItsReason() {
        define("RETURN-3", OWN);
        define("RETURN-4", "/services/return-4");
        OwnMeasure.define(
                "RETURN-5",
                "Retired",
                ",\"leadService\":\"%s\",\"retirement\":{\"retiredOn\":\"2018-01-01\",\"reason\":\"Gone\"}"
                        .formatted(OWN));
        OwnMeasure.value("RETURN-3", "2017-04", "91");
        List<Map<String, String>> owed = rows(LEAD, OWN, "RETURN-3");
        Map<String, String> meanwhile = owed.get(0);
        Map<String, String> elsewhere = owed.get(1);
        meanwhile.put("value", "92");
        elsewhere.put("value", "92");
        elsewhere.put("area", "E08000017");
        OwnMeasure.value("RETURN-3", meanwhile.get("period"), "91");
        List<Map<String, String>> sent =
                List.of(
                        meanwhile,
                        elsewhere,
                        with(owed.get(2), "RETURN-4", owed.get(2).get("period")),
                        with(owed.get(2), "RETURN-5", "2018-04"),
                        with(owed.get(2), "RETURN-3", "2049-04"),
                        with(owed.get(2), "RETURN-3", "2017-05"));
        send(LEAD, csv(sent), true)
                .statusCode(200)
                .body("problemCount", equalTo(6))
                .body(
                        "problems.detail",
                        hasItems(
                                startsWith(
                                        "is not owed any more: Performance Officer Demonstration has recorded 91% meanwhile."),
                                startsWith("is not E08000018: a return sheet holds the council"),
                                startsWith("is a measure of another service"),
                                equalTo(
                                        "is not owed: the measure was retired before the period ended"),
                                equalTo("is not owed: it has not ended yet"),
                                startsWith("is not owed: it is older than the last 36 periods")));
        send(LEAD, csv(sent), false).statusCode(422);
        assertEquals(
                2, count("select count(*) from period_value where indicator_code = 'RETURN-3'"));
    }

    @Test
    void whatLooksWrongIsConfirmedFirst() {
        define("RETURN-6", OWN);
        Map<String, String> row = rows(LEAD, OWN, "RETURN-6").getFirst();
        row.put("value", "212");
        String sheet = csv(List.of(row));
        List<String> warnings =
                send(LEAD, sheet, true)
                        .statusCode(200)
                        .body("warnings[0].detail", containsString("212% is more than 100%."))
                        .extract()
                        .path("warnings.warning");
        send(LEAD, sheet, false).statusCode(409);
        as(LEAD).header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .queryParam("confirmed", warnings)
                .body(sheet)
                .post("/return-sheets?dryRun=false")
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
    }

    @Test
    void aLeadOfficerIsOfferedTheirOwnServicesAlone() {
        define("RETURN-7", OWN);
        define("RETURN-8", "/services/return-8");
        OwnMeasure.define("RETURN-9", "Measure of nobody");
        as(LEAD).get("/return-sheets")
                .then()
                .statusCode(200)
                .body("items.service", hasItem(OWN))
                .body("items.service", not(hasItem("/services/return-8")))
                .body("items.name", hasItem("Measures that name no service"));
        as(LEAD).get("/return-sheets/file.csv?service=/services/return-8").then().statusCode(404);
        as(OFFICER)
                .get("/return-sheets")
                .then()
                .statusCode(200)
                .body("items.service", hasItems(OWN, "/services/return-8"))
                .body("items.find { it.service == '/services/return-8' }.owed", equalTo(1))
                .body("items.find { it.service == '/services/return-8' }.measures", equalTo(1));
        assertEquals(1, rows(LEAD, null, "RETURN-9").size());
    }

    private static void define(String code, String service) {
        OwnMeasure.define(code, "Measure " + code, ",\"leadService\":\"%s\"".formatted(service));
    }

    /** The rows of a measure on a service's sheet; null for the sheet of no service. */
    private static List<Map<String, String>> rows(
            String who, @Nullable String service, String indicator) {
        String text =
                as(who).get(
                                "/return-sheets/file.csv"
                                        + (service == null ? "" : "?service=" + service))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertTrue(text.startsWith("\uFEFFindicator,measure,area,period,"), text);
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedCsvRecord each :
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList()) {
            if (each.getField("indicator").equals(indicator)) {
                rows.add(new LinkedHashMap<>(each.getFieldsAsMap()));
            }
        }
        return rows;
    }

    private static Map<String, String> with(
            Map<String, String> row, String indicator, String period) {
        Map<String, String> other = new LinkedHashMap<>(row);
        other.put("indicator", indicator);
        other.put("period", period);
        other.put("value", "92");
        return other;
    }

    private static String csv(List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", ReturnColumns.ALL)).append('\n');
        rows.forEach(
                row ->
                        text.append(
                                        String.join(
                                                ",",
                                                ReturnColumns.ALL.stream()
                                                        .map(each -> row.get(each))
                                                        .map(each -> '"' + each + '"')
                                                        .toList()))
                                .append('\n'));
        return text.toString();
    }

    private static Object[] typed(Row row, Object value) {
        Object[] cells = new Object[ReturnColumns.ALL.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getCellText(i);
        }
        cells[ReturnColumns.ALL.indexOf("value")] = value;
        return cells;
    }

    private static ValidatableResponse send(String who, String sheet, boolean dryRun) {
        return send(who, "text/csv", sheet.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private static ValidatableResponse send(String who, String type, byte[] sheet, boolean dryRun) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(type)
                .body(sheet)
                .post("/return-sheets?fileName=return-sheet&dryRun=" + dryRun)
                .then();
    }
}
