package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;
import org.scrutineer.period.LaitYear;

/**
 * The first line of a file in a layout of others, read by a mapping: makes rows of our own format
 * of each of its rows, one for each measure that it has a figure of. Pure.
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
                            "status",
                            "source"));

    private static final String SUPPRESSED = "c";

    private final Layout layout;
    private final ColumnPlaces places;
    private final FileAreas areas;
    private final List<String> columns;
    private final FigureMapping mapping;
    private final List<Measure> measures;
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();

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

    MappedHeader(Layout layout, List<String> names, FigureMapping mapping, KnownAreas known) {
        this.layout = layout;
        this.places = new ColumnPlaces(layout, names);
        this.areas = new FileAreas(layout, places, mapping, known);
        this.columns = places.columns();
        this.mapping = mapping;
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
    }

    /** The areas of its rows. */
    FileAreas areas() {
        return areas;
    }

    ColumnPlaces places() {
        return places;
    }

    /** The measures whose columns this file has. */
    List<Measure> measures() {
        return measures;
    }

    /** The columns that say neither when nor where: what a mapping decides about. */
    static Stream<String> toDecide(Layout layout, List<String> columns) {
        return columns.stream()
                .map(String::strip)
                .filter(column -> !column.isEmpty() && !layout.saysWhenOrWhere(column));
    }

    /** What of the first line alone nobody has decided. */
    List<Undecided> undecided() {
        Set<String> known = new HashSet<>(mapping.columnsLeftOut());
        known.addAll(filters.keySet());
        measures.forEach(measure -> measure.columns().forEach(known::add));
        List<Undecided> undecided = new ArrayList<>();
        toDecide(layout, columns)
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
                .map(filter -> new FilterValue(filter, places.field(fields, filter)))
                .filter(each -> !decides(each.column(), each.value()))
                .toList();
    }

    /** The row's figures, each as a row of our own format. What is empty is no figure. */
    List<OurRow> rows(List<String> fields) {
        List<OurRow> rows = new ArrayList<>();
        for (Measure measure : measures) {
            if (isOf(measure, fields)) {
                OpenData.Cell value = layout.cell(places.field(fields, measure.value()));
                if (!value.isEmpty()) {
                    rows.add(new OurRow(measure, cells(measure, value, fields)));
                }
            }
        }
        return rows;
    }

    private boolean isOf(Measure measure, List<String> fields) {
        for (FilterValue filter : measure.filters()) {
            if (!places.field(fields, filter.column()).equals(filter.value())) {
                return false;
            }
        }
        return true;
    }

    private List<String> cells(Measure measure, OpenData.Cell value, List<String> fields) {
        // Beside a suppressed figure, its parts would give it away.
        boolean whole = !value.symbol().equals(SUPPRESSED);
        String period = places.field(fields, FileHeader.TIME_PERIOD);
        boolean lait = layout == Layout.LAIT;
        return List.of(
                measure.indicator(),
                Objects.requireNonNullElse(areas.found(fields).code(), areas.key(fields)),
                period,
                lait ? LaitYear.IDENTIFIER : places.field(fields, FileHeader.TIME_IDENTIFIER),
                value.number(),
                whole ? part(measure.numerator(), fields) : "",
                whole ? part(measure.denominator(), fields) : "",
                value.symbol(),
                lait && LaitYear.isProvisional(period) ? "provisional" : "",
                mapping.source() == null ? "" : mapping.source());
    }

    /** A part of a figure that is not known is left out: only the value says why. */
    private String part(@Nullable String column, List<String> fields) {
        return column == null ? "" : layout.cell(places.field(fields, column)).number();
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
        return part == null ? places.named(ours) : part;
    }
}
