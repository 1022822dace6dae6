package org.scrutineer.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds why a row of a CSV file cannot be read, and where: the reader that failed only knows where
 * the row begins, and a quotation mark that is not closed may have swallowed many rows since.
 */
final class CsvFault {

    private static final char QUOTE = '"';

    private final BufferedReader text;
    private final char separator;
    private int line = 1;
    private int column;
    private int length;
    private boolean atEnd;

    private CsvFault(BufferedReader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The fault of the row that begins in this line. */
    static Table.Unreadable find(Path file, Encoding encoding, char separator, int beginning)
            throws IOException {
        try (BufferedReader text = new BufferedReader(encoding.open(file))) {
            CsvFault fault = new CsvFault(text, separator);
            while (fault.line < beginning) {
                if (fault.next() < 0) {
                    break;
                }
            }
            fault.column = 0;
            fault.length = 0;
            return fault.ofRow(beginning);
        }
    }

    private Table.Unreadable ofRow(int beginning) throws IOException {
        int each = next();
        while (each >= 0 && length <= CsvTable.LONGEST_ROW) {
            if (each == QUOTE) {
                int opened = line;
                int after = closing();
                if (after < 0 && !atEnd || isText(after) && line != opened) {
                    return new Table.Unreadable(
                            opened,
                            column,
                            "opens a quotation mark that is not closed, so it swallows the rows after it; close it, or write two for a mark within the text");
                }
                if (isText(after)) {
                    return new Table.Unreadable(
                            line,
                            column,
                            "has text after a closing quotation mark; write two for a mark within the text");
                }
                each = after;
            }
            while (each >= 0 && isText(each) && length <= CsvTable.LONGEST_ROW) {
                each = next();
            }
            if (each == '\n') {
                column = 0;
                length = 0;
            } else if (each == separator) {
                column++;
            }
            each = next();
        }
        return new Table.Unreadable(
                beginning, null, "is longer, or has more columns, than any right row can have");
    }

    /** What follows the mark that closes; less than 0 at the end of the file or when none does. */
    private int closing() throws IOException {
        for (int each = next(); each >= 0 && length <= CsvTable.LONGEST_ROW; each = next()) {
            if (each == QUOTE) {
                int after = next();
                if (after != QUOTE) {
                    atEnd = after < 0;
                    return after;
                }
            }
        }
        return -1;
    }

    private boolean isText(int each) {
        return each >= 0 && each != separator && each != '\r' && each != '\n';
    }

    private int next() throws IOException {
        int each = text.read();
        length++;
        if (each == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
            each = '\n';
        }
        if (each == '\n') {
            line++;
        }
        return each;
    }
}
