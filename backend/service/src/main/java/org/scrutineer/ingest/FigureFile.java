package org.scrutineer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file of figures, read row by row so that its size does not matter. */
final class FigureFile {

    /** More columns than any right file has, and few enough to name each. */
    private static final int MOST_COLUMNS = 50;

    private static final int LONGEST_ROW = 256 * 1024;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    /** What a lenient decoder puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Path file;
    private final RowChecks checks;
    private final Problems problems;
    private int rows;
    private String periodColumn = Header.PERIOD;

    FigureFile(Path file, RowChecks checks, Problems problems) {
        this.file = file;
        this.checks = checks;
        this.problems = problems;
    }

    /** How many rows of data have been read. */
    int rows() {
        return rows;
    }

    /** The column that says which period of its kind a row is for. */
    String periodColumn() {
        return periodColumn;
    }

    /**
     * Reads the whole file, giving on every row that is right and noting everything that is not.
     */
    void read(Consumer<FigureRow> rightRow) throws IOException {
        CsvRecord last = null;
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                problems.add(
                        1,
                        null,
                        "the file is empty; the first line must name the columns: "
                                + Header.COLUMNS);
                return;
            }
            last = records.next();
            Header header = Header.read(last.getFields(), MOST_COLUMNS, problems);
            if (header == null) {
                return;
            }
            periodColumn = header.isDfe() ? Header.TIME_PERIOD : Header.PERIOD;
            while (records.hasNext()) {
                last = records.next();
                rows++;
                check((int) last.getStartingLineNumber(), header, last.getFields(), rightRow);
            }
            if (rows == 0) {
                problems.add(1, null, "the file names its columns but holds no figures");
            }
        } catch (CsvParseException broken) {
            problems.add(
                    lineAfter(last),
                    null,
                    "cannot be read from here on: a quotation mark is not closed, has text after it, or the row is too long");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            if (unreadable instanceof CharacterCodingException
                    || unreadable.getCause() instanceof CharacterCodingException) {
                problems.add(
                        lineNotUtf8(), null, "is not UTF-8 text; save the file as \"CSV UTF-8\"");
            } else {
                throw unreadable;
            }
        }
    }

    private void check(int line, Header header, List<String> fields, Consumer<FigureRow> rightRow) {
        if (fields.size() != header.size()) {
            problems.add(
                    line,
                    null,
                    "has %d columns where the first line names %d"
                            .formatted(fields.size(), header.size()));
            return;
        }
        FigureRow row = checks.check(line, header, fields, problems);
        if (row != null) {
            rightRow.accept(row);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text());
    }

    private Reader text() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(3);
        byte[] start = in.readNBytes(3);
        boolean marked =
                start.length == 3
                        && start[0] == (byte) 0xEF
                        && start[1] == (byte) 0xBB
                        && start[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * The line that the record after this one begins on: a quoted field may hold line ends of its
     * own.
     */
    private static int lineAfter(@Nullable CsvRecord last) {
        if (last == null) {
            return 1;
        }
        return (int)
                (last.getStartingLineNumber()
                        + 1
                        + LINE_END.matcher(String.join(",", last.getFields())).results().count());
    }

    /**
     * The first line with bytes that are not UTF-8. Looked for by reading again, because the reader
     * that failed was many lines ahead of its rows.
     */
    private int lineNotUtf8() throws IOException {
        try (LineNumberReader text =
                new LineNumberReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int character = text.read();
            while (character >= 0 && character != REPLACEMENT) {
                character = text.read();
            }
            return text.getLineNumber() + 1;
        }
    }
}
