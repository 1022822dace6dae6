package org.scrutineer.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One load of figures.
 *
 * @param file its name; null where there was none
 * @param mapping by which a file of others was read; null for every other load
 * @param confirmed how many of the figures looked wrong and were confirmed as right
 * @param measureCount 0 for a load from before loads were kept with their measures
 * @param measures the titles of the first of them
 * @param undone null while it stands
 */
public record FigureLoad(
        long id,
        LoadKind kind,
        Instant at,
        String by,
        @Nullable String file,
        @Nullable String mapping,
        @Nullable Integer mappingVersion,
        int rows,
        int added,
        int revised,
        int unchanged,
        int confirmed,
        int measureCount,
        List<String> measures,
        @Nullable Undone undone) {

    /**
     * That the load was undone.
     *
     * @param withdrawn figures that it had added
     * @param restored figures that it had changed
     */
    public record Undone(Instant at, String by, String reason, int withdrawn, int restored) {}

    /**
     * With what cannot be listed of many loads at once.
     *
     * @param undoRefusals why it cannot be undone, in words; empty when it can
     */
    public record Whole(FigureLoad load, List<Loaded> measures, List<String> undoRefusals) {}

    /** What the load did to one measure. */
    public record Loaded(String indicator, String title, int added, int revised, int unchanged) {}
}
