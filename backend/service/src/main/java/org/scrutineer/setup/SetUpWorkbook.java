package org.scrutineer.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a set-up as a workbook, with what each column means. Text is never a formula. */
final class SetUpWorkbook {

    static final String READ_ME = "Read me";

    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;

    /** Below the last row Excel goes on offering the choices of a column. */
    private static final int SPARE_ROWS = 500;

    /** As many digits as Excel keeps of a number. */
    private static final int DIGITS = 15;

    private static final List<String> WORDS =
            List.of(
                    "The set-up of the council: localities, comparator groups, measures, scorecards and targets.",
                    "Change what is there, add rows below it, save it as an Excel workbook (.xlsx) and send it back on the page Set-up workbook. It is checked first, and nothing changes until you say so; then everything changes together or nothing does.",
                    "Nothing is deleted from here. A row, or a whole sheet, that you leave out stays as it is. An empty cell of a row that you send is empty afterwards. Keep every column of a sheet that you send, and send Group members, New stretches and Scorecard measures together with the sheet that they belong to.",
                    "The rows of Group members, New stretches and Scorecard measures are, in their order, all that their group, measure or scorecard has.",
                    "A measure is retired by retiredOn and retiredReason; a group ends by validTo.",
                    "The columns version and measuresVersion say what you downloaded. If somebody has changed that row since, your change of it is refused. Leave them empty in new rows.",
                    "Percentages are 0 to 100: type 17.7 or 17.7%. Dates are read as Excel keeps them, or as 2026-04-01.",
                    "A demonstration's own rules for rating are nobody's targets and are not in it.");

    private SetUpWorkbook() {}

    static byte[] write(JsonNode setUp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Scrutineer", "1.0")) {
            book.properties().setTitle("Set-up workbook");
            readMe(book.newWorksheet(READ_ME));
            for (SetUpSheet sheet : SetUpSheet.values()) {
                sheet(book.newWorksheet(sheet.label), sheet.columns, rows(sheet, setUp));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(SetUpSheet sheet, JsonNode setUp) {
        List<List<String>> rows = new ArrayList<>();
        if (sheet.above == null) {
            setUp.path(sheet.field).forEach(each -> rows.add(SetUpCells.row(sheet.columns, each)));
            return rows;
        }
        List<SetUpColumn> own = sheet.columns.subList(1, sheet.columns.size());
        for (JsonNode above : setUp.path(sheet.above.field)) {
            for (JsonNode each : above.at(sheet.field)) {
                List<String> row = new ArrayList<>();
                row.add(above.path("code").asText());
                row.addAll(SetUpCells.row(own, each));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void readMe(Worksheet sheet) {
        sheet.width(0, 24);
        sheet.width(1, 24);
        sheet.width(2, 100);
        int row = 0;
        for (String words : WORDS) {
            sheet.value(row, 2, words);
            sheet.style(row++, 2).wrapText(true).set();
        }
        row++;
        line(sheet, row, "Sheet", "Column", "What it means");
        sheet.range(row, 0, row, 2).style().bold().set();
        for (SetUpSheet each : SetUpSheet.values()) {
            for (SetUpColumn column : each.columns) {
                line(sheet, ++row, each.label, column.name(), words(column));
                sheet.style(row, 2).wrapText(true).set();
            }
        }
    }

    private static void line(Worksheet sheet, int row, String first, String second, String third) {
        sheet.value(row, 0, first);
        sheet.value(row, 1, second);
        sheet.value(row, 2, third);
    }

    private static String words(SetUpColumn column) {
        return column.choices().isEmpty()
                ? column.words()
                : "%s One of: %s."
                        .formatted(column.words(), String.join(", ", column.choicesInWords()));
    }

    private static void sheet(Worksheet sheet, List<SetUpColumn> columns, List<List<String>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            SetUpColumn of = columns.get(column);
            sheet.value(0, column, of.name());
            sheet.width(column, width(rows, of, column));
            for (int row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, column, rows.get(row).get(column), of);
            }
            if (!of.choices().isEmpty()) {
                sheet.range(1, column, rows.size() + SPARE_ROWS, column)
                        .validateWithListByFormula(
                                '"' + String.join(",", of.choicesInWords()) + '"');
            }
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
    }

    private static void put(Worksheet sheet, int row, int column, String text, SetUpColumn of) {
        if (text.isEmpty()) {
            return;
        }
        if (SetUpCells.isNumber(of) && new BigDecimal(text).precision() <= DIGITS) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    private static int width(List<List<String>> rows, SetUpColumn of, int column) {
        int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, of.name().length() + 3), NARROWEST, WIDEST);
    }
}
