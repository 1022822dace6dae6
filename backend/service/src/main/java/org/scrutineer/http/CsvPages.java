package org.scrutineer.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a CSV file, written page by page while it is read, so that its size does not matter.
 */
public final class CsvPages {

    private CsvPages() {}

    /** So many rows after one, the first ones where there is none yet. */
    @FunctionalInterface
    public interface Pages<R> {
        List<R> after(@Nullable R last, int rowsAtOnce);
    }

    /**
     * @param rowsAtOnce how many a page has; a shorter one is the last
     */
    public static <R> void write(
            OutputStream out,
            List<String> columns,
            int rowsAtOnce,
            Pages<R> pages,
            Function<R, List<String>> record)
            throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns);
            List<R> rows;
            R last = null;
            do {
                rows = pages.after(last, rowsAtOnce);
                rows.forEach(row -> csv.writeRecord(record.apply(row)));
                last = rows.isEmpty() ? null : rows.getLast();
            } while (rows.size() == rowsAtOnce);
        }
    }
}
