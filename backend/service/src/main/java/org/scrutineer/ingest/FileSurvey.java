package org.scrutineer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.area.AreaName;
import org.scrutineer.ingest.FigureFileInspection.Column;
import org.scrutineer.ingest.FigureFileInspection.NamedArea;
import org.scrutineer.ingest.FigureFileInspection.OtherName;
import org.scrutineer.ingest.FigureFileInspection.PeriodName;
import org.scrutineer.ingest.FigureFileInspection.UnknownArea;
import org.scrutineer.ingest.KnownAreas.By;
import org.scrutineer.ingest.KnownAreas.Found;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Looks through a file of the Department's open data, from its first row to its last, for what a
 * mapping has to decide. Keeps only different values, and no more of them than can be chosen from.
 */
final class FileSurvey {

    static final int MOST_VALUES = 200;

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_PERIODS = 500;
    private static final int MOST_AREAS = 2000;
    private static final int EXAMPLES = 3;

    private final KnownAreas known;
    private final Map<String, String> areaNames;
    private final Set<String> areasFound = new TreeSet<>();
    private final Map<String, UnknownArea> unknown = new LinkedHashMap<>();
    private final Set<OtherName> otherNames = new LinkedHashSet<>();
    private final Set<NamedArea> byName = new LinkedHashSet<>();
    private final Set<PeriodName> periods =
            new TreeSet<>(
                    Comparator.comparing(PeriodName::timePeriod)
                            .thenComparing(PeriodName::timeIdentifier));
    private final List<Seen> columns = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private List<String> names = List.of();
    private Layout layout = Layout.OPEN_DATA;
    private int rows;

    /** What was seen in a column. */
    private static final class Seen {

        private final String name;
        private final Layout layout;
        private final Set<String> values = new LinkedHashSet<>();
        private int numbers;
        private int words;

        private Seen(String name, Layout layout) {
            this.name = name;
            this.layout = layout;
        }

        void take(String field) {
            OpenData.Cell cell = layout.cell(field);
            if (OpenData.isNumber(field)) {
                numbers++;
            } else if (cell.symbol().isEmpty() && !field.isEmpty()) {
                words++;
            }
            if (values.size() <= MOST_VALUES) {
                values.add(field);
            }
        }

        Column column() {
            boolean filter = words > numbers;
            return new Column(
                    name,
                    filter ? Column.Kind.FILTER : Column.Kind.FIGURES,
                    values.stream().limit(filter ? MOST_VALUES : EXAMPLES).toList(),
                    values.size());
        }
    }

    private FileSurvey(KnownAreas known) {
        this.known = known;
        this.areaNames = known.names();
    }

    /** Refuses with 422 a file that is in no layout of others, or cannot be read. */
    static FileSurvey of(Path file, KnownAreas known) throws IOException {
        FileSurvey survey = new FileSurvey(known);
        try (Table table = Table.open(file)) {
            survey.read(table);
            survey.understood.addAll(table.understood());
            return survey;
        } catch (Unreadable broken) {
            throw refused(List.of(Place.inFile(broken.row(), null, broken.flaw().detail())));
        }
    }

    private void read(Table table) throws IOException, Unreadable {
        Line first = Table.firstLine(table);
        Layout found = first == null ? null : Layout.of(first.fields());
        if (first == null || found == null) {
            throw refused(
                    List.of(
                            Place.inFile(
                                    first == null ? 1 : first.number(),
                                    null,
                                    "does not name the columns of the Department for Education’s open data (time_period, time_identifier and geographic_level) or of its Local Authority Interactive Tool (measure, year, la_number, area and value)")));
        }
        layout = found;
        Problems problems = new Problems();
        FileHeader header =
                FileHeader.ofOthers(layout, first.number(), first.fields(), MOST_COLUMNS, problems);
        if (header == null) {
            throw refused(problems.first());
        }
        names = header.columns();
        ColumnPlaces places = new ColumnPlaces(layout, names);
        FileAreas areas = new FileAreas(layout, places, NOTHING, known);
        MappedHeader.toDecide(layout, names)
                .map(name -> new Seen(name, layout))
                .forEach(columns::add);
        for (Line line = table.next(); line != null; line = table.next()) {
            // A row of another width is named by the dry run: its fields may have moved.
            if (!line.isEmpty() && line.fields().size() >= names.size()) {
                rows++;
                take(places, areas, line.fields());
            }
        }
    }

    private static final FigureMapping NOTHING =
            new FigureMapping(
                    "Nothing", null, List.of(), List.of(), List.of(), List.of(), List.of(), false);

    private static ProblemException refused(List<Place> places) {
        return ProblemException.at(
                ProblemType.INVALID, "Nothing can be decided about this file as it is.", places);
    }

    private void take(ColumnPlaces places, FileAreas areas, List<String> fields) {
        if (periods.size() < MOST_PERIODS) {
            periods.add(
                    new PeriodName(
                            places.field(fields, FileHeader.TIME_PERIOD),
                            places.field(fields, FileHeader.TIME_IDENTIFIER)));
        }
        String area = areas.key(fields);
        Found found = areas.found(fields);
        if (found.code() != null) {
            areasFound.add(found.code());
            note(area, areas.name(fields), found.code(), found.by());
        } else if (unknown.size() < MOST_AREAS || unknown.containsKey(area)) {
            unknown.merge(
                    area,
                    new UnknownArea(area, areas.name(fields), 1, candidates(found)),
                    (before, one) ->
                            new UnknownArea(
                                    area, before.name(), before.rows() + 1, before.candidates()));
        }
        columns.forEach(column -> column.take(places.field(fields, column.name)));
    }

    /** What is worth a look: an area that is called otherwise here, or was found by its name. */
    private void note(String area, String name, String code, By by) {
        String here = areaNames.getOrDefault(code, code);
        if (by == By.NAME && byName.size() < MOST_VALUES) {
            byName.add(new NamedArea(area, code, here));
        } else if (by != By.NAME
                && !name.isEmpty()
                && !KnownAreas.isSameName(name, here)
                && otherNames.size() < MOST_VALUES) {
            otherNames.add(new OtherName(code, name, here));
        }
    }

    private static List<AreaName> candidates(Found found) {
        return found.candidates().stream()
                .map(each -> new AreaName(each.code(), each.name()))
                .toList();
    }

    Layout layout() {
        return layout;
    }

    List<NamedArea> areasByName() {
        return List.copyOf(byName);
    }

    List<String> names() {
        return names;
    }

    int rows() {
        return rows;
    }

    List<String> understood() {
        return understood;
    }

    List<PeriodName> periods() {
        return List.copyOf(periods);
    }

    int areasKnown() {
        return areasFound.size();
    }

    List<OtherName> otherNames() {
        return List.copyOf(otherNames);
    }

    List<UnknownArea> areasUnknown() {
        return unknown.values().stream().sorted(Comparator.comparing(UnknownArea::area)).toList();
    }

    List<Column> columns() {
        return columns.stream().map(Seen::column).toList();
    }
}
