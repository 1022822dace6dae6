package org.scrutineer.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return csv.stream().map(Row::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A copy outside the packaged service, for the import to read. The caller deletes it. */
    Path copy() {
        try (InputStream in = open()) {
            Path copy = Files.createTempFile("demo", ".csv");
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InputStream open() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name);
    }
}
