package org.scrutineer.targetreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.targetreview.TargetReviewInBrief.TargetCounts;

/**
 * A review of targets on the wire.
 *
 * @param notRated the titles of measures of the set that are never rated, and so have no target
 * @param abandoned null unless it was
 * @param plannable whether the caller may say when the board looks at it, or abandon it
 * @param approvable whether the caller may approve it now
 */
public record TargetReviewView(
        String scorecard,
        String scorecardTitle,
        int year,
        String yearLabel,
        @Nullable LocalDate boardOn,
        String openedBy,
        Instant openedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Abandonment abandoned,
        TargetCounts counts,
        List<ReviewedMeasureView> measures,
        List<String> notRated,
        boolean plannable,
        boolean approvable) {

    /** That it ended without any target, and why. */
    public record Abandonment(String reason, String by, Instant at) {}
}
