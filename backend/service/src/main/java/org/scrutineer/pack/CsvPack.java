package org.scrutineer.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a table as CSV in UTF-8, numbers with all they have. */
final class CsvPack {

    private CsvPack() {}

    static byte[] write(PackTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns());
            table.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvPack::show).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String show(PackTable.Cell cell) {
        return switch (cell) {
            case PackTable.NumberCell(var value, var decimals) -> value.toPlainString();
            case PackTable.TextCell(var words) -> words;
            case PackTable.RatingCell(var word, var rating) -> word;
            case PackTable.SymbolCell(var code) -> code;
        };
    }
}
