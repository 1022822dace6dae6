package org.scrutineer.targetreview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of targets in a list.
 *
 * @param yearLabel of the scorecard's own years; a measure's may begin in another month
 */
public record TargetReviewInBrief(
        String scorecard,
        String scorecardTitle,
        int year,
        String yearLabel,
        @Nullable LocalDate boardOn,
        @Nullable Instant approvedAt,
        @Nullable Instant abandonedAt,
        TargetCounts counts) {

    /** How many of its measures are where. */
    public record TargetCounts(
            int waiting, int proposed, int sentBack, int agreed, int approved, int left) {}
}
