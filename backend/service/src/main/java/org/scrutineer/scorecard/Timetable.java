package org.scrutineer.scorecard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.scrutineer.period.Period;

/**
 * How an edition comes about: whether it opens by itself when its period has ended, and what is due
 * how many days after the period's last day.
 *
 * @param commentaryRequired whether a red or amber measure needs a cause and an action before the
 *     edition can be submitted
 */
public record Timetable(
        boolean opensByItself,
        @Min(0) @Max(366) int figuresDueDays,
        @Min(0) @Max(366) int commentaryDueDays,
        boolean commentaryRequired) {

    static final Timetable USUAL = new Timetable(false, 10, 15, true);

    public LocalDate figuresDue(Period period) {
        return period.lastDay().plusDays(figuresDueDays);
    }

    public LocalDate commentaryDue(Period period) {
        return period.lastDay().plusDays(commentaryDueDays);
    }
}
