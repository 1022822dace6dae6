package org.scrutineer.setup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.setup.SetUpSheet.GROUPS;
import static org.scrutineer.setup.SetUpSheet.INDICATORS;
import static org.scrutineer.setup.SetUpSheet.ITEMS;
import static org.scrutineer.setup.SetUpSheet.LOCALITIES;
import static org.scrutineer.setup.SetUpSheet.MEMBERS;
import static org.scrutineer.setup.SetUpSheet.NEW_STRETCHES;
import static org.scrutineer.setup.SetUpSheet.SCORECARDS;
import static org.scrutineer.setup.SetUpSheet.TARGETS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Statements;

/** A council's set-up goes out as a workbook, and comes back changed, checked, whole or not. */
@QuarkusTest
class SetUpWorkbookTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AUDITED = "select count(*) from audit_event";

    @Inject Statements statements;

    @Test
    void asItWasDownloadedItChangesNothing() {
        // One of each kind is there, whatever else the tests have made.
        send(council("AS-IS", 2).bytes(), false).statusCode(200);
        byte[] book = download();
        long before = count(AUDITED);
        for (boolean dryRun : List.of(true, false)) {
            send(book, dryRun)
                    .statusCode(200)
                    .body("problemCount", equalTo(0))
                    .body("sheets.added", everyItem(equalTo(0)))
                    .body("sheets.changed", everyItem(equalTo(0)))
                    .body("changes", hasSize(0));
        }
        assertEquals(before, count(AUDITED));
        as(OFFICER)
                .contentType("application/json")
                .body(as(OFFICER).get("/set-up").asString())
                .post("/set-up?dryRun=true")
                .then()
                .statusCode(200)
                .body("problemCount", equalTo(0))
                .body("changes", hasSize(0));
    }

    @Test
    void itIsEnoughToSetACouncilUp() {
        byte[] book = council("WB", 40).bytes();
        long before = count(AUDITED);
        send(book, true)
                .statusCode(200)
                .body("problems", hasSize(0))
                .body("loaded", equalTo(false))
                .body("sheets.sheet", hasItem("Comparator groups"))
                .body("sheets.added", equalTo(List.of(1, 1, 40, 2, 40)));
        as(OFFICER).get("/indicators/WB-1").then().statusCode(404);
        assertEquals(before, count(AUDITED));

        send(book, false).statusCode(200).body("loaded", equalTo(true));
        as(OFFICER)
                .get("/indicators/WB-7")
                .then()
                .body("polarity", equalTo("LOW_IS_GOOD"))
                .body("rebasings.from", equalTo(List.of("2024-04")));
        as(OFFICER)
                .get("/indicators/WB-7/thresholds/2026-27")
                .then()
                .body("target", equalTo(17.5f))
                .body("basis", equalTo("LOCAL"))
                .body("status", equalTo("APPROVED"));
        as(OFFICER)
                .get("/scorecards/wb-b/sets")
                .then()
                .body("items[0].version", equalTo(1))
                .body("items[0].items.indicator", equalTo(List.of("WB-2", "WB-1")));
        as(OFFICER)
                .get("/scorecards/wb-a")
                .then()
                .body("audience.committees", equalTo(List.of("/committees/improving-lives")))
                .body("timetable.figuresDueDays", equalTo(10));
        as(OFFICER)
                .get("/comparator-groups/wb-group")
                .then()
                .body("members.area", equalTo(List.of("E08000016", "LOC-WB")));
        as(OFFICER)
                .get("/audit-events?kind=LOCALITY")
                .then()
                .body("items.object", hasItem("LOC-WB"));

        // Sent again, it changes nothing; with another measure on a scorecard, only that.
        send(book, false).statusCode(200).body("changes", hasSize(0));
        SetUpBook more =
                council("WB", 40)
                        .row(ITEMS, Map.of("scorecard", "wb-b", "measure", "WB-3", "theme", "B"));
        send(more.bytes(), true)
                .body("problems.column", contains("reasonForMeasures"))
                .body("problems.detail", contains(startsWith("is still why the measures were")));
        more.change(SCORECARDS, 1, "reasonForMeasures", "One more is needed");
        send(more.bytes(), false)
                .statusCode(200)
                .body("changes.name", contains("wb-b"))
                .body("changes[0].columns", contains("Scorecard measures"));
        as(OFFICER).get("/scorecards/wb-b/sets").then().body("items[0].version", equalTo(2));
    }

    @Test
    void howManyStatementsItTakesDoesNotDependOnHowMuchThereIs() {
        byte[] few = council("WBS", 2).bytes();
        byte[] many = council("WBM", 40).bytes();
        assertEquals(statements.of(() -> send(few, true)), statements.of(() -> send(many, true)));
    }

    @Test
    void eachProblemSaysWhereItIsWhatIsThereAndWhatWouldBeRight() {
        SetUpBook book = council("WBX", 3);
        book.row(INDICATORS, measure("WBX-9", Map.of("polarity", "hgih", "decimals", "many")));
        book.row(INDICATORS, measure("WBX-1", Map.of()));
        book.row(TARGETS, target("WBX-9", Map.of()));
        book.row(
                TARGETS, target("WBX-2", Map.of("year", "2027-28", "basis", "ours", "source", "")));
        book.row(TARGETS, target("NONE-1", Map.of()));
        book.row(ITEMS, Map.of("scorecard", "wbx-none", "measure", "WBX-1", "theme", "A"));
        book.row(MEMBERS, Map.of("group", "wbx-group", "area", "E00000000"));
        book.row(LOCALITIES, Map.of("code", "E08000016", "name", "Barnsley"));
        List<Map<String, Object>> problems =
                send(book.bytes(), true).statusCode(200).extract().path("problems");
        says(problems, "Measures", 5, "polarity", "hgih", "must be one of: high is good, low is");
        says(problems, "Measures", 5, "decimals", "many", "must be a whole number");
        says(problems, "Measures", 6, "code", "WBX-1", "stands here twice");
        says(problems, "Targets", 6, "basis", "ours", "must be one of: national, ");
        says(problems, "Targets", 6, "source", null, "is needed");
        says(problems, "Targets", 7, "measure", "NONE-1", "is not an indicator here");
        says(
                problems,
                "Scorecard measures",
                7,
                "scorecard",
                "wbx-none",
                "must be the code of a row of the sheet Scorecards");
        says(problems, "Group members", 4, "area", "E00000000", "is not an area here");
        says(problems, "Localities", 3, "code", "E08000016", "is already the code of another");
        // The target of the measure that is wrong is not wrong itself.
        assertEquals(9, problems.size());

        send(book.bytes(), false)
                .statusCode(422)
                .body("detail", equalTo("The set-up has 9 problems, so none of it was loaded."))
                .body("errors.sheet", hasItem("Measures"));
        as(OFFICER).get("/indicators/WBX-1").then().statusCode(404);
    }

    @Test
    void nobodysChangeIsWrittenOver() {
        send(council("WBV", 1).bytes(), false).statusCode(200);
        Map<String, Object> row = new HashMap<>(measure("WBV-1", Map.of("title", "Mine")));
        row.put("version", 0);
        byte[] book = new SetUpBook().row(INDICATORS, row).bytes();
        send(
                        new SetUpBook()
                                .row(INDICATORS, measure("WBV-1", Map.of("title", "Theirs")))
                                .bytes(),
                        false)
                .statusCode(200)
                .body("changes[0].columns", contains("title", "New stretches"));
        send(book, true)
                .body("problems.column", contains("version"))
                .body("problems.found", contains("0"))
                .body("problems.detail", contains(containsString("somebody has changed it since")));
        as(OFFICER).get("/indicators/WBV-1").then().body("title", equalTo("Theirs"));
    }

    @Test
    void whatIsNoSetUpIsSaidInWords() {
        SetUpBook book = council("WBH", 1).withoutColumn("rationale").sheet("Sheet1");
        send(book.bytes(), true)
                .body("problems.sheet", contains("Sheet1", "Measures"))
                .body("problems[0].detail", startsWith("is no sheet of a set-up."))
                .body("problems[1].column", equalTo("rationale"))
                .body("problems[1].detail", startsWith("is missing: put the column back"));
        send("code,title".getBytes(StandardCharsets.UTF_8), true)
                .statusCode(422)
                .body("detail", startsWith("This is no Excel workbook"));
    }

    @Test
    void itSaysWhatEachColumnMeans() throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(download()))) {
            assertEquals("Read me", read.getFirstSheet().getName());
            long described =
                    read.getFirstSheet().read().stream()
                            .filter(row -> row.getCellAsString(0).isPresent())
                            .count();
            int columns = 0;
            for (SetUpSheet each : SetUpSheet.values()) {
                assertTrue(read.findSheet(each.label).isPresent());
                columns += each.columns.size();
            }
            assertEquals(columns + 1, described);
        }
    }

    /** Measures with their targets for a year, two scorecards, a group and a locality. */
    private static SetUpBook council(String code, int measures) {
        String low = code.toLowerCase(Locale.ROOT);
        SetUpBook book = new SetUpBook();
        book.row(LOCALITIES, Map.of("code", "LOC-" + code, "name", "North " + code));
        book.row(
                GROUPS,
                Map.of("code", low + "-group", "name", "Group", "edition", "1", "shown", "no"));
        book.row(MEMBERS, Map.of("group", low + "-group", "area", "E08000016"));
        book.row(MEMBERS, Map.of("group", low + "-group", "area", "LOC-" + code));
        for (int i = 1; i <= measures; i++) {
            book.row(INDICATORS, measure(code + "-" + i, Map.of()));
            book.row(
                    NEW_STRETCHES,
                    Map.of("measure", code + "-" + i, "from", "2024-04", "note", "Counted anew"));
            book.row(TARGETS, target(code + "-" + i, Map.of()));
        }
        book.row(SCORECARDS, scorecard(low + "-a", "committees"));
        book.row(SCORECARDS, scorecard(low + "-b", "all members"));
        for (int i = 1; i <= measures; i++) {
            book.row(
                    ITEMS,
                    Map.of("scorecard", low + "-a", "measure", code + "-" + i, "theme", "A"));
        }
        for (int i = Math.min(measures, 2); i >= 1; i--) {
            book.row(
                    ITEMS,
                    Map.of("scorecard", low + "-b", "measure", code + "-" + i, "theme", "B"));
        }
        return book;
    }

    private static Map<String, Object> measure(String code, Map<String, Object> otherwise) {
        Map<String, Object> row =
                new HashMap<>(
                        Map.of(
                                "code", code,
                                "title", "Measure " + code,
                                "definition", "What is counted.\nAnd how.",
                                "unit", "Percentage",
                                "decimals", 1,
                                "polarity", "low is good",
                                "frequency", "monthly",
                                "yearType", "financial",
                                "aggregation", "RATIO",
                                "theme", "Set up"));
        row.putAll(otherwise);
        return row;
    }

    private static Map<String, Object> target(String code, Map<String, Object> otherwise) {
        Map<String, Object> row =
                new HashMap<>(
                        Map.of(
                                "measure", code,
                                "year", "2026-27",
                                "basis", "local",
                                "target", 17.5,
                                "source", "Council Plan"));
        row.putAll(otherwise);
        return row;
    }

    private static Map<String, Object> scorecard(String code, String audience) {
        Map<String, Object> row =
                new HashMap<>(
                        Map.of(
                                "code", code,
                                "title", "Scorecard " + code,
                                "purpose", "Test of the workbook",
                                "audience", audience,
                                "frequency", "quarterly",
                                "yearType", "financial",
                                "reasonForMeasures", "The first set"));
        if (audience.equals("committees")) {
            row.put("committees", "/committees/improving-lives");
        }
        return row;
    }

    private static void says(
            List<Map<String, Object>> problems,
            String sheet,
            int row,
            String column,
            @Nullable String found,
            String detail) {
        assertTrue(
                problems.stream()
                        .anyMatch(
                                each ->
                                        sheet.equals(each.get("sheet"))
                                                && Integer.valueOf(row).equals(each.get("row"))
                                                && column.equals(each.get("column"))
                                                && Objects.equals(found, each.get("found"))
                                                && each.get("detail")
                                                        .toString()
                                                        .startsWith(detail)),
                () -> "%s, row %d, %s: %s in %s".formatted(sheet, row, column, detail, problems));
    }

    private static byte[] download() {
        return as(OFFICER)
                .get("/set-up/workbook.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse send(byte[] book, boolean dryRun) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(WORKBOOK)
                .body(book)
                .post("/set-up/workbook.xlsx?dryRun=" + dryRun)
                .then();
    }
}
