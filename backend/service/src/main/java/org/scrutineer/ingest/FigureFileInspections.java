package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.LaitMeasures;
import org.scrutineer.ingest.FigureFileInspection.Column;
import org.scrutineer.ingest.FigureFileInspection.Known;
import org.scrutineer.ingest.FigureFileInspection.Suggested;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.MappedHeader.Undecided;
import org.scrutineer.problem.ProblemException;

/** Says what a file in a layout of others holds, and which saved mapping knows it best. */
@ApplicationScoped
class FigureFileInspections {

    private final AreaRepository areas;
    private final IndicatorRepository indicators;
    private final LaitMeasures lait;
    private final FigureMappings mappings;

    FigureFileInspections(
            AreaRepository areas,
            IndicatorRepository indicators,
            LaitMeasures lait,
            FigureMappings mappings) {
        this.areas = areas;
        this.indicators = indicators;
        this.lait = lait;
        this.mappings = mappings;
    }

    /** A saved mapping, and what it leaves open of a file. */
    private record Open(SavedMapping saved, boolean familiar, List<Undecided> undecided) {

        Known view() {
            return new Known(
                    saved.code(), saved.version(), saved.mapping().name(), undecided.size());
        }
    }

    /**
     * @param chosen the code of the mapping to go by; null for the one that knows the file best
     */
    FigureFileInspection of(Path file, @Nullable String chosen) throws IOException {
        KnownAreas known = KnownAreas.of(areas.listAll());
        FileSurvey survey = FileSurvey.of(file, known);
        List<Open> open =
                mappings.all().stream()
                        .filter(each -> !each.mapping().retired() || each.code().equals(chosen))
                        .map(
                                each ->
                                        new Open(
                                                each,
                                                familiar(survey, each.mapping()) > 0,
                                                undecided(survey, each.mapping(), known)))
                        .sorted(
                                Comparator.comparing(Open::familiar)
                                        .reversed()
                                        .thenComparing(each -> each.undecided().size())
                                        .thenComparing(each -> each.saved().code()))
                        .toList();
        Optional<Open> best =
                open.stream()
                        .filter(
                                each ->
                                        chosen == null
                                                ? each.familiar()
                                                : each.saved().code().equals(chosen))
                        .findFirst();
        if (chosen != null && best.isEmpty()) {
            throw ProblemException.badParameter("mapping", "is not there");
        }
        return new FigureFileInspection(
                survey.layout(),
                survey.rows(),
                survey.understood(),
                survey.periods(),
                survey.areasKnown(),
                survey.areasUnknown(),
                survey.areasByName(),
                survey.otherNames(),
                survey.columns(),
                best.map(Open::saved).orElse(null),
                best.map(Open::undecided).orElse(List.of()),
                open.stream().map(Open::view).toList(),
                survey.layout() == Layout.LAIT ? suggested(survey) : List.of());
    }

    private List<Suggested> suggested(FileSurvey survey) {
        List<Indicator> all = indicators.all();
        List<Suggested> suggested = new ArrayList<>();
        for (Column column : survey.columns()) {
            if (Layout.MEASURE.contains(OpenData.folded(column.name()))) {
                for (String value : column.values()) {
                    lait.here(value, all)
                            .map(each -> new Suggested(column.name(), value, each.code()))
                            .ifPresent(suggested::add);
                }
            }
        }
        return suggested;
    }

    /**
     * How many measures of a mapping could be in a file: those whose columns it has, and those
     * whose choice of a filter's value it has where the columns of figures have other names now.
     */
    private static long familiar(FileSurvey survey, FigureMapping mapping) {
        Set<FilterValue> values =
                survey.columns().stream()
                        .filter(column -> column.kind() == Column.Kind.FILTER)
                        .flatMap(
                                column ->
                                        column.values().stream()
                                                .map(
                                                        value ->
                                                                new FilterValue(
                                                                        column.name(), value)))
                        .collect(Collectors.toSet());
        Set<String> names = survey.columns().stream().map(Column::name).collect(Collectors.toSet());
        return mapping.measures().stream()
                .filter(
                        measure ->
                                measure.filters().isEmpty()
                                        ? measure.columns().allMatch(names::contains)
                                        : values.containsAll(measure.filters())
                                                || measure.columns().allMatch(names::contains))
                .count();
    }

    private static List<Undecided> undecided(
            FileSurvey survey, FigureMapping mapping, KnownAreas known) {
        MappedHeader header = new MappedHeader(survey.layout(), survey.names(), mapping, known);
        List<Undecided> undecided = new ArrayList<>(header.undecided());
        for (Column column : survey.columns()) {
            column.values().stream()
                    .filter(value -> !header.decides(column.name(), value))
                    .map(value -> MappedHeader.undecided(column.name(), value))
                    .forEach(undecided::add);
        }
        survey.areasUnknown().stream()
                .filter(
                        area ->
                                !header.areas().leavesOut(area.area())
                                        && !header.areas().matches(area.area()))
                .map(
                        area ->
                                new Undecided(
                                        Undecided.Kind.AREA,
                                        null,
                                        area.area(),
                                        area.candidates().isEmpty()
                                                ? "is not an area here; leave it out"
                                                : "may be an area here; say which, or leave it out"))
                .forEach(undecided::add);
        return undecided;
    }
}
