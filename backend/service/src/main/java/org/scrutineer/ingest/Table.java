package org.scrutineer.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in a file, read from its top row by row, so that its size does not matter. */
public interface Table extends Closeable {

    /** A file's table, whichever of the two kinds it is: known by its bytes. */
    static Table open(Path file) throws IOException, Unreadable {
        return WorkbookParts.isLike(file) ? Workbook.open(file) : CsvTable.open(file);
    }

    /** The first row with anything in it; null when there is none. */
    static @Nullable Line firstLine(Table table) throws IOException, Unreadable {
        Line first = table.next();
        while (first != null && first.isEmpty()) {
            first = table.next();
        }
        return first;
    }

    /** The next row, or null after the last one. */
    @Nullable Line next() throws IOException, Unreadable;

    /** What was understood of the file, in words for people. */
    List<String> understood();

    /**
     * A row as it stands there.
     *
     * @param number where the row begins, the first being 1
     * @param flaws what keeps it from being read as it looks
     */
    record Line(int number, List<String> fields, List<Flaw> flaws) {

        Line(int number, List<String> fields) {
            this(number, fields, List.of());
        }

        public boolean isEmpty() {
            for (String field : fields) {
                if (!field.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What is wrong at a place of a table.
     *
     * @param column its place from 0; null for the whole row
     * @param found what stood there, where that says more
     */
    record Flaw(@Nullable Integer column, String detail, @Nullable String found) {}

    /** Says that a table cannot be read from a row on. */
    final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final int row;
        private final transient Flaw flaw;

        Unreadable(int row, @Nullable Integer column, String detail) {
            super(detail);
            this.row = row;
            this.flaw = new Flaw(column, detail, null);
        }

        public int row() {
            return row;
        }

        public Flaw flaw() {
            return flaw;
        }
    }
}
