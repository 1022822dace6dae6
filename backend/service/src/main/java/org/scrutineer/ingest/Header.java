package org.scrutineer.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.CsvColumns;

/** The first line of a file: which column stands where. */
record Header(List<String> columns) {

    private static final List<String> NEEDED = List.of("indicator", "area", "period");

    /** The header, or null when its problems leave no use in reading on. */
    static @Nullable Header read(List<String> names, int most, Problems problems) {
        if (names.size() > most) {
            problems.add(
                    1,
                    null,
                    "has %d columns; the columns are %s"
                            .formatted(names.size(), String.join(",", CsvColumns.ALL)));
            return null;
        }
        List<String> columns =
                names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        int before = problems.count();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!CsvColumns.ALL.contains(column)) {
                problems.add(
                        1,
                        null,
                        "does not name a known column in place %d; the columns are %s"
                                .formatted(i + 1, String.join(",", CsvColumns.ALL)));
            } else if (!seen.add(column)) {
                problems.add(1, column, "is named twice");
            }
        }
        NEEDED.stream()
                .filter(needed -> !seen.contains(needed))
                .forEach(needed -> problems.add(1, needed, "is missing from the first line"));
        if (!seen.contains("value") && !seen.contains("symbol")) {
            problems.add(1, "value", "or symbol is missing from the first line");
        }
        return problems.count() == before ? new Header(columns) : null;
    }

    int size() {
        return columns.size();
    }

    /** The fields by column, stripped; empty ones left out. */
    Map<String, String> name(List<String> fields) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String field = fields.get(i).strip();
            if (!field.isEmpty()) {
                named.put(columns.get(i), field);
            }
        }
        return named;
    }
}
