package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.scrutineer.localstack.load.Api;

/**
 * The versions of the series' sets, each with its reason, and the edition that first shows each.
 */
final class SetsOfTheYear {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<NamedCsvRecord> versions = read("indicator-sets.csv");
    private final List<NamedCsvRecord> items = read("scorecard-items.csv");
    private final List<NamedCsvRecord> editions = read("editions.csv");

    SetsOfTheYear() throws IOException {}

    /** Makes the sets that a series shows by a period and does not have yet. */
    void prepare(Api api, Series series, String period) throws Exception {
        int there = api.json(Api.OFFICER, sets(series)).path("items").size();
        for (int version = there + 1; version <= wanted(series, period); version++) {
            api.write(Api.OFFICER, "POST", sets(series), set(series, version), Api.key());
        }
    }

    private static String sets(Series series) {
        return "/scorecards/%s/sets".formatted(series.code());
    }

    /** Codes of one frequency are in the order of time. */
    private int wanted(Series series, String period) {
        return editions.stream()
                .filter(of(series))
                .filter(row -> row.getField("period").compareTo(period) <= 0)
                .mapToInt(row -> Integer.parseInt(row.getField("set")))
                .max()
                .orElse(1);
    }

    private JsonNode set(Series series, int version) {
        ObjectNode set = JSON.createObjectNode();
        versions.stream()
                .filter(of(series))
                .filter(row -> row.getField("version").equals(Integer.toString(version)))
                .forEach(row -> set.put("reason", row.getField("reason")));
        items.stream()
                .filter(of(series))
                .filter(row -> row.getField("set").equals(Integer.toString(version)))
                .forEach(row -> add(set, row));
        return set;
    }

    private static void add(ObjectNode set, NamedCsvRecord row) {
        ObjectNode item = set.withArray("items").addObject();
        for (String field : List.of("indicator", "theme", "polarityOverride", "reference")) {
            if (!row.getField(field).isEmpty()) {
                item.put(field, row.getField(field));
            }
        }
    }

    private static java.util.function.Predicate<NamedCsvRecord> of(Series series) {
        return row -> row.getField("scorecard").equals(series.code());
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(DemoFiles.path(name))) {
            return csv.stream().toList();
        }
    }
}
