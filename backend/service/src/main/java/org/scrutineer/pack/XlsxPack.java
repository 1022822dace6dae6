package org.scrutineer.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.pack.PackTable.Rows;

/**
 * Writes a pack as a workbook: a cover, contents and notes, then one table a sheet, without merged
 * or empty cells. Text is never a formula.
 */
final class XlsxPack {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;

    /** Of what only says why nothing stands there, still dark enough to read. */
    private static final String ASIDE = "505A5F";

    private XlsxPack() {}

    static byte[] write(Pack pack) {
        try {
            Path file = Files.createTempFile("pack-", ".xlsx");
            try {
                write(pack, file);
                return SteadyZip.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Pack pack, Path file) throws IOException {
        PackTable scorecard = PackTables.scorecard(pack);
        PackTable history = PackTables.history(pack);
        PackTable notes = notes(pack);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Scrutineer", "1.0")) {
            workbook.properties().setTitle(pack.title()).setSubject(pack.edition().purpose());
            cover(workbook.newWorksheet("Cover"), pack.edition());
            table(workbook, contents(List.of(notes, scorecard, history)));
            table(workbook, notes);
            table(workbook, scorecard);
            table(workbook, history);
        }
    }

    private static void cover(Worksheet sheet, EditionDocument edition) {
        List<String> lines =
                Stream.concat(
                                Stream.of(
                                        edition.title(),
                                        edition.council().name(),
                                        edition.period().label(),
                                        edition.publishedAt() == null
                                                ? ""
                                                : "Published %s."
                                                        .formatted(
                                                                PackSentences.moment(
                                                                        edition.publishedAt())),
                                        edition.erratum() == null
                                                ? ""
                                                : "Corrected, revision %d: %s"
                                                        .formatted(
                                                                edition.revision(),
                                                                edition.erratum()),
                                        edition.purpose(),
                                        Objects.requireNonNullElse(edition.demonstrationRule(), ""),
                                        "Made from the edition as it was published: it never changes."),
                                edition.overview().lines())
                        .filter(line -> !line.isBlank())
                        .toList();
        sheet.width(0, 100);
        for (int row = 0; row < lines.size(); row++) {
            PackTable.Cell cell = PackTable.text(lines.get(row));
            value(sheet, row, 0, cell);
            sheet.style(row, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().fontSize(18).wrapText(true).set();
    }

    private static PackTable contents(List<PackTable> tables) {
        Rows rows = new Rows("Contents");
        tables.forEach(
                each ->
                        rows.add()
                                .with("Sheet", each.name())
                                .with("What it holds", holds(each.name()))
                                .with("Rows", PackTable.number(each.rows().size())));
        return rows.table();
    }

    private static String holds(String name) {
        return switch (name) {
            case "Scorecard" ->
                    "A row for each measure: its latest figure, rating, target and comparators.";
            case "History" ->
                    "A row for each figure: the council\u2019s and its comparators\u2019, oldest first.";
            default -> "What the symbols and words mean, and notes on the data.";
        };
    }

    private static PackTable notes(Pack pack) {
        Rows rows = new Rows("Notes");
        PackSentences.symbols().forEach((code, meaning) -> note(rows, "Symbol", code, meaning));
        if (pack.edition().dataNote() != null) {
            note(rows, "Data note", "The whole edition", pack.edition().dataNote());
        }
        pack.rows()
                .filter(each -> each.dataNote() != null)
                .forEach(each -> note(rows, "Data note", each.title(), each.dataNote()));
        Pack.orNone(pack.edition().findings())
                .forEach(each -> note(rows, "Figure not relied on", each.title(), each.text()));
        pack.glossary().forEach(each -> note(rows, "Word", each.term(), each.meaning()));
        return rows.table();
    }

    private static void note(Rows rows, String kind, String about, String text) {
        rows.add().with("Kind", kind).with("About", about).with("Note", text);
    }

    private static void table(Workbook workbook, PackTable table) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                value(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.range(0, 0, table.rows().size(), columns - 1)
                .createTable(table.columns().toArray(String[]::new))
                .setName(table.name())
                .setDisplayName(table.name());
        sheet.freezePane(0, 1);
    }

    private static int width(PackTable table, int column) {
        int longest =
                table.rows().stream()
                        .mapToInt(row -> words(row.get(column)).length())
                        .max()
                        .orElse(0);
        return Math.clamp(
                Math.max(longest, table.columns().get(column).length() + 3), NARROWEST, WIDEST);
    }

    private static void value(Worksheet sheet, int row, int column, PackTable.Cell cell) {
        switch (cell) {
            case PackTable.NumberCell(var number, var decimals) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(decimals)).set();
            }
            case PackTable.RatingCell(var word, var rating) -> {
                sheet.value(row, column, word);
                colour(sheet, row, column, rating);
            }
            case PackTable.TextCell text -> sheet.value(row, column, words(text));
            case PackTable.SymbolCell symbol -> {
                sheet.value(row, column, words(symbol));
                sheet.style(row, column).fontColor(ASIDE).set();
            }
        }
    }

    /** What people read in a cell; a number's width is left to its format. */
    private static String words(PackTable.Cell cell) {
        return switch (cell) {
            case PackTable.NumberCell number -> "";
            case PackTable.TextCell(var text) -> text;
            case PackTable.RatingCell(var word, var rating) -> word;
            case PackTable.SymbolCell symbol -> symbol.meaning();
        };
    }

    /** As on pages and paper; the word says the same. */
    private static void colour(Worksheet sheet, int row, int column, Rating.Code rating) {
        switch (rating) {
            case GREEN -> colour(sheet, row, column, "00633C", "FFFFFF");
            case AMBER -> colour(sheet, row, column, "FFBF47", "0B0C0C");
            case RED -> colour(sheet, row, column, "A8071A", "FFFFFF");
            case NOT_RATED -> {}
        }
    }

    private static void colour(Worksheet sheet, int row, int column, String fill, String letters) {
        sheet.style(row, column).fillColor(fill).fontColor(letters).bold().set();
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
