package org.scrutineer.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;

/**
 * Files that hold no figures and are sent all the same: what each is, and where it belongs. Pure.
 */
enum OtherFile {
    NEIGHBOURS(
            Set.of(),
            "is a list of statistical neighbours and holds no figures; make a group of it under Figures, Groups to compare with"),
    META(
            Set.of("col_name", "col_type", "label"),
            "describes the columns of another file (.meta.csv) and holds no figures; send the file that it stands beside"),
    DICTIONARY(
            Set.of("measure_code", "measure_short", "polarity"),
            "is the list of measures of the Local Authority Interactive Tool and holds no figures; pick measures from it under Measures"),
    INSPECTIONS(
            Set.of("inspection_framework", "publication_date"),
            "holds what inspectors judged and no figures; record it under Inspections"),
    AUTHORITIES(
            Set.of("old_la_code", "new_la_code", "la_name"),
            "lists authorities and holds no figures; every authority is known here already");

    /** The Department's workbooks have lines of numbers above their columns' names. */
    private static final int LAST_FIRST_LINE = 10;

    /** A file with none of these is not nearly one of ours. */
    private static final Set<String> OURS = Set.of("indicator", "area", "period", "value");

    private final Set<String> columns;
    private final String words;

    OtherFile(Set<String> columns, String words) {
        this.columns = columns;
        this.words = words;
    }

    /** Whether a file holds no figures, which is noted with what it is. */
    static boolean isIt(Line first, Table rest, Problems problems) throws IOException, Unreadable {
        String words = words(first, rest);
        if (words != null) {
            problems.add(first.number(), null, words, String.join(", ", first.fields()));
        }
        return words != null;
    }

    /**
     * What a file is whose first line is none of figures; null where it may be one, which its
     * problems column by column say more of.
     *
     * @param rest what follows the first line, of which a little is read
     */
    private static @Nullable String words(Line first, Table rest) throws IOException, Unreadable {
        Set<String> named =
                first.fields().stream().map(OpenData::folded).collect(Collectors.toSet());
        if (NeighbourColumns.of(first.fields()) != null) {
            return NEIGHBOURS.words;
        }
        for (OtherFile each : values()) {
            if (!each.columns.isEmpty() && named.containsAll(each.columns)) {
                return each.words;
            }
        }
        if (OURS.stream().filter(named::contains).count() > 1) {
            return null;
        }
        for (int i = 1; i < LAST_FIRST_LINE; i++) {
            Line line = rest.next();
            if (line == null) {
                break;
            }
            if (NeighbourColumns.of(line.fields()) != null) {
                return NEIGHBOURS.words;
            }
        }
        return OURS.stream().anyMatch(named::contains)
                ? null
                : "names none of the columns of figures; the columns are " + FileHeader.COLUMNS;
    }
}
