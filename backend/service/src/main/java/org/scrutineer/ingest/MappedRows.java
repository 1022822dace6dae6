package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;
import org.scrutineer.ingest.ImportReport.ImportCause;
import org.scrutineer.ingest.MappedHeader.OurRow;

/**
 * Checks the rows that a mapping makes of a file by the very checks of our own format, and names
 * what is wrong by the columns of the file as it was sent.
 */
final class MappedRows {

    private final MappedHeader header;
    private final RowChecks checks;
    private final Problems problems;
    private final Set<String> areasLeftOut = new HashSet<>();
    private Problems ofOurs = new Problems();
    private int rowsOfAreasLeftOut;
    private int rowsOfNoMeasure;

    MappedRows(MappedHeader header, RowChecks checks, Problems problems) {
        this.header = header;
        this.checks = checks;
        this.problems = problems;
    }

    void read(int line, List<String> fields, Consumer<FigureRow> rightRow) {
        String area = header.area(fields);
        if (header.leavesOut(area)) {
            areasLeftOut.add(area);
            rowsOfAreasLeftOut++;
            return;
        }
        int before = problems.count();
        if (!checks.knowsArea(area)) {
            problems.add(
                    line,
                    header.areaColumn(fields),
                    "is not an area here; leave it out by the mapping",
                    area);
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

    /** The column that says which period of its kind a row is for. */
    String periodColumn() {
        return header.named(FileHeader.TIME_PERIOD);
    }

    /** What of the file was taken, and what was left out by decision, in words. */
    List<String> understood(FigureMapping mapping) {
        List<String> understood = new ArrayList<>();
        understood.add("the Department for Education’s open data");
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

    private static String count(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
