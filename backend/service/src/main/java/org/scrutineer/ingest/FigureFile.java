package org.scrutineer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.Table.Flaw;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.periodvalue.ReturnColumns;

/** A file of figures, read row by row so that its size does not matter. */
final class FigureFile {

    /** More columns than any right file has, and few enough to name each. */
    private static final int MOST_COLUMNS = 50;

    /** Shorter than any field that has a whole row of a file in it. */
    private static final int SHORTEST_ROW = 12;

    /** The Department's files have a column for each of many measures. */
    private static final int MOST_COLUMNS_OF_OPEN_DATA = 500;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");

    private final Path file;
    private final RowChecks checks;
    private final Problems problems;
    private final @Nullable FigureMapping mapping;
    private final boolean returned;
    private final List<String> understood = new ArrayList<>();
    private int rows;
    private int emptyRows;
    private int stillOwed;
    private int width;
    private String periodColumn = FileHeader.PERIOD;
    private @Nullable Layout layout;
    private @Nullable MappedRows mapped;

    /**
     * @param mapping by which a file of the Department's open data is read; null for our own format
     * @param returned whether it is a return sheet, of which rows that were left empty say nothing
     */
    FigureFile(
            Path file,
            RowChecks checks,
            Problems problems,
            @Nullable FigureMapping mapping,
            boolean returned) {
        this.file = file;
        this.checks = checks;
        this.problems = problems;
        this.mapping = mapping;
        this.returned = returned;
    }

    /** How many rows of data have been read. */
    int rows() {
        return rows;
    }

    /** The column that says which period of its kind a row is for. */
    String periodColumn() {
        return periodColumn;
    }

    /** Whether it is in a layout of others, which needs a mapping. */
    boolean isOfOthers() {
        return layout != null;
    }

    /** The column of the file that this measure's value, numerator or denominator stands in. */
    String columnOf(String indicator, String ours) {
        return mapped == null ? ours : mapped.columnOf(indicator, ours);
    }

    /** What was understood of how the file is made, once it has been read. */
    List<String> understood() {
        return List.copyOf(understood);
    }

    /**
     * Reads the whole file, giving on every row that is right and noting everything that is not.
     */
    void read(Consumer<FigureRow> rightRow) throws IOException {
        try (Table table = Table.open(file)) {
            FileHeader header = null;
            try {
                header = header(table);
                if (header != null) {
                    rows(table, header, rightRow);
                }
            } catch (Unreadable broken) {
                String column = header == null ? null : header.at(broken.flaw().column());
                problems.add(broken.row(), column, broken.flaw().detail());
            }
            understood.addAll(table.understood());
            if (mapped != null && mapping != null) {
                understood.addAll(mapped.understood(mapping));
            }
            leftOut(header == null ? 0 : width - header.size());
        } catch (Unreadable broken) {
            problems.add(broken.row(), null, broken.flaw().detail());
        }
    }

    private @Nullable FileHeader header(Table table) throws IOException, Unreadable {
        Line first = Table.firstLine(table);
        if (first == null) {
            problems.add(
                    1,
                    null,
                    "the file is empty; the first line must name the columns: "
                            + FileHeader.COLUMNS);
            return null;
        }
        layout = returned ? null : Layout.of(first.fields());
        FileHeader header = layout == null ? own(first, table) : mapped(first, layout);
        if (header != null) {
            width = first.fields().size();
            note(first, header);
        }
        return header;
    }

    private @Nullable FileHeader own(Line first, Table rest) throws IOException, Unreadable {
        if (mapping != null) {
            problems.add(
                    first.number(),
                    null,
                    "does not name the columns of the Department for Education’s open data or its Local Authority Interactive Tool, which the mapping reads");
            return null;
        }
        if (OtherFile.isIt(first, rest, problems)) {
            return null;
        }
        FileHeader header =
                FileHeader.read(
                        first.number(),
                        first.fields(),
                        MOST_COLUMNS,
                        returned ? ReturnColumns.BESIDE : MarkedFile.BESIDE,
                        problems);
        if (header != null) {
            periodColumn = header.isDfe() ? FileHeader.TIME_PERIOD : FileHeader.PERIOD;
        }
        return header;
    }

