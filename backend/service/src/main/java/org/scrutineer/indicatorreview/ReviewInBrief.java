package org.scrutineer.indicatorreview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of measures in a list.
 *
 * @param askAgainOn when what was dropped is asked about again; null where nothing was
 * @param mine whether the caller belongs to the group
 */
public record ReviewInBrief(
        String reference,
        String scorecard,
        String scorecardTitle,
        String purpose,
        LocalDate startsOn,
        LocalDate reportsOn,
        ReviewState state,
        @Nullable Instant endedAt,
        @Nullable LocalDate appliesFrom,
        @Nullable LocalDate askAgainOn,
        boolean mine,
        int participants) {}
