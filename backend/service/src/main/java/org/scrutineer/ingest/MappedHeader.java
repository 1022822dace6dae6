package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;

/**
 * The first line of a file of the Department's open data, read by a mapping: makes rows of our own
 * format of each of its rows, one for each measure that it has a figure of. Pure.
 */
final class MappedHeader {

    /** The columns that its rows are made into. */
    static final FileHeader OURS =
            new FileHeader(
                    List.of(
                            "indicator",
                            "area",
                            FileHeader.TIME_PERIOD,
                            FileHeader.TIME_IDENTIFIER,
                            "value",
                            "numerator",
                            "denominator",
                            "symbol",
                            "source"));

    private static final String SUPPRESSED = "c";

    private final List<String> columns;
    private final FigureMapping mapping;
    private final List<Measure> measures;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();
    private final Set<String> areasLeftOut;

    /**
     * Something of the file that the mapping says nothing of.
     *
     * @param column null for an area
     * @param value of the column, or the area; null for the whole column
     */
    record Undecided(Kind kind, @Nullable String column, @Nullable String value, String detail) {

        enum Kind {
            COLUMN,
            FILTER,
            VALUE,
            AREA
        }
    }

    /** A row of our own format, and which measure of the mapping it is of. */
    record OurRow(Measure measure, List<String> cells) {}

    MappedHeader(List<String> names, FigureMapping mapping) {
        this.columns = names.stream().map(String::strip).toList();
        this.mapping = mapping;
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty()) {
                places.putIfAbsent(
                        OpenData.saysWhenOrWhere(column) ? OpenData.folded(column) : column, i);
            }
        }
        this.measures =
                mapping.measures().stream()
                        .filter(measure -> measure.columns().allMatch(columns::contains))
                        .toList();
        // Those of other releases' measures too: what was decided of a filter is asked no more.
        Stream.concat(
                        mapping.measures().stream().flatMap(measure -> measure.filters().stream()),
                        mapping.valuesLeftOut().stream())
                .filter(each -> columns.contains(each.column()))
                .filter(each -> !mapping.columnsLeftOut().contains(each.column()))
                .forEach(
                        each ->
                                filters.computeIfAbsent(each.column(), column -> new HashSet<>())
                                        .add(each.value()));
        this.areasLeftOut = new HashSet<>(mapping.areasLeftOut());
    }

    /** The measures whose columns this file has. */
    List<Measure> measures() {
        return measures;
    }

    /** The columns that say neither when nor where: what a mapping decides about. */
    static Stream<String> toDecide(List<String> columns) {
        return columns.stream()
                .map(String::strip)
                .filter(column -> !column.isEmpty() && !OpenData.saysWhenOrWhere(column));
    }

    /** What of the first line alone nobody has decided. */
    List<Undecided> undecided() {
        Set<String> known = new HashSet<>(mapping.columnsLeftOut());
        known.addAll(filters.keySet());
        measures.forEach(measure -> measure.columns().forEach(known::add));
        List<Undecided> undecided = new ArrayList<>();
        toDecide(columns)
                .filter(column -> !known.contains(column))
                .map(
                        column ->
                                new Undecided(
                                        Undecided.Kind.COLUMN,
                                        column,
                                        null,
                                        "is matched by nobody; say which measure it holds, or leave it out"))
                .forEach(undecided::add);
        for (Measure measure : measures) {
            List<String> chosen = measure.filters().stream().map(FilterValue::column).toList();
            filters.keySet().stream()
                    .filter(filter -> !chosen.contains(filter))
                    .map(
                            filter ->
                                    new Undecided(
                                            Undecided.Kind.FILTER,
                                            filter,
                                            null,
                                            "has no value chosen for %s, which would read rows of all of them"
                                                    .formatted(measure.indicator())))
                    .forEach(undecided::add);
        }
        return undecided;
    }

    boolean decides(String filter, String value) {
        Set<String> decided = filters.get(filter);
        return decided == null || decided.contains(value);
    }

    static Undecided undecided(String filter, String value) {
        return new Undecided(
                Undecided.Kind.VALUE,
                filter,
                value,
                "has a value that is matched by nobody; choose it for a measure, or leave it out");
    }

    /** The values of a row's filters that nobody has decided about. */
    List<FilterValue> undecidedIn(List<String> fields) {
        return filters.keySet().stream()
                .map(filter -> new FilterValue(filter, field(fields, filter)))
                .filter(each -> !decides(each.column(), each.value()))
                .toList();
    }

    boolean leavesOut(String area) {
        return areasLeftOut.contains(area);
    }

    /**
     * The area of a row: its code; or the name of what has none there, after its level; or its
     * level alone, such as School, which no area here is of.
     */
    String area(List<String> fields) {
        String level = field(fields, OpenData.LEVEL);
        OpenData.Place place = OpenData.placeOf(level);
        if (OpenData.isNational(level) && !places.containsKey(place.code())) {
            return OpenData.ENGLAND;
        }
        String code = field(fields, place.code());
        String name = field(fields, place.name());
        if (OpenData.cell(code).symbol().isEmpty() && !code.isEmpty()) {
            return code;
        }
        return name.isEmpty() ? level : level + ": " + name;
    }

    /** What the file calls the area of a row; empty where it has no name. */
    String areaName(List<String> fields) {
        return field(fields, OpenData.placeOf(field(fields, OpenData.LEVEL)).name());
    }

    /** The column of the file in which the area of a row stands. */
    String areaColumn(List<String> fields) {
        String column = OpenData.placeOf(field(fields, OpenData.LEVEL)).code();
        return named(places.containsKey(column) ? column : OpenData.LEVEL);
    }

    /** The row's figures, each as a row of our own format. What is empty is no figure. */
    List<OurRow> rows(List<String> fields) {
        List<OurRow> rows = new ArrayList<>();
        for (Measure measure : measures) {
            if (isOf(measure, fields)) {
                OpenData.Cell value = OpenData.cell(field(fields, measure.value()));
                if (!value.isEmpty()) {
                    rows.add(new OurRow(measure, cells(measure, value, fields)));
                }
            }
        }
        return rows;
    }

    private boolean isOf(Measure measure, List<String> fields) {
        for (FilterValue filter : measure.filters()) {
            if (!field(fields, filter.column()).equals(filter.value())) {
                return false;
            }
        }
        return true;
    }

    private List<String> cells(Measure measure, OpenData.Cell value, List<String> fields) {
        // Beside a suppressed figure, its parts would give it away.
        boolean whole = !value.symbol().equals(SUPPRESSED);
        return List.of(
                measure.indicator(),
                area(fields),
                field(fields, FileHeader.TIME_PERIOD),
                field(fields, FileHeader.TIME_IDENTIFIER),
                value.number(),
                whole ? part(measure.numerator(), fields) : "",
                whole ? part(measure.denominator(), fields) : "",
                value.symbol(),
                mapping.source() == null ? "" : mapping.source());
    }

    /** A part of a figure that is not known is left out: only the value says why. */
    private String part(@Nullable String column, List<String> fields) {
        return column == null ? "" : OpenData.cell(field(fields, column)).number();
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

    /** The column of the file that one of our own columns was read from, for this measure. */
    String columnOf(Measure measure, String ours) {
        String part =
                switch (ours) {
                    case "numerator" -> measure.numerator();
                    case "denominator" -> measure.denominator();
                    case "value", "symbol" -> measure.value();
                    default -> null;
                };
        return part == null ? named(ours) : part;
    }
}
