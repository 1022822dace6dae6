package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;
import org.scrutineer.ingest.ImportReport.ImportCause;
import org.scrutineer.ingest.KnownAreas.By;
import org.scrutineer.ingest.KnownAreas.Found;
import org.scrutineer.ingest.KnownAreas.Known;
import org.scrutineer.ingest.MappedHeader.OurRow;

/**
 * Checks the rows that a mapping makes of a file by the very checks of our own format, and names
 * what is wrong by the columns of the file as it was sent.
 */
final class MappedRows {

    private static final int MOST_NAMED = 12;

    private final Layout layout;
    private final MappedHeader header;
    private final RowChecks checks;
    private final Problems problems;
    private final Set<String> areasLeftOut = new HashSet<>();
    private final Map<By, Set<String>> areasFound = new EnumMap<>(By.class);
    private Problems ofOurs = new Problems();
    private int rowsOfAreasLeftOut;
    private int rowsOfNoMeasure;

    MappedRows(Layout layout, MappedHeader header, RowChecks checks, Problems problems) {
        this.layout = layout;
        this.header = header;
        this.checks = checks;
        this.problems = problems;
    }

    void read(int line, List<String> fields, Consumer<FigureRow> rightRow) {
        String area = header.areas().key(fields);
        Found found = header.areas().found(fields);
        if (header.areas().leavesOut(area)) {
            areasLeftOut.add(area);
            rowsOfAreasLeftOut++;
            return;
        }
        int before = problems.count();
        if (found.code() == null) {
            problems.add(line, header.areas().column(fields), unknown(found.candidates()), area);
        } else if (found.by() == By.NAME || found.by() == By.NUMBER) {
            areasFound.computeIfAbsent(found.by(), by -> new TreeSet<>()).add(area);
        }
        for (FilterValue undecided : header.undecidedIn(fields)) {
            problems.add(
                    line,
                    undecided.column(),
                    MappedHeader.undecided(undecided.column(), undecided.value()).detail(),
                    undecided.value());
        }
        if (problems.count() > before) {
            return;
        }
        List<OurRow> rows = header.rows(fields);
        if (rows.isEmpty()) {
            rowsOfNoMeasure++;
        }
        Set<String> said = new HashSet<>();
        for (OurRow row : rows) {
            check(line, row, said, rightRow);
        }
    }

    /** What is to be said of an area that is not surely known. */
    static String unknown(List<Known> candidates) {
        if (candidates.isEmpty()) {
            return "is not an area here; leave it out by the mapping";
        }
        return "may be %s; say which by the mapping, or leave it out"
                .formatted(
                        candidates.stream()
                                .map(each -> "%s (%s)".formatted(each.name(), each.code()))
                                .collect(Collectors.joining(" or ")));
    }

    private void check(int line, OurRow row, Set<String> said, Consumer<FigureRow> rightRow) {
        FigureRow right = checks.check(line, MappedHeader.OURS, row.cells(), ofOurs);
        if (right != null) {
            rightRow.accept(right);
            return;
        }
        for (ImportCause cause : ofOurs.causes()) {
            String column =
                    cause.column() == null ? null : header.columnOf(row.measure(), cause.column());
            // Of several measures in a row, what is wrong with its period is said once.
            if (said.add(column + ' ' + cause.detail())) {
                String found = cause.found().isEmpty() ? null : cause.found().getFirst();
                problems.add(line, column, cause.detail(), found);
            }
        }
        ofOurs = new Problems();
    }

    /** The column of the file that this measure's value, numerator or denominator stands in. */
    String columnOf(String indicator, String ours) {
        String columns =
                header.measures().stream()
                        .filter(measure -> measure.indicator().equals(indicator))
                        .map(measure -> header.columnOf(measure, ours))
                        .distinct()
                        .collect(Collectors.joining(" or "));
        return columns.isEmpty() ? ours : columns;
    }

    /** Where what every row is known by stands; less than 0 where the file has no such column. */
    int tellingPlace() {
        return header.places().of(layout.tellingColumn());
    }

    /** The column that says which period of its kind a row is for. */
    String periodColumn() {
        return header.places().named(FileHeader.TIME_PERIOD);
    }

    /** What of the file was taken, and what was left out by decision, in words. */
    List<String> understood(FigureMapping mapping) {
        List<String> understood = new ArrayList<>();
        understood.add(layout.words());
        if (layout == Layout.LAIT) {
            understood.add("numbers read to 15 digits, as many as a spreadsheet keeps");
        }
        Set<String> here =
                header.measures().stream().map(Measure::indicator).collect(Collectors.toSet());
        understood.add("%s in it".formatted(count(here.size(), "measure")));
        Set<String> elsewhere =
                mapping.measures().stream()
                        .map(Measure::indicator)
                        .filter(indicator -> !here.contains(indicator))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!elsewhere.isEmpty()) {
            understood.add("no column in it for " + String.join(", ", elsewhere));
        }
        areasFound.forEach((by, areas) -> understood.add(foundBy(by, areas)));
        if (rowsOfAreasLeftOut > 0) {
            understood.add(
                    "%s of %s left out"
                            .formatted(
                                    count(rowsOfAreasLeftOut, "row"),
                                    count(areasLeftOut.size(), "area")));
        }
        if (rowsOfNoMeasure > 0) {
            understood.add(
                    "%s of values left out, or without a figure"
                            .formatted(count(rowsOfNoMeasure, "row")));
        }
        return understood;
    }

    private static String foundBy(By by, Set<String> areas) {
        String found = count(areas.size(), "area");
        return by == By.NUMBER
                ? found + " found by the Department’s number"
                : "%s found by name: %s%s"
                        .formatted(
                                found,
                                areas.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                                areas.size() > MOST_NAMED ? " and others" : "");
    }

    private static String count(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
