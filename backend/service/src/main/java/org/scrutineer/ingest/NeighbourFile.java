package org.scrutineer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * The neighbours of one authority in a list of statistical neighbours: a row for each pair, or a
 * row for each authority with its neighbours side by side, as the Department's own workbooks have
 * them.
 */
final class NeighbourFile {

    /** The Department's workbooks have two lines of numbers above their columns' names. */
    private static final int LAST_FIRST_LINE = 10;

    private final String number;
    private final String name;
    private final Set<String> models = new LinkedHashSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private int rows;

    /**
     * A neighbour as the file has it.
     *
     * @param model whose list it is of; empty where the file does not say
     * @param number the Department's own of the neighbour
     * @param name empty where the file has none
     */
    record Pair(
            int row,
            String model,
            int rank,
            String number,
            String name,
            @Nullable String closeness) {}

    private NeighbourFile(String number, String name) {
        this.number = number;
        this.name = name;
    }

    /**
     * Refuses with 422 what is no such list, or has no neighbours of this authority.
     *
     * @param number the Department's own of the authority; empty where it has none
     */
    static NeighbourFile read(Path file, String number, String name) throws IOException {
        NeighbourFile read = new NeighbourFile(number, name);
        try (Table table = Table.open(file)) {
            read.read(table);
            read.understood.addAll(table.understood());
        } catch (Unreadable broken) {
            throw refused(broken.row(), null, broken.flaw().detail());
        }
        if (read.pairs.isEmpty()) {
            throw refused(1, null, "has no neighbours of %s (%s) in it".formatted(name, number));
        }
        return read;
    }

    /** Each model that the file has neighbours of, the newest last; none where it names none. */
    Set<String> models() {
        return new TreeSet<>(models);
    }

    /** The neighbours by this model, the closest first. */
    List<Pair> of(String model) {
        return pairs.stream()
                .filter(each -> each.model().equals(model))
                .sorted(Comparator.comparingInt(Pair::rank))
                .toList();
    }

    int rows() {
        return rows;
    }

    List<String> understood() {
        return List.copyOf(understood);
    }

    private void read(Table table) throws IOException, Unreadable {
        NeighbourColumns columns = null;
        Line line = table.next();
        List<String> first = List.of();
        for (int i = 0; columns == null && line != null && i < LAST_FIRST_LINE; i++) {
            columns = NeighbourColumns.of(line.fields());
            first = first.isEmpty() && !line.isEmpty() ? line.fields() : first;
            line = table.next();
        }
        if (columns == null) {
            throw refused(1, null, NeighbourColumns.whyNot(first));
        }
        for (; line != null; line = table.next()) {
            // Headings such as "Old SNs:" stand between the authorities.
            rows += columns.isOfAnAuthority(line.fields()) ? 1 : 0;
            if (!line.isEmpty() && columns.isOf(line.fields(), number, name)) {
                if (!line.flaws().isEmpty()) {
                    throw refused(line.number(), null, line.flaws().getFirst().detail());
                }
                take(columns.pairs(line.number(), line.fields()));
            }
        }
    }

    private void take(List<Pair> more) {
        for (Pair pair : more) {
            if (!pair.model().isEmpty()) {
                models.add(pair.model());
            }
            pairs.add(pair);
        }
    }

    private static ProblemException refused(int row, @Nullable String column, String detail) {
        return ProblemException.at(
                ProblemType.INVALID,
                "No list of neighbours could be read from this file.",
                List.of(Place.inFile(row, column, detail)));
    }

    /** What closeness is called, without the models' different capitals and spaces at the end. */
    static @Nullable String closeness(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.equals("-")
                ? null
                : stripped.substring(0, 1).toUpperCase(Locale.UK)
                        + stripped.substring(1).toLowerCase(Locale.UK);
    }
}
