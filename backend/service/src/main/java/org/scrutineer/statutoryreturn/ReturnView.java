package org.scrutineer.statutoryreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return on the wire.
 *
 * @param measures those that the reader may see
 * @param rounds the newest first
 * @param changedBy null as long as it is as it was preset
 */
public record ReturnView(
        String code,
        String title,
        @Nullable String collects,
        @Nullable String sourceName,
        @Nullable String sourceUrl,
        List<Measure> measures,
        List<Round> rounds,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** One whose figures come from it. */
    public record Measure(String indicator, String title) {}

    /**
     * One time that it is sent.
     *
     * @param finalOn null where it is not known yet
     * @param sentOn null where it was not sent, or nobody knows when
     */
    public record Round(
            String code,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate dueOn,
            @Nullable LocalDate finalOn,
            boolean sent,
            @Nullable LocalDate sentOn,
            RoundStanding standing,
            String standingText) {}
}
