package org.scrutineer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;

/** The rows of one sheet of a workbook that is small enough to be held whole. */
public record SheetRows(String sheet, List<Row> rows) {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    /**
     * A row with anything in it.
     *
     * @param number the first of the sheet being 1
     * @param flaws what keeps it from being read as it looks
     */
    public record Row(int number, List<String> cells, List<Flaw> flaws) {}

    /**
     * What is wrong at a place of a row.
     *
     * @param column its place from 0; null for the whole row
     */
    public record Flaw(@Nullable Integer column, String detail, @Nullable String found) {}

    /** All sheets of a workbook in their order; what is no plain workbook is refused in words. */
    public static List<SheetRows> all(Path file) throws IOException {
        if (!WorkbookParts.isLike(file)) {
            throw WorkbookParts.refused(
                    "This is no Excel workbook (.xlsx). Send the workbook that was downloaded here, saved by Excel as \"Excel Workbook (.xlsx)\".");
        }
        List<SheetRows> sheets = new ArrayList<>();
        try (WorkbookParts parts = WorkbookParts.open(file)) {
            CellFormats formats = CellFormats.read(parts);
            List<String> shared = WorkbookStrings.read(parts);
            Room room = new Room();
            for (WorkbookSheet sheet : WorkbookSheet.all(parts)) {
                List<Row> rows = new ArrayList<>();
                Workbook table = new Workbook(parts, sheet, formats, shared);
                for (Line line = table.next(); line != null; line = table.next()) {
                    if (!line.isEmpty() || !line.flaws().isEmpty()) {
                        room.take(line);
                        rows.add(row(line));
                    }
                }
                sheets.add(new SheetRows(sheet.name(), rows));
            }
        } catch (Unreadable impossible) {
            throw WorkbookParts.damaged();
        }
        return sheets;
    }

    private static Row row(Line line) {
        return new Row(
                line.number(),
                List.copyOf(line.fields()),
                line.flaws().stream()
                        .map(each -> new Flaw(each.column(), each.detail(), each.found()))
                        .toList());
    }

    /** What of a workbook is held in memory is bounded, whatever it unpacks to. */
    private static final class Room {

        private int rows;
        private long characters;

        void take(Line line) {
            rows++;
            line.fields().forEach(each -> characters += each.length());
            if (rows > MOST_ROWS || characters > MOST_CHARACTERS) {
                throw WorkbookParts.refused(
                        "The workbook has more in it than a set-up does: %,d rows at most. Send it in several."
                                .formatted(MOST_ROWS));
            }
        }
    }
}
