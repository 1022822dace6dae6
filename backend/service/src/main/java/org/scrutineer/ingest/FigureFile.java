package org.scrutineer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.periodvalue.CsvColumns;

/** A CSV file of figures, read row by row so that its size does not matter. */
final class FigureFile {

    /** More columns than any right file has, and few enough to name each. */
    private static final int MOST_COLUMNS = 50;

    private static final int LONGEST_ROW = 256 * 1024;

    private final Path file;
    private final RowChecks checks;
    private final Problems problems;
    private int rows;

    FigureFile(Path file, RowChecks checks, Problems problems) {
        this.file = file;
        this.checks = checks;
        this.problems = problems;
    }

    /** How many rows of data have been read. */
    int rows() {
        return rows;
    }

    /** Reads the whole file, giving on every row that is right and noting everything that is not. */
    void read(Consumer<FigureRow> rightRow) throws IOException {
        int line = 1;
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                problems.add(1, null, "the file is empty; the first line must name the columns: " + String.join(",", CsvColumns.ALL));
                return;
            }
            Header header = Header.read(records.next().getFields(), MOST_COLUMNS, problems);
            if (header == null) {
                return;
            }
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                rows++;
                check(line, header, record.getFields(), rightRow);
            }
            if (rows == 0) {
                problems.add(1, null, "the file names its columns but holds no figures");
            }
        } catch (CsvParseException broken) {
            problems.add(line + 1, null, wording(broken));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            if (unreadable instanceof CharacterCodingException || unreadable.getCause() instanceof CharacterCodingException) {
                problems.add(line + 1, null, "is not UTF-8 text; save the file as \"CSV UTF-8\"");
            } else {
                throw unreadable;
            }
        }
    }

    private void check(int line, Header header, List<String> fields, Consumer<FigureRow> rightRow) {
        if (fields.size() != header.size()) {
            problems.add(line, null, "has %d columns where the first line names %d".formatted(fields.size(), header.size()));
            return;
        }
        FigureRow row = checks.check(line, header.name(fields), problems);
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
        boolean marked = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    private static String wording(CsvParseException broken) {
        Throwable cause = broken.getCause();
        if (cause instanceof CharacterCodingException || cause != null && cause.getCause() instanceof CharacterCodingException) {
            return "is not UTF-8 text; save the file as \"CSV UTF-8\"";
        }
        return "cannot be read from here on: a quotation mark is not closed, has text after it, or the row is too long";
    }
}
