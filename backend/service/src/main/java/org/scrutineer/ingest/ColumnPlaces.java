package org.scrutineer.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the columns of a file in a layout of others stand. Pure. */
final class ColumnPlaces {

    private final List<String> columns;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    ColumnPlaces(Layout layout, List<String> names) {
        columns = names.stream().map(String::strip).toList();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty()) {
                places.putIfAbsent(layout.known(column), i);
            }
        }
    }

    List<String> columns() {
        return columns;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Less than 0 where the file has no such column. */
    int of(String column) {
        return places.getOrDefault(column, -1);
    }

    /** What stands in a column, stripped; empty where the file has no such column. */
    String field(List<String> fields, String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }

    /** A column that says when or where, as this file writes its name. */
    String named(String column) {
        Integer place = places.get(column);
        return place == null ? column : columns.get(place);
    }
}
