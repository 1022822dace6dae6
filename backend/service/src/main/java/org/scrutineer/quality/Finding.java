package org.scrutineer.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.grid.InGrid;

/**
 * One thing that is not in order, on the wire.
 *
 * @param service who answers for its measure; null when nobody does
 * @param serviceName that in words
 * @param area whose figure it is; null when it is about the measure
 * @param grid where its figure is typed; null when a file or the measure's definition mends it
 * @param explained null while nobody has explained it
 */
record Finding(
        String id,
        FindingKind kind,
        String kindText,
        String indicator,
        String title,
        @Nullable String service,
        String serviceName,
        @Nullable AreaName area,
        @Nullable String period,
        @Nullable String periodLabel,
        String text,
        @Nullable InGrid grid,
        @Nullable Explanation explained) {

    /** Why it is right all the same. */
    record Explanation(String reason, String by, Instant at) {}
}
