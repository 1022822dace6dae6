package org.scrutineer.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * An edition in a list.
 *
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
        @Nullable Instant publishedAt,
        @Nullable RatingCounts counts,
        boolean heldBack) {

    /** What {@link #of} reads of {@code edition e} and {@code scorecard s}, in its order. */
    public static final String COLUMNS =
            "s.code as scorecard, s.title, e.period_code, s.frequency, s.year_type, e.state, e.published_at, e.green, e.amber, e.red, e.not_rated, e.revision, "
                    + "e.state = 'APPROVED' and (select step.action from edition_step step where step.edition_id = e.id order by step.id desc limit 1) = 'HELD' as held_back";

    public static final int COLUMN_COUNT = 13;

    /** Reads a row's columns beginning at {@code from}. */
    public static EditionSummary of(Object[] row, int from) {
        String period = (String) row[from + 2];
        Frequency frequency = Frequency.valueOf((String) row[from + 3]);
        YearType yearType = YearType.valueOf((String) row[from + 4]);
        Integer green = (Integer) row[from + 7];
        return new EditionSummary(
                (String) row[from],
                (String) row[from + 1],
                period,
                PeriodCode.label(period, frequency, yearType),
                (Integer) row[from + 11],
                EditionState.valueOf((String) row[from + 5]),
                (Instant) row[from + 6],
                green == null
                        ? null
                        : new RatingCounts(
                                green,
                                (Integer) row[from + 8],
                                (Integer) row[from + 9],
                                (Integer) row[from + 10]),
                Boolean.TRUE.equals(row[from + 12]));
    }
}
