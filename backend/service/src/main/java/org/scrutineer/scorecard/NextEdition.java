package org.scrutineer.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;

/**
 * The edition that follows the latest published one.
 *
 * @param endsOn the last day of its period
 * @param dueOn by when the timetable wants all that it is made of
 */
public record NextEdition(String period, String periodLabel, LocalDate endsOn, LocalDate dueOn) {

    /**
     * @return null where nothing is published yet, or the calendar was another then
     */
    static @Nullable NextEdition after(EditionSummary.Columns latest, Timetable timetable) {
        if (latest.periodCode() == null) {
            return null;
        }
        try {
            Period last =
                    PeriodCode.parse(latest.periodCode(), latest.frequency(), latest.yearType());
            Period next =
                    latest.frequency().containing(last.lastDay().plusDays(1), latest.yearType());
            return new NextEdition(
                    next.code(), next.label(), next.lastDay(), timetable.commentaryDue(next));
        } catch (InvalidPeriod ofAnotherKind) {
            return null;
        }
    }
}
