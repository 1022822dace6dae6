package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.periodvalue.ReturnColumns;

/** The first line of a file: which column stands where. */
record FileHeader(List<String> columns) {

    static final String PERIOD = "period";

    /** What the Department for Education's files have in place of the period. */
    static final String TIME_PERIOD = "time_period";

    static final String TIME_IDENTIFIER = "time_identifier";

    /** The columns there are, for people. */
    static final String COLUMNS =
            String.join(",", CsvColumns.ALL)
                    + "; time_period,time_identifier may stand in place of period";

    private static final List<String> NEEDED = List.of("indicator", "area");

    /**
     * The header, or null when its problems leave no use in reading on. Columns without a name at
     * the end are left out: spreadsheets write those that were once used.
     */
    static @Nullable FileHeader read(int line, List<String> all, int most, Problems problems) {
        return read(line, all, most, Set.of(), problems);
    }

    /**
     * The same for a file that has others as well.
     *
     * @param besides which nothing is read from
     */
    static @Nullable FileHeader read(
            int line, List<String> all, int most, Set<String> besides, Problems problems) {
        List<String> names = named(all);
        if (names.size() > most) {
            problems.add(
                    line,
                    null,
                    "has %d columns; the columns are %s".formatted(names.size(), COLUMNS));
            return null;
        }
        List<String> columns =
                names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        int before = problems.count();
        Set<String> seen = new HashSet<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!isKnown(column) && !besides.contains(column)) {
                unknown.add(i);
            } else if (!seen.add(column)) {
                problems.add(line, column, "is named twice");
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(
                    line,
                    null,
                    "does not name a known column in %s; the columns are %s"
                            .formatted(places(unknown), COLUMNS),
                    unknown.stream()
                            .map(place -> names.get(place).strip())
                            .collect(Collectors.joining(", ")));
        }
        Stream.concat(NEEDED.stream(), ofPeriod(seen))
                .filter(needed -> !seen.contains(needed))
                .forEach(needed -> problems.add(line, needed, "is missing from the first line"));
        if (seen.contains(PERIOD) && isDfe(seen)) {
            problems.add(
                    line,
                    PERIOD,
                    "stands beside time_period or time_identifier; keep one or the other");
        }
        if (!seen.contains("value") && !seen.contains("symbol")) {
            problems.add(line, "value", "or symbol is missing from the first line");
        }
        return problems.count() == before ? new FileHeader(columns) : null;
    }

    /** Places from 0 as people count them: "place 4", or "places 1, 3 to 5 and 8". */
    private static String places(List<Integer> places) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size() || places.get(i) != places.get(i - 1) + 1) {
                int first = places.get(from) + 1;
                int last = places.get(i - 1) + 1;
                runs.add(first == last ? "" + first : "%d to %d".formatted(first, last));
                from = i;
            }
        }
        String all = String.join(", ", runs).replaceFirst(", ([^,]+)$", " and $1");
        return (places.size() == 1 ? "place " : "places ") + all;
    }

    /**
     * The header of a file in a layout of others, whose other columns anybody may name; null when
     * its problems leave no use in reading on.
     */
    static @Nullable FileHeader ofOthers(
            Layout layout, int line, List<String> all, int most, Problems problems) {
        List<String> columns = named(all).stream().map(String::strip).toList();
        int before = problems.count();
        if (columns.size() > most) {
            problems.add(
                    line, null, "has %d columns; %d can be read".formatted(columns.size(), most));
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (column.isEmpty()) {
                problems.add(line, null, "has no name for the column in place %d".formatted(i + 1));
            } else if (!seen.add(layout.known(column))) {
                problems.add(line, column, "is named twice");
            }
        }
        return problems.count() == before ? new FileHeader(columns) : null;
    }

    private static List<String> named(List<String> all) {
        int named = all.size();
        while (named > 0 && all.get(named - 1).isBlank()) {
            named--;
        }
        return all.subList(0, named);
    }

    static boolean isKnown(String column) {
        return CsvColumns.ALL.contains(column) || isDfe(Set.of(column));
    }

    private static boolean isDfe(Collection<String> columns) {
        return columns.contains(TIME_PERIOD) || columns.contains(TIME_IDENTIFIER);
    }

    private static Stream<String> ofPeriod(Collection<String> columns) {
        return isDfe(columns) ? Stream.of(TIME_PERIOD, TIME_IDENTIFIER) : Stream.of(PERIOD);
    }

    /** Whether periods stand in it as the Department for Education has them. */
    boolean isDfe() {
        return isDfe(columns);
    }

    int size() {
        return columns.size();
    }

    /** The name of the column in a place; null when it has none. */
    @Nullable String at(@Nullable Integer place) {
        return place == null || place >= columns.size() ? null : columns.get(place);
    }

    /** Where a column stands, whatever the case; less than 0 when there is none of that name. */
    int place(String column) {
        return columns.stream().map(OpenData::folded).toList().indexOf(column);
    }

    /** Whether a row of a return sheet has nothing typed into it. */
    boolean isStillOwed(List<String> fields) {
        return fields.size() >= size()
                && ReturnColumns.EMPTY_WHILE_OWED.stream()
                        .mapToInt(this::place)
                        .allMatch(place -> place < 0 || fields.get(place).isBlank());
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
