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
import org.scrutineer.ingest.FigureFileInspection.Column;
import org.scrutineer.ingest.FigureFileInspection.OtherName;
import org.scrutineer.ingest.FigureFileInspection.PeriodName;
import org.scrutineer.ingest.FigureFileInspection.UnknownArea;
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

    private final Map<String, String> areaNames;
    private final Set<String> areasFound = new TreeSet<>();
    private final Map<String, UnknownArea> unknown = new LinkedHashMap<>();
    private final Set<OtherName> otherNames = new LinkedHashSet<>();
    private final Set<PeriodName> periods =
            new TreeSet<>(
                    Comparator.comparing(PeriodName::timePeriod)
                            .thenComparing(PeriodName::timeIdentifier));
    private final List<Seen> columns = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private List<String> names = List.of();
    private int rows;

    /** What was seen in a column. */
    private static final class Seen {

        private final String name;
        private final Set<String> values = new LinkedHashSet<>();
        private int numbers;
        private int words;

        private Seen(String name) {
            this.name = name;
        }

        void take(String field) {
            OpenData.Cell cell = OpenData.cell(field);
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

    private FileSurvey(Map<String, String> areaNames) {
        this.areaNames = areaNames;
    }

    /**
     * Refuses with 422 a file that is not of the Department's open data, or cannot be read.
     *
     * @param areaNames those that are known here, by their codes
     */
    static FileSurvey of(Path file, Map<String, String> areaNames) throws IOException {
        FileSurvey survey = new FileSurvey(areaNames);
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
        if (first == null || !OpenData.isLike(first.fields())) {
            throw refused(
                    List.of(
                            Place.inFile(
                                    first == null ? 1 : first.number(),
                                    null,
                                    "does not name the columns of the Department for Education’s open data: time_period, time_identifier and geographic_level")));
        }
        Problems problems = new Problems();
        FileHeader header =
                FileHeader.ofOpenData(first.number(), first.fields(), MOST_COLUMNS, problems);
        if (header == null) {
            throw refused(problems.first());
        }
        names = header.columns();
        MappedHeader places = new MappedHeader(names, NOTHING);
        MappedHeader.toDecide(names).map(Seen::new).forEach(columns::add);
        for (Line line = table.next(); line != null; line = table.next()) {
            // A row of another width is named by the dry run: its fields may have moved.
            if (!line.isEmpty() && line.fields().size() >= names.size()) {
                rows++;
                take(places, line.fields());
            }
        }
    }

    private static final FigureMapping NOTHING =
            new FigureMapping("Nothing", null, List.of(), List.of(), List.of(), List.of());

    private static ProblemException refused(List<Place> places) {
        return ProblemException.at(
                ProblemType.INVALID, "Nothing can be decided about this file as it is.", places);
    }

    private void take(MappedHeader places, List<String> fields) {
        if (periods.size() < MOST_PERIODS) {
            periods.add(
                    new PeriodName(
                            places.field(fields, FileHeader.TIME_PERIOD),
                            places.field(fields, FileHeader.TIME_IDENTIFIER)));
        }
        String area = places.area(fields);
        String here = areaNames.get(area);
        if (here != null) {
            areasFound.add(area);
            String name = places.areaName(fields);
            if (!name.isEmpty() && !isSame(name, here) && otherNames.size() < MOST_VALUES) {
                otherNames.add(new OtherName(area, name, here));
            }
        } else if (unknown.size() < MOST_AREAS || unknown.containsKey(area)) {
            unknown.merge(
                    area,
                    new UnknownArea(area, places.areaName(fields), 1),
                    (before, one) -> new UnknownArea(area, before.name(), before.rows() + 1));
        }
        columns.forEach(column -> column.take(places.field(fields, column.name)));
    }

    private static boolean isSame(String name, String other) {
        return OpenData.folded(name)
                .replace("&", "and")
                .equals(OpenData.folded(other).replace("&", "and"));
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
