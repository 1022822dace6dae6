package org.scrutineer.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.SchoolWeeks;
import org.scrutineer.period.Days;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;

/**
 * By when the council's figure of one period of a measure is there, where it is not. Pure.
 *
 * @param owed whether that day has passed
 */
public record FigureDue(LocalDate day, boolean owed) {

    /** Nobody is asked for older figures than so many periods: more would not be looked through. */
    public static final int PERIODS = 36;

    /** The periods of which a figure may be owed, oldest first. */
    public static List<Period> periods(Indicator measure, LocalDate today) {
        return measure.frequency().lastEnded(today, measure.yearType()).last(PERIODS);
    }

    /**
     * Null when nobody owes it: of a period before the first figure, of weeks in which schools were
     * closed, or of a measure that is retired.
     *
     * @param figures the first days of all figures that the council has of it; while there is none,
     *     only the newest period is owed
     * @param newest the newest period that is asked about
     */
    public static @Nullable FigureDue of(
            Indicator measure,
            Period period,
            NavigableSet<LocalDate> figures,
            Period newest,
            LocalDate today) {
        LocalDate beginning = figures.isEmpty() ? newest.firstDay() : figures.first();
        if (period.firstDay().isBefore(beginning)
                || measure.isRetired(period.lastDay())
                || isHoliday(measure, period, figures)) {
            return null;
        }
        Integer lag = measure.collectionLagDays();
        LocalDate due = period.lastDay().plusDays(lag == null ? 0 : lag);
        return new FigureDue(due, today.isAfter(due));
    }

    /** Whether schools were closed between the figures on both sides of a period. */
    private static boolean isHoliday(
            Indicator measure, Period period, NavigableSet<LocalDate> figures) {
        LocalDate before = figures.lower(period.firstDay());
        LocalDate after = figures.higher(period.firstDay());
        Frequency frequency = measure.frequency();
        return before != null
                && after != null
                && SchoolWeeks.wereClosed(
                        frequency.containing(before, measure.yearType()),
                        frequency.containing(after, measure.yearType()),
                        measure.yearType());
    }

    /** Such as "Owed since 10 July 2025". */
    public String text() {
        return (owed ? "Owed since " : "Due by ") + Days.words(day);
    }
}
