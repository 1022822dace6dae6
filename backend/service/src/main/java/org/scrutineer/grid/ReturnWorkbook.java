package org.scrutineer.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.periodvalue.ReturnColumns;

/**
 * A return sheet as a workbook: the figures first, then in words how they are filled in. Text is
 * never a formula.
 */
final class ReturnWorkbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;

    private static final String TO_FILL_IN = "FFF2CC";

    private static final List<String> WORDS =
            List.of(
                    "How to fill this in",
                    "Type into the yellow columns on the sheet Figures: value, numerator, denominator, symbol, status, note and source. The other columns are for reading, and say which figure a row is for: leave them as they are.",
                    "A row that you leave empty is still owed. It is never read as 0: where the figure is 0, type 0.",
                    "Percentages are 0 to 100. Type 17.7 or 17.7%; both are read as 17.7. Numbers that stand as text are read as numbers, and formulas as what they show.",
                    "numerator and denominator: what was counted, and out of how many. Fill them in where they are known.",
                    "symbol: why there is no figure, in place of a value. "
                            + symbols()
                            + " The symbol u may stand beside a value.",
                    "status: provisional, confirmed or revised. What a lead officer returns is provisional until the performance team confirms it, where the council has chosen so.",
                    "note: what a reader should know about this one figure. source: where it comes from.",
                    "Leave out or delete rows as you like, but show what you have hidden and unmerge cells. Save as an Excel workbook (.xlsx) or as CSV, without macros or a password.",
                    "Send it back on the page Return sheets, where you downloaded it. It is checked first, and nothing changes until you say so.",
                    "The figures in it may not be published yet: do not send it by e-mail.");

    private ReturnWorkbook() {}

    static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Scrutineer", "1.0")) {
            book.properties().setTitle("Return sheet");
            figures(book.newWorksheet("Figures"), rows);
            words(book.newWorksheet("How to fill this in"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void figures(Worksheet sheet, List<List<String>> rows) {
        List<String> columns = ReturnColumns.ALL;
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            sheet.value(0, column, name);
            sheet.width(column, width(rows, column));
            for (int row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, column, rows.get(row).get(column));
            }
            if (ReturnColumns.TO_FILL_IN.contains(name)) {
                sheet.range(0, column, rows.size(), column).style().fillColor(TO_FILL_IN).set();
            }
            sheet.style(0, column).bold().set();
        }
        if (!rows.isEmpty()) {
            choices(sheet, rows.size(), "symbol", "c,z,x,u,low,k");
            choices(sheet, rows.size(), "status", "provisional,confirmed,revised");
        }
        sheet.freezePane(2, 1);
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** What Excel offers in the cells of a column. */
    private static void choices(Worksheet sheet, int rows, String name, String words) {
        int column = ReturnColumns.ALL.indexOf(name);
        sheet.range(1, column, rows, column).validateWithListByFormula('"' + words + '"');
    }

    private static int width(List<List<String>> rows, int column) {
        int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        int named = ReturnColumns.ALL.get(column).length() + 3;
        return Math.clamp(Math.max(longest, named), NARROWEST, WIDEST);
    }

    private static void words(Worksheet sheet) {
        sheet.width(0, 100);
        for (int row = 0; row < WORDS.size(); row++) {
            sheet.value(row, 0, WORDS.get(row));
            sheet.style(row, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().wrapText(true).set();
    }

    private static String symbols() {
        StringBuilder words = new StringBuilder();
        for (Symbol symbol : Symbol.values()) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(symbol.code())
                    .append(": ")
                    .append(symbol.words());
        }
        return words.append('.').toString();
    }
}
