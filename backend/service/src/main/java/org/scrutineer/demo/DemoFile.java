package org.scrutineer.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of the demonstration's published figures; its folder's README says where each comes from.
 */
record DemoFile(String name) {

    /** One row of a file. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            return fields.getField(column);
        }

        /** Null when it is empty, and in a file without that column. */
        @Nullable String optional(String column) {
            return fields.findField(column).filter(text -> !text.isEmpty()).orElse(null);
        }

        <E extends Enum<E>> E value(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }

        <E extends Enum<E>> @Nullable E optional(String column, Class<E> type) {
            return optional(column) == null ? null : value(column, type);
        }

        @Nullable BigDecimal decimal(String column) {
            return optional(column) == null ? null : new BigDecimal(text(column));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    List<Row> rows() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader())) {
            return csv.stream().map(Row::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What one column holds by what another does. */
    Map<String, String> pairs(String key, String value) {
        return rows().stream()
                .collect(Collectors.toMap(row -> row.text(key), row -> row.text(value)));
    }

    /**
     * A copy of some rows outside the packaged service, for the import to read. The caller deletes
     * it.
     */
    Path copy(Predicate<Row> wanted) {
        try (CsvReader<NamedCsvRecord> in = CsvReader.builder().ofNamedCsvRecord(reader())) {
            Path copy = Files.createTempFile("demo", ".csv");
            try (CsvWriter out = CsvWriter.builder().build(copy)) {
                boolean first = true;
                for (NamedCsvRecord fields : in) {
                    if (first) {
                        out.writeRecord(fields.getHeader());
                        first = false;
                    }
                    if (wanted.test(new Row(fields))) {
                        out.writeRecord(fields.getFields());
                    }
                }
            }
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Reader reader() {
        return new InputStreamReader(open(), StandardCharsets.UTF_8);
    }

    private InputStream open() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name);
    }
}
