package org.scrutineer.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * An edition in a list.
 *
 * @param publishAt when it is to be published; null unless it is approved and that is set
 * @param requestsUntil when the window for requests on it closes; null where it never does
 * @param heldBack whether it is approved and was not published at its set time, since what was
 *     approved had changed
 */
public record EditionSummary(
        String scorecard,
        String scorecardTitle,
        String period,
        String periodLabel,
        int revision,
        EditionState state,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable Instant requestsUntil,
        @Nullable RatingCounts counts,
        boolean heldBack) {

    /** What a record of {@link Columns} reads of {@code edition e} and {@code scorecard s}. */
    public static final String COLUMNS =
            "s.code as scorecard, s.title, e.period_code, s.frequency, s.year_type, e.state, case when e.state = 'APPROVED' then e.publish_at end as publish_at, e.published_at, e.requests_until, e.green, e.amber, e.red, e.not_rated, e.revision, "
                    + "e.state = 'APPROVED' and (select step.action from edition_step step where step.edition_id = e.id order by step.id desc limit 1) = 'HELD' as held_back";

    /** Where there is a scorecard without an edition, all that is of the edition is null. */
    public record Columns(
            String scorecard,
            String title,
            @Nullable String periodCode,
            Frequency frequency,
            YearType yearType,
            @Nullable EditionState state,
            @Nullable Instant publishAt,
            @Nullable Instant publishedAt,
            @Nullable Instant requestsUntil,
            @Nullable Integer green,
            @Nullable Integer amber,
            @Nullable Integer red,
            @Nullable Integer notRated,
            @Nullable Integer revision,
            @Nullable Boolean heldBack) {

        /** The edition that they say; null when there is none. */
        public @Nullable EditionSummary summary() {
            return periodCode == null || revision == null || state == null
                    ? null
                    : new EditionSummary(
                            scorecard,
                            title,
                            periodCode,
                            PeriodCode.label(periodCode, frequency, yearType),
                            revision,
                            state,
                            publishAt,
                            publishedAt,
                            requestsUntil,
                            green == null || amber == null || red == null || notRated == null
                                    ? null
                                    : new RatingCounts(green, amber, red, notRated),
                            Boolean.TRUE.equals(heldBack));
        }
    }
}
