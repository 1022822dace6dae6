package org.scrutineer.edition.writing;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.period.Period;

/** Says of a figure that is years old how old it is. Pure. */
final class AgeWriter {

    private AgeWriter() {}

    /**
     * "The last known figure, 5 years before 2024-25". Null for a figure that is at most a year
     * behind what the edition should show: that is only late, and said to be.
     */
    static @Nullable String of(SetMeasure measure, Period edition) {
        CurrentFigure latest = measure.latest();
        Period due = measure.indicator().latestIn(edition);
        if (latest == null || latest.period().compareTo(yearBefore(due)) >= 0) {
            return null;
        }
        long years =
                ChronoUnit.YEARS.between(
                        latest.period().lastDay().plusDays(1), due.lastDay().plusDays(1));
        return "The last known figure, %s before %s"
                .formatted(years < 2 ? "more than a year" : years + " years", due.label());
    }

    private static Period yearBefore(Period due) {
        return due.samePeriodLastYear().orElseGet(() -> yearBefore(due.previous()));
    }
}
