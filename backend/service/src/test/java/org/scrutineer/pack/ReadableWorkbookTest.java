package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Symbol;

/**
 * What a person finds who opens the workbook: ratings in colour and words, symbols with meanings.
 */
@QuarkusTest
class ReadableWorkbookTest extends PackTest {

    private static final Map<String, String> COLOURS =
            Map.of("Green", "00633C", "Amber", "FFBF47", "Red", "A8071A", "Not rated", "none");

    @Test
    void everyRatingIsAWordOnItsColour() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Pack pack : List.of(fullReport(), councilPlan())) {
            byte[] file = XlsxPack.write(pack);
            List<Row> rows = sheet(file, "Scorecard");
            int rating = texts(rows.getFirst()).indexOf("Rating");
            List<String> words = new ArrayList<>();
            rows.stream().skip(1).forEach(row -> words.add(row.getCellText(rating)));
            assertEquals(pack.rows().map(each -> each.rating().word()).toList(), words);
            List<String> fills = fillsOfColumn(file, rating);
            for (int row = 0; row < words.size(); row++) {
                String rated = words.get(row).replace(", last known", "");
                assertEquals(COLOURS.get(rated), fills.get(row), words.get(row));
                seen.add(rated);
            }
        }
        assertEquals(new TreeSet<>(COLOURS.keySet()), seen, "each was there to be looked at");
    }

    @Test
    void noSymbolStandsWithoutItsMeaning() throws Exception {
        byte[] file = XlsxPack.write(fullReport());
        Set<String> codes = PackSentences.symbols().keySet().stream().collect(Collectors.toSet());
        int meanings = 0;
        for (String name : List.of("Scorecard", "History")) {
            for (Row row : sheet(file, name)) {
                for (String text : texts(row)) {
                    assertFalse(
                            codes.contains(text),
                            "%s %d: %s".formatted(name, row.getRowNum(), text));
                    meanings += text.equals("Not applicable (z)") ? 1 : 0;
                }
            }
        }
        assertTrue(meanings > 0);
        for (Symbol symbol : Symbol.values()) {
            assertEquals(
                    "%s (%s)".formatted(symbol.words(), symbol.code()),
                    new PackTable.SymbolCell(symbol.code()).meaning());
        }
        String csv =
                new String(
                        CsvPack.write(PackTables.scorecard(fullReport())), StandardCharsets.UTF_8);
        assertTrue(csv.contains(",z,"), "programs read the symbol alone");
        assertFalse(csv.contains("(z)"));
    }

    private static List<Row> sheet(byte[] file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.findSheet(name).orElseThrow();
            return sheet.read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    /**
     * The colour behind each cell of a column of the scorecard's sheet below its heading, as the
     * file has it.
     */
    private static List<String> fillsOfColumn(byte[] file, int column) throws IOException {
        Map<String, String> parts = parts(file);
        String styles = parts.get("xl/styles.xml");
        List<String> fills =
                found("(?s)<fill>(.*?)</fill>", styles).stream()
                        .map(
                                fill ->
                                        found("<fgColor rgb=\"(\\w+)\"", fill.group(1)).stream()
                                                .map(colour -> colour.group(1))
                                                .findFirst()
                                                .orElse("none"))
                        .toList();
        String formats = found("(?s)<cellXfs.*?</cellXfs>", styles).getFirst().group();
        List<String> fillOfFormat =
                found("<xf [^>]*fillId=\"(\\d+)\"", formats).stream()
                        .map(each -> fills.get(Integer.parseInt(each.group(1))))
                        .toList();
        String letter = column < 26 ? "" + (char) ('A' + column) : "A" + (char) ('A' + column - 26);
        Map<Integer, String> byRow = new HashMap<>();
        found(
                        "<c r=\"" + letter + "(\\d+)\"(?: s=\"(\\d+)\")?",
                        parts.get("xl/worksheets/sheet4.xml"))
                .forEach(
                        cell ->
                                byRow.put(
                                        Integer.parseInt(cell.group(1)),
                                        cell.group(2) == null
                                                ? "none"
                                                : fillOfFormat.get(
                                                        Integer.parseInt(cell.group(2)))));
        return new TreeMap<>(byRow).entrySet().stream().skip(1).map(Map.Entry::getValue).toList();
    }

    private static List<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), Packs.text(in.readAllBytes()));
            }
        }
        return parts;
    }
}
