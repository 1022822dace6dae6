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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.glossary.GlossaryTerm.Kind;

/**
 * The words of figures, from {@code glossary.csv}, and those of the field, from {@code
 * glossary-childrens-services.csv}.
 */
@Singleton
public class Glossary {

    private static final Pattern SEPARATOR = Pattern.compile("\\|");

    private final List<GlossaryTerm> statistics = read("/glossary.csv", Glossary::ofStatistics);
    private final List<GlossaryTerm> all =
            Stream.concat(
                            statistics.stream(),
                            read("/glossary-childrens-services.csv", Glossary::ofServices).stream())
                    .sorted(byTerm())
                    .toList();

    /** Those that headings and cells refer to, in alphabetical order. */
    public List<GlossaryTerm> statistics() {
        return statistics;
    }

    /** In alphabetical order. */
    public List<GlossaryTerm> all() {
        return all;
    }

    private static GlossaryTerm ofStatistics(NamedCsvRecord row) {
        return new GlossaryTerm(
                row.getField("code"),
                row.getField("term"),
                row.getField("meaning"),
                Kind.STATISTICS,
                List.of(),
                List.of(),
                null);
    }

    private static GlossaryTerm ofServices(NamedCsvRecord row) {
        String term = row.getField("term");
        List<String> also = several(row.getField("also"));
        return new GlossaryTerm(
                row.getField("code"),
                term,
                row.getField("meaning"),
                Kind.CHILDRENS_SERVICES,
                also,
                Stream.of(List.of(term), also, several(row.getField("forms")))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList(),
                row.getField("source"));
    }

    private static List<String> several(String field) {
        return field.isEmpty() ? List.of() : SEPARATOR.splitAsStream(field).toList();
    }

    private static List<GlossaryTerm> read(
            String file, Function<NamedCsvRecord, GlossaryTerm> term) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Glossary.class.getResourceAsStream(file),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().map(term).sorted(byTerm()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Comparator<GlossaryTerm> byTerm() {
        return Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER);
    }
}