    /** The header of a layout of others, and what of it the mapping leaves open. */
    private @Nullable FileHeader mapped(Line first, Layout of) {
        if (mapping == null) {
            problems.add(
                    first.number(),
                    null,
                    "names the columns of %s; say by a mapping which of them are which measures"
                            .formatted(of.words()));
            return null;
        }
        FileHeader header =
                FileHeader.ofOthers(
                        of, first.number(), first.fields(), MOST_COLUMNS_OF_OPEN_DATA, problems);
        if (header == null) {
            return null;
        }
        MappedHeader decided = new MappedHeader(of, header.columns(), mapping, checks.areas());
        decided.undecided()
                .forEach(each -> problems.add(first.number(), each.column(), each.detail()));
        if (decided.measures().isEmpty()) {
            problems.add(first.number(), null, "names no column that the mapping reads");
        }
        mapped = new MappedRows(of, decided, checks, problems);
        periodColumn = mapped.periodColumn();
        return header;
    }

    private void rows(Table table, FileHeader header, Consumer<FigureRow> rightRow)
            throws IOException, Unreadable {
        for (Line line = table.next(); line != null; line = table.next()) {
            boolean empty = line.isEmpty();
            if (empty && line.flaws().isEmpty()) {
                emptyRows++;
            } else if (returned && line.flaws().isEmpty() && header.isStillOwed(line.fields())) {
                stillOwed++;
            } else {
                rows += empty ? 0 : 1;
                check(line, header, rightRow);
            }
        }
        if (rows == 0) {
            problems.add(
                    1,
                    null,
                    stillOwed == 0
                            ? "the file names its columns but holds no figures"
                            : "every row is left empty, so that all of it is still owed; fill in at least one figure");
        }
    }

    private void check(Line line, FileHeader header, Consumer<FigureRow> rightRow) {
        if (note(line, header) || swallows(line, header)) {
            return;
        }
        int columns = line.fields().size();
        if (columns != header.size() && !isPadded(line, header)) {
            problems.add(
                    line.number(),
                    null,
                    "has %d columns where the first line names %d"
                            .formatted(columns, header.size()));
            return;
        }
        if (mapped != null) {
            mapped.read(line.number(), line.fields(), rightRow);
            return;
        }
        FigureRow row = checks.check(line.number(), header, line.fields(), problems);
        if (row != null) {
            rightRow.accept(row);
        }
    }

    /** Notes what keeps a row from being read as it looks, and says whether there is any. */
    private boolean note(Line line, FileHeader header) {
        for (Flaw flaw : line.flaws()) {
            problems.add(line.number(), header.at(flaw.column()), flaw.detail(), flaw.found());
        }
        return !line.flaws().isEmpty();
    }

    /**
     * Whether a row is as wide as the first line with its columns without a name, and has nothing
     * in them. A row of any other width may have had its fields moved.
     */
    private boolean isPadded(Line line, FileHeader header) {
        List<String> fields = line.fields();
        return fields.size() == width
                && fields.subList(header.size(), width).stream().allMatch(String::isBlank);
    }

    /**
     * Notes a field that has rows of the file in it: a quotation mark that is missing makes one.
     */
    private boolean swallows(Line line, FileHeader header) {
        for (int i = 0; i < line.fields().size(); i++) {
            String field = line.fields().get(i);
            if (field.length() < SHORTEST_ROW
                    || field.indexOf('\n') < 0 && field.indexOf('\r') < 0) {
                continue;
            }
            long swallowed =
                    rowsIn(
                            field,
                            mapped == null ? header.place("indicator") : mapped.tellingPlace());
            if (swallowed > 0) {
                problems.add(
                        line.number(),
                        header.at(i),
                        "holds %d of the rows after it: a quotation mark opens here and is not closed in its row"
                                .formatted(swallowed));
                return true;
            }
        }
        return false;
    }

    /** How many rows begin within a field: those that hold in this place what such a row holds. */
    private long rowsIn(String field, int place) {
        return LINE_END.splitAsStream(field)
                .skip(1)
                .map(SEPARATOR::split)
                .filter(
                        cells ->
                                place >= 0
                                        && cells.length > place
                                        && isOfARow(cells[place].replace("\"", "").strip()))
                .count();
    }

    private boolean isOfARow(String text) {
        return layout == null ? checks.knows(text) : layout.isOfARow(text);
    }

    private void leftOut(int unnamed) {
        say(unnamed, "%,d empty column%s at the end left out");
        say(emptyRows, "%,d empty row%s left out");
        say(stillOwed, "%,d row%s without a figure left out: still owed");
    }

    private void say(int count, String words) {
        if (count > 0) {
            understood.add(words.formatted(count, count == 1 ? "" : "s"));
        }
    }
}
