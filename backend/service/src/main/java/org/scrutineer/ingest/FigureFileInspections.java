package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.ingest.FigureFileInspection.Column;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.MappedHeader.Undecided;

/** Says what a file of the Department's open data holds, and which saved mapping knows it best. */
@ApplicationScoped
class FigureFileInspections {

    private final AreaRepository areas;
    private final FigureMappings mappings;

    FigureFileInspections(AreaRepository areas, FigureMappings mappings) {
        this.areas = areas;
        this.mappings = mappings;
    }

    FigureFileInspection of(Path file) throws IOException {
        Map<String, String> known =
                areas.listAll().stream().collect(Collectors.toMap(Area::code, Area::name));
        FileSurvey survey = FileSurvey.of(file, known);
        Optional<SavedMapping> best =
                mappings.all().stream()
                        .filter(each -> familiar(survey, each.mapping()) > 0)
                        .min(
                                Comparator.comparingInt(
                                                (SavedMapping each) ->
                                                        undecided(survey, each.mapping()).size())
                                        .thenComparing(SavedMapping::code));
        return new FigureFileInspection(
                survey.rows(),
                survey.understood(),
                survey.periods(),
                survey.areasKnown(),
                survey.areasUnknown(),
                survey.otherNames(),
                survey.columns(),
                best.orElse(null),
                best.map(each -> undecided(survey, each.mapping())).orElse(List.of()));
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

    private static List<Undecided> undecided(FileSurvey survey, FigureMapping mapping) {
        MappedHeader header = new MappedHeader(survey.names(), mapping);
        List<Undecided> undecided = new ArrayList<>(header.undecided());
        for (Column column : survey.columns()) {
            column.values().stream()
                    .filter(value -> !header.decides(column.name(), value))
                    .map(value -> MappedHeader.undecided(column.name(), value))
                    .forEach(undecided::add);
        }
        survey.areasUnknown().stream()
                .filter(area -> !header.leavesOut(area.area()))
                .map(
                        area ->
                                new Undecided(
                                        Undecided.Kind.AREA,
                                        null,
                                        area.area(),
                                        "is not an area here; leave it out"))
                .forEach(undecided::add);
        return undecided;
    }
}
