package org.scrutineer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of text with commas, semicolons or tabs between their fields. */
final class CsvTable implements Table {

    static final int LONGEST_ROW = 256 * 1024;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final Path file;
    private final Encoding encoding;
    private final Separator separator;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private @Nullable CsvRecord last;

    private CsvTable(Path file, Encoding encoding, Separator separator) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.csv =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(encoding.open(file));
        this.records = csv.iterator();
    }

    static CsvTable open(Path file) throws IOException, Unreadable {
        Encoding encoding = Encoding.of(file);
        if (encoding.fault() != null) {
            throw encoding.fault();
        }
        try (Reader text = encoding.open(file)) {
            return new CsvTable(file, encoding, Separator.of(text));
        } catch (CharacterCodingException wrong) {
            throw new Unreadable(1, null, notText(encoding));
        }
    }

    @Override
    public @Nullable Line next() throws IOException, Unreadable {
        try {
            if (last == null && separator.named() && records.hasNext()) {
                last = records.next();
            }
            if (!records.hasNext()) {
                return null;
            }
            last = records.next();
            return new Line((int) last.getStartingLineNumber(), last.getFields());
        } catch (CsvParseException broken) {
            throw CsvFault.find(file, encoding, separator.character(), lineAfter(last));
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new Unreadable(lineAfter(last), null, notText(encoding));
            }
            throw unreadable;
        }
    }

    private static String notText(Encoding encoding) {
        return "is not %s text from here on; save the file again as \"CSV UTF-8\""
                .formatted(encoding.words());
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

    @Override
    public List<String> understood() {
        return List.of("separated by " + separator.words(), encoding.words());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
