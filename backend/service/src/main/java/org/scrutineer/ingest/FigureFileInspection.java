package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.ingest.MappedHeader.Undecided;

/**
 * What was understood of a file of the Department's open data, and what of it is to be decided.
 *
 * @param layout whose columns the first line names
 * @param understood of how the file is made, in words
 * @param mapping the saved one that knows the most of it; null when none knows any
 * @param undecided what that mapping leaves open; empty when there is none
 * @param mappings every other one that is in use too, those that know the file first
 * @param suggested which values of LAIT's column of measures are which measures here
 */
public record FigureFileInspection(
        Layout layout,
        int rows,
        List<String> understood,
        List<PeriodName> periods,
        int areasKnown,
        List<UnknownArea> areasUnknown,
        List<NamedArea> areasByName,
        List<OtherName> otherNames,
        List<Column> columns,
        @Nullable SavedMapping mapping,
        List<Undecided> undecided,
        List<Known> mappings,
        List<Suggested> suggested) {

    /**
     * A saved mapping that the file may be read by.
     *
     * @param undecided how much of the file it leaves open
     */
    public record Known(String code, int version, String name, int undecided) {}

    /** A row's filter value that is surely a measure here: of LAIT, by its short name. */
    public record Suggested(String column, String value, String indicator) {}

    /** A period as the file names it. */
    public record PeriodName(String timePeriod, String timeIdentifier) {}

    /**
     * An area that is not known here, or not surely.
     *
     * @param area by which a mapping matches it or leaves it out: its code, or its level and name
     * @param candidates which areas here it may be
     */
    public record UnknownArea(String area, String name, int rows, List<AreaName> candidates) {}

    /**
     * An area that has no code in the file and was found by its name.
     *
     * @param area as the file has it
     */
    public record NamedArea(String area, String code, String nameHere) {}

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
