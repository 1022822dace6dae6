package org.scrutineer.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of answers that others worked out; its folder's SOURCE.md says who. */
public record ReferenceFile(String name) {

    /** One row of a file. */
    public record Row(NamedCsvRecord fields) {

        public String text(String column) {
            return fields.getField(column);
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** Null where there is nothing or a dash. */
        public BigDecimal decimal(String column) {
            return has(column) && !text(column).equals("-") ? new BigDecimal(text(column)) : null;
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    public List<Row> rows() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                ReferenceFile.class.getResourceAsStream(
                                                        "/reference/" + name),
                                                name),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().map(Row::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
