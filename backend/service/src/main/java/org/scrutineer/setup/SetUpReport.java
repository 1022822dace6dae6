package org.scrutineer.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set-up did, or would do.
 *
 * @param problemCount all of them, listed or not
 */
public record SetUpReport(
        boolean dryRun,
        boolean loaded,
        List<Counted> sheets,
        int problemCount,
        List<SetUpProblem> problems,
        List<SetUpChange> changes) {

    static final int LISTED = 200;

    /** How many things of one kind there are, and what becomes of them. */
    public record Counted(String sheet, int items, int added, int changed, int unchanged) {}

    /**
     * Something that is wrong: in a workbook by sheet, row and column, in JSON by its pointer.
     *
     * @param found what stood there, shortened
     */
    public record SetUpProblem(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String pointer,
            String detail,
            @Nullable String found) {}

    /**
     * Something that comes to be, or changes.
     *
     * @param columns of what changes, by their names
     */
    public record SetUpChange(String sheet, String name, Kind kind, List<String> columns) {

        /** Whether it was there before. */
        public enum Kind {
            ADDED,
            CHANGED
        }
    }
}
