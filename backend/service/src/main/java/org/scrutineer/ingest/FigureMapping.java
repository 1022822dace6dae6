package org.scrutineer.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * Which columns of the Department for Education's files, with which values of their filters, are
 * which measures, and what is left out. It may know more columns than one file has: those of
 * earlier releases stay.
 *
 * @param source kept with each figure; null for none
 * @param areasLeftOut by code, or as {@link FileAreas#key} names what has none
 * @param areasMatched of those that are not surely known, the ones that somebody knows
 * @param retired whether no file is read by it by itself any more
 */
public record FigureMapping(
        @NotNull @Size(min = 3, max = 200) @OneLine String name,
        @Size(max = 500) @OneLine @Nullable String source,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Measure> measures,
        @NotNull @Size(max = 500) List<@NotNull @Size(min = 1, max = 200) @OneLine String> columnsLeftOut,
        @NotNull @Size(max = 2000) List<@NotNull @Valid FilterValue> valuesLeftOut,
        @NotNull @Size(max = 2000) List<@NotNull @Size(min = 1, max = 300) @OneLine String> areasLeftOut,
        @Size(max = 2000) List<@NotNull @Valid AreaMatch> areasMatched,
        boolean retired) {

    /** Those that were saved before areas could be matched match none. */
    public FigureMapping {
        areasMatched = areasMatched == null ? List.of() : areasMatched;
    }

    /**
     * Which area is meant by one that is not surely known.
     *
     * @param area as {@link FileAreas#key} names it
     * @param is its code here
     */
    public record AreaMatch(
            @NotNull @Size(min = 1, max = 300) @OneLine String area, @NotNull @Code String is) {}

    /**
     * A measure in the columns of a file.
     *
     * @param filters which rows are its own: of each filter, one value
     * @param value the column that holds its figure
     */
    public record Measure(
            @NotNull @Code String indicator,
            @NotNull @Size(max = 20) List<@NotNull @Valid FilterValue> filters,
            @NotNull @Size(min = 1, max = 200) @OneLine String value,
            @Size(min = 1, max = 200) @OneLine @Nullable String numerator,
            @Size(min = 1, max = 200) @OneLine @Nullable String denominator) {

        /** The columns that figures are read from. */
        Stream<String> numbers() {
            return Stream.concat(
                    Stream.of(value),
                    Stream.concat(Stream.ofNullable(numerator), Stream.ofNullable(denominator)));
        }

        /** Every column it needs. */
        Stream<String> columns() {
            return Stream.concat(numbers(), filters.stream().map(FilterValue::column));
        }
    }

    /** A value of a column of words; an empty one is a value too. */
    public record FilterValue(
            @NotNull @Size(min = 1, max = 200) @OneLine String column,
            @NotNull @Size(max = 500) @OneLine String value) {}

    /** Of which files it is: LAIT's are told by the column that says which measure a row is of. */
    Layout layout() {
        return measures.stream()
                        .flatMap(measure -> measure.filters().stream())
                        .anyMatch(each -> Layout.MEASURE.contains(OpenData.folded(each.column())))
                ? Layout.LAIT
                : Layout.OPEN_DATA;
    }

    /** Refuses with 422 what contradicts itself or names measures that are not there. */
    void check(Set<String> indicators, Set<String> areas) {
        List<Place> places = new ArrayList<>();
        Set<String> out = new HashSet<>(columnsLeftOut);
        Set<Measure> seen = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String pointer = "/measures/%d".formatted(i);
            if (!indicators.contains(measure.indicator())) {
                places.add(Place.inBody(pointer + "/indicator", "is not a measure here"));
            }
            if (measure.columns().anyMatch(out::contains)) {
                places.add(Place.inBody(pointer, "reads a column that is left out"));
            }
            if (measure.filters().stream().map(FilterValue::column).distinct().count()
                    < measure.filters().size()) {
                places.add(Place.inBody(pointer + "/filters", "chooses two values of one column"));
            }
            if (!seen.add(measure)) {
                places.add(Place.inBody(pointer, "is there twice"));
            }
        }
        Set<FilterValue> chosen = new HashSet<>();
        measures.forEach(measure -> chosen.addAll(measure.filters()));
        for (int i = 0; i < valuesLeftOut.size(); i++) {
            if (chosen.contains(valuesLeftOut.get(i))) {
                places.add(
                        Place.inBody(
                                "/valuesLeftOut/%d".formatted(i), "is chosen by a measure above"));
            }
        }
        Set<String> matched = new HashSet<>();
        for (int i = 0; i < areasMatched.size(); i++) {
            AreaMatch match = areasMatched.get(i);
            String pointer = "/areasMatched/%d/".formatted(i);
            if (!areas.contains(match.is())) {
                places.add(Place.inBody(pointer + "is", "is not an area here"));
            }
            if (areasLeftOut.contains(match.area())) {
                places.add(Place.inBody(pointer + "area", "is left out as well"));
            } else if (!matched.add(match.area())) {
                places.add(Place.inBody(pointer + "area", "is there twice"));
            }
        }
        ProblemException.refuse(places);
    }
}
