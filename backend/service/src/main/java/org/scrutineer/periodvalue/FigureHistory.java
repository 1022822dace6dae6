package org.scrutineer.periodvalue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was known of each period's figure, and what was published of it, newest period first.
 *
 * @param more whether there are older ones
 */
public record FigureHistory(List<OfPeriod> items, boolean more) {

    /** One period's figure: every value the caller may see, newest first. */
    public record OfPeriod(String period, String periodLabel, List<Known> revisions) {}

    /**
     * A value with when it was first published.
     *
     * @param published null while no edition that the caller may read has shown it
     */
    public record Known(PeriodValueView value, @Nullable Published published) {}

    /** The edition that showed it first. */
    public record Published(
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel,
            int revision,
            Instant publishedAt) {}
}
