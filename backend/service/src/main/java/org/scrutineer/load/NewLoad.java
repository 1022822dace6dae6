package org.scrutineer.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load that was made just now.
 *
 * @param file its name; null where there was none
 * @param lastBefore the identifier of the last revision of any figure before it
 */
public record NewLoad(
        Source source,
        int rows,
        int confirmed,
        List<OfMeasure> measures,
        long lastBefore,
        Instant at) {

    /** Where it came from. */
    public record Source(
            LoadKind kind,
            @Nullable String file,
            @Nullable String mapping,
            @Nullable Integer mappingVersion) {

        public static Source of(LoadKind kind) {
            return new Source(kind, null, null, null);
        }
    }

    /**
     * What it did to one measure.
     *
     * @param earliest the last day of its first period
     */
    public record OfMeasure(
            String indicator, int added, int revised, int unchanged, LocalDate earliest) {}
}
