package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.ImportReport.ImportCause;
import org.scrutineer.problem.Place;

/** What is wrong with a file: every problem counted, the first ones and their causes kept. */
final class Problems {

    static final int KEPT = 200;
    static final int CAUSES_KEPT = 50;

    /** So many rows are marked at most: a file of more is not mended row by row. */
    static final int ROWS_MARKED = 100_000;

    private final List<Place> first = new ArrayList<>();
    private final Map<Kind, Cause> causes = new LinkedHashMap<>();
    private final @Nullable Map<Integer, String> marks;
    private int count;

    private record Kind(@Nullable String column, String detail) {}

    Problems() {
        this.marks = null;
    }

    private Problems(Map<Integer, String> marks) {
        this.marks = marks;
    }

    /** Keeps what is said of every row as well. */
    static Problems marking() {
        return new Problems(new HashMap<>());
    }

    void add(int row, @Nullable String column, String detail) {
        add(row, column, detail, null);
    }

    /** Notes what was found there too; who sent the file is told of it, and nobody else. */
    void add(int row, @Nullable String column, String detail, @Nullable String found) {
        count++;
        if (first.size() < KEPT) {
            first.add(Place.inFile(row, column, detail));
        }
        if (marks != null && (marks.size() < ROWS_MARKED || marks.containsKey(row))) {
            marks.merge(
                    row,
                    column == null ? detail : column + " " + detail,
                    (before, more) -> before + "; " + more);
        }
        Kind kind = new Kind(column, detail);
        if (causes.size() < CAUSES_KEPT || causes.containsKey(kind)) {
            causes.computeIfAbsent(kind, each -> new Cause()).add(row, found);
        }
    }

    int count() {
        return count;
    }

    /** What is said of each row, by its number; of none where it was not kept. */
    Map<Integer, String> marks() {
        return marks == null ? Map.of() : marks;
    }

    /** In the order of the file. */
    List<Place> first() {
        return first.stream().sorted(Comparator.comparingInt(Place::row)).toList();
    }

    /** The first causes, those of most problems before the others. */
    List<ImportCause> causes() {
        return causes.entrySet().stream()
                .map(each -> each.getValue().view(each.getKey()))
                .sorted(Comparator.comparingInt(ImportCause::count).reversed())
                .toList();
    }

    /** Problems with one cause. */
    private static final class Cause {

        private static final int EXAMPLES = 5;
        private static final int LONGEST = 40;
        private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";

        private final List<Integer> rows = new ArrayList<>();
        private final List<String> found = new ArrayList<>();
        private int count;

        void add(int row, @Nullable String what) {
            count++;
            if (rows.size() < EXAMPLES) {
                rows.add(row);
            }
            if (what != null && found.size() < EXAMPLES) {
                String shown = shown(what);
                if (!found.contains(shown)) {
                    found.add(shown);
                }
            }
        }

        private static String shown(String what) {
            String begin =
                    what.length() <= LONGEST
                            ? what
                            : what.substring(0, what.offsetByCodePoints(0, LONGEST / 2)) + "…";
            return begin.replaceAll(UNSEEN, "\uFFFD");
        }

        ImportCause view(Kind kind) {
            return new ImportCause(
                    kind.column(), kind.detail(), count, List.copyOf(rows), List.copyOf(found));
        }
    }
}
