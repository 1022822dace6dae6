package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.MappedHeader.Undecided;

/**
 * What was understood of a file of the Department's open data, and what of it is to be decided.
 *
 * @param understood of how the file is made, in words
 * @param mapping the saved one that knows the most of it; null when none knows any
 * @param undecided what that mapping leaves open; empty when there is none
 */
public record FigureFileInspection(
        int rows,
        List<String> understood,
        List<PeriodName> periods,
        int areasKnown,
        List<UnknownArea> areasUnknown,
        List<OtherName> otherNames,
        List<Column> columns,
        @Nullable SavedMapping mapping,
        List<Undecided> undecided) {

    /** A period as the Department names it. */
    public record PeriodName(String timePeriod, String timeIdentifier) {}

    /**
     * An area that is not known here.
     *
     * @param area by which a mapping leaves it out: its code, or its level and name
     */
    public record UnknownArea(String area, String name, int rows) {}

    /** An area whose code is known here by another name than the file gives it. */
    public record OtherName(String area, String name, String nameHere) {}

    /**
     * A column that says neither when nor where.
     *
     * @param values of a filter, the first ones by which measures can be chosen; of figures, the
     *     first three
     * @param valueCount how many different ones there are, up to one more than are listed
     */
    public record Column(String name, Kind kind, List<String> values, int valueCount) {

        /** What stands in it. */
        public enum Kind {
            FILTER,
            FIGURES
        }
    }
}
