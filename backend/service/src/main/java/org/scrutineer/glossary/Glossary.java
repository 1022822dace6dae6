package org.scrutineer.glossary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The words on scorecards, from {@code glossary.csv}. */
@Singleton
public class Glossary {

    private final List<GlossaryTerm> terms = read();

    /** In alphabetical order. */
    public List<GlossaryTerm> terms() {
        return terms;
    }

    private static List<GlossaryTerm> read() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Glossary.class.getResourceAsStream("/glossary.csv"),
                                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(
                            row ->
                                    new GlossaryTerm(
                                            row.getField("code"),
                                            row.getField("term"),
                                            row.getField("meaning")))
                    .sorted(Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
