package org.scrutineer.circulation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many were told of each publication, and what stands in the way.
 *
 * @param items the newest first
 * @param troubles work that went wrong and is tried again
 */
public record Circulations(
        List<Circulation> items, ListOfPeople listOfPeople, List<Work> troubles) {

    /** Whether people are told yet. */
    public enum State {
        WAITING,
        TOLD,
        SUPERSEDED
    }

    /**
     * One publication or correction.
     *
     * @param told how many are written to; null while it waits
     * @param sent how many of those e-mails have left
     * @param text all of it in words
     */
    public record Circulation(
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel,
            int revision,
            Instant publishedAt,
            State state,
            @Nullable Integer told,
            long sent,
            String text) {}

    /**
     * The list of people, as the single sign-on gave it last.
     *
     * @param readAt null when it was never read
     * @param isKnown whether it was read lately enough to write by it
     * @param text all of it in words
     */
    public record ListOfPeople(@Nullable Instant readAt, boolean isKnown, String text) {}

    /** Something that is tried again. */
    public record Work(String text, Instant since, Instant lastAt, int times) {}
}
