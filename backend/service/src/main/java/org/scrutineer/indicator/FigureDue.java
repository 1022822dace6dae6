package org.scrutineer.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Days;
import org.scrutineer.period.Period;

/**
 * By when the council's figure of one period of a measure is there, where it is not. Pure.
 *
 * @param owed whether that day has passed
 */
public record FigureDue(LocalDate day, boolean owed) {

    /**
     * Null when nobody owes it: of a period before the first figure, or of a measure that is
     * retired.
     *
     * @param firstFigure the first day of its first figure; null while it has none, and then only
     *     the newest period is owed
     * @param newest the newest period that is asked about
     */
    public static @Nullable FigureDue of(
            Indicator measure,
            Period period,
            @Nullable LocalDate firstFigure,
            Period newest,
            LocalDate today) {
        LocalDate beginning = firstFigure == null ? newest.firstDay() : firstFigure;
        if (period.firstDay().isBefore(beginning) || measure.isRetired(period.lastDay())) {
            return null;
        }
        Integer lag = measure.collectionLagDays();
        LocalDate due = period.lastDay().plusDays(lag == null ? 0 : lag);
        return new FigureDue(due, today.isAfter(due));
    }

    /** Such as "Owed since 10 July 2025". */
    public String text() {
        return (owed ? "Owed since " : "Due by ") + Days.words(day);
    }
}
