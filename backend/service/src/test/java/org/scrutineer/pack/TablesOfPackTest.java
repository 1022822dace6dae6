package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The pack as workbook and as CSV, read with other programs than those that wrote it. */
@QuarkusTest
class TablesOfPackTest extends PackTest {

    private static final List<String> FORMULA_STARTS =
            List.of("=", "+", "-", "@", "\t", "\r", "\n");

    @Test
    void theWorkbookHasCoverContentsNotesAndATableASheet() throws Exception {
        for (Pack pack : List.of(fullReport(), councilPlan())) {
            byte[] file = XlsxPack.write(pack);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertEquals(
                        List.of("Cover", "Contents", "Notes", "Scorecard", "History"),
                        workbook.getSheets().map(Sheet::getName).toList());
                for (Sheet sheet : workbook.getSheets().toList()) {
                    assertNoCellIsEmpty(sheet);
                }
            }
            Map<String, String> parts = parts(file);
            for (int sheet = 1; sheet <= 5; sheet++) {
                String content = parts.get("xl/worksheets/sheet%d.xml".formatted(sheet));
                assertFalse(content.contains("mergeCell"), "merged cells");
                assertEquals(
                        sheet > 1, content.contains("<tablePart "), "sheet %d".formatted(sheet));
            }
            assertEquals(
                    List.of("Contents", "Notes", "Scorecard", "History"),
                    parts.entrySet().stream()
                            .filter(each -> each.getKey().startsWith("xl/tables/"))
                            .map(
                                    each ->
                                            each.getValue()
                                                    .replaceFirst(
                                                            "(?s).* displayName=\"(\\w+)\".*",
                                                            "$1"))
                            .toList());
        }
    }

    @Test
    void numbersAreNumbersAndSymbolsStayText() throws Exception {
        Pack pack = councilPlan();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(XlsxPack.write(pack)))) {
            List<Row> rows = workbook.findSheet("Scorecard").orElseThrow().read();
            List<String> columns = rows.getFirst().stream().map(Cell::getText).toList();
            int figure = columns.indexOf("Figure");
            int title = columns.indexOf("Measure");
            Map<String, Cell> figures = new TreeMap<>();
            rows.stream()
                    .skip(1)
                    .forEach(row -> figures.put(row.getCellText(title), row.getCell(figure)));
            assertEquals(11, figures.size());
            Cell number = figures.get("Child Protection Plans rate per 10,000");
            assertEquals(CellType.NUMBER, number.getType());
            assertEquals(69, number.asNumber().intValueExact());
            Cell none = figures.get("Universal youth work sessions delivered");
            assertEquals(CellType.STRING, none.getType());
            assertEquals("Not available (x)", none.getText());
        }
    }

    @Test
    void everyFigureOfEveryAreaIsInTheHistory() throws Exception {
        Pack pack = fullReport();
        long points =
                pack.measures().stream()
                        .mapToLong(
                                each ->
                                        each.history().size()
                                                + each.comparatorHistory().stream()
                                                        .mapToLong(area -> area.points().size())
                                                        .sum())
                        .sum();
        assertEquals(points, records(CsvPack.write(PackTables.history(pack))).size());
        System.out.printf("History of 84 measures: %d figures%n", points);
    }

    @Test
    void noTextCanBeRunByASpreadsheet() throws Exception {
        for (String start : FORMULA_STARTS) {
            String bad = start + "cmd|' /C calc'!A0";
            Pack hostile =
                    Packs.rowsChanged(
                            councilPlan(),
                            row -> {
                                row.put("title", bad).put("dataNote", bad);
                                ((ObjectNode) row.get("rating")).put("reason", bad);
                            });
            for (NamedCsvRecord row : records(CsvPack.write(PackTables.scorecard(hostile)))) {
                assertEquals("'" + bad, row.getField("Measure"));
                assertEquals("'" + bad, row.getField("Why"));
                assertEquals("'" + bad, row.getField("Data note"));
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(XlsxPack.write(hostile)))) {
                workbook.getSheets().forEach(TablesOfPackTest::assertNothingRuns);
            }
        }
    }

    @Test
    void changesBelowZeroAreNumbersAndNotEscaped() throws Exception {
        NamedCsvRecord row =
                records(CsvPack.write(PackTables.scorecard(councilPlan()))).stream()
                        .filter(each -> each.getField("Reference").equals("CH03"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("-15.3", row.getField("Change"));
        assertEquals("Improved since 2021-22 (number fell)", row.getField("Direction of travel"));
    }

    @Test
    void theyAreTheSameWheneverTheyAreMade() throws Exception {
        Pack pack = fullReport();
        byte[] first = XlsxPack.write(pack);
        Thread.sleep(2_100);
        assertArrayEquals(first, XlsxPack.write(pack));
        assertArrayEquals(
                CsvPack.write(PackTables.scorecard(pack)),
                CsvPack.write(PackTables.scorecard(pack)));
    }

    private static void assertNoCellIsEmpty(Sheet sheet) throws IOException {
        List<Row> rows = sheet.read();
        int columns = rows.getFirst().getCellCount();
        for (Row row : rows) {
            assertEquals(
                    columns,
                    row.getCellCount(),
                    "%s %d".formatted(sheet.getName(), row.getRowNum()));
            for (Cell cell : row) {
                assertTrue(
                        cell != null
                                && cell.getType() != CellType.EMPTY
                                && !cell.getText().isBlank(),
                        "%s %d".formatted(sheet.getName(), row.getRowNum()));
            }
        }
    }

    private static void assertNothingRuns(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.flatMap(Row::stream)
                    .forEach(
                            cell -> {
                                assertFalse(cell.getType() == CellType.FORMULA, cell::toString);
                                assertFalse(
                                        cell.getType() == CellType.STRING
                                                && FORMULA_STARTS.stream()
                                                        .anyMatch(cell.getText()::startsWith),
                                        cell::toString);
                            });
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<NamedCsvRecord> records(byte[] csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Packs.text(csv))) {
            return reader.stream().toList();
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), Packs.text(in.readAllBytes()));
            }
        }
        return parts;
    }
}
