package org.scrutineer.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Department for Education's list of measures, from {@code preset/dfe-lait.csv}. */
@Singleton
class PresetList {

    private static final String SOURCE =
            "Department for Education, Local Authority Interactive Tool, %s (list of 8 April 2026)";

    private final Map<String, PresetIndicator> byShortName = new HashMap<>();
    private final List<PresetIndicator> all = read();
    private final Map<String, PresetIndicator> byCode =
            all.stream().collect(Collectors.toMap(PresetIndicator::code, Function.identity()));

    /** By topic, then by title. */
    List<PresetIndicator> all() {
        return all;
    }

    @Nullable PresetIndicator find(String code) {
        return byCode.get(code);
    }

    /** By the name that the tool's own table has for it. */
    @Nullable PresetIndicator ofShortName(String shortName) {
        return byShortName.get(shortName);
    }

    private List<PresetIndicator> read() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        PresetList.class.getResourceAsStream(
                                                "/preset/dfe-lait.csv"),
                                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(this::read)
                    .sorted(
                            Comparator.comparing((PresetIndicator each) -> each.topics().getFirst())
                                    .thenComparing(PresetIndicator::title))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PresetIndicator read(NamedCsvRecord row) {
        String axis = row.getField("axis");
        String year = row.getField("year");
        String owner = row.getField("owner");
        String decimals = row.getField("decimals");
        PresetIndicator read =
                new PresetIndicator(
                        row.getField("code"),
                        List.of(row.getField("topics").split("\\|")),
                        row.getField("title"),
                        row.getField("chartTitle"),
                        PresetIndicator.polarity(row.getField("polarity")),
                        PresetIndicator.unit(axis),
                        axis,
                        PresetIndicator.yearType(year),
                        year,
                        Boolean.parseBoolean(row.getField("stateFunded")),
                        row.getField("definition"),
                        known(row.getField("methodology")),
                        SOURCE.formatted(row.getField("shortName"))
                                + (owner.isEmpty() || owner.equals("DfE")
                                        ? ""
                                        : "; figures: " + owner),
                        known(row.getField("url")),
                        decimals.isEmpty() ? null : Integer.valueOf(decimals));
        byShortName.put(row.getField("shortName"), read);
        return read;
    }

    private static @Nullable String known(String field) {
        return field.isEmpty() ? null : field;
    }
}
