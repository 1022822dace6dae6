package org.scrutineer.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.periodvalue.CsvColumns;

/**
 * A file of figures as it was read, with what is wrong with a row in the first column of that row:
 * mended there, it can be sent again as it is.
 */
final class MarkedFile {

    /** First, so that it stands in its place beside rows that are too long as well. */
    static final String COLUMN = "problem";

    /** What an import reads nothing from. */
    static final Set<String> BESIDE = Set.of(COLUMN);

    private MarkedFile() {}

    /**
     * Writes it as UTF-8, with the mark by which Excel knows that, with commas and without empty
     * rows and columns.
     *
     * @param marks what is wrong with a row, by its number
     * @throws Unreadable when it cannot be read to its end, or nothing can be said of its rows for
     *     what is wrong with its first line
     */
    static void write(Path file, Map<Integer, String> marks, Path marked)
            throws IOException, Unreadable {
        try (Table table = Table.open(file);
                Writer text = Files.newBufferedWriter(marked, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            Line first = Table.firstLine(table);
            int number = first == null ? 1 : first.number();
            if (first == null || marks.containsKey(number)) {
                throw new Unreadable(number, null, marks.getOrDefault(number, "is empty"));
            }
            text.write('\uFEFF');
            // Of a file that was marked before, what was said then.
            int before = first.fields().stream().map(OpenData::folded).toList().indexOf(COLUMN);
            int width = lastFilled(first, 0);
            csv.writeRecord(row(COLUMN, first, before, width));
            for (Line line = table.next(); line != null; line = table.next()) {
                if (!line.isEmpty()) {
                    csv.writeRecord(
                            row(marks.getOrDefault(line.number(), ""), line, before, width));
                }
            }
        }
    }

    private static List<String> row(String mark, Line line, int before, int width) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvColumns.escape(mark));
        List<String> fields = line.fields();
        for (int i = 0; i < lastFilled(line, Math.min(width, fields.size())); i++) {
            if (i != before) {
                cells.add(cell(fields.get(i)));
            }
        }
        return cells;
    }

    /** How many fields a row has up to the last with anything in it, but no fewer than these. */
    private static int lastFilled(Line line, int least) {
        int filled = line.fields().size();
        while (filled > least && line.fields().get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    /** As it stood there, but that no spreadsheet runs it. */
    private static String cell(String text) {
        return text.startsWith("'") || OpenData.isNumber(text) ? text : CsvColumns.escape(text);
    }
}
