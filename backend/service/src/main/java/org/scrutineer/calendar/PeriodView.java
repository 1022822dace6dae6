package org.scrutineer.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.PeriodName;
import org.scrutineer.period.DfePeriod;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/** A period with its neighbours on the wire. */
public record PeriodView(
        String code,
        String label,
        Frequency frequency,
        YearType yearType,
        LocalDate firstDay,
        LocalDate lastDay,
        PeriodName previous,
        @Nullable PeriodName samePeriodLastYear,
        PeriodName year,
        @Nullable String timePeriod,
        @Nullable String timeIdentifier) {

    static PeriodView of(Period period, Frequency frequency, YearType yearType) {
        Optional<DfePeriod> filed = DfePeriod.of(period);
        return new PeriodView(
                period.code(),
                period.label(),
                frequency,
                yearType,
                period.firstDay(),
                period.lastDay(),
                PeriodName.of(period.previous()),
                period.samePeriodLastYear().map(PeriodName::of).orElse(null),
                PeriodName.of(period.year(yearType)),
                filed.map(DfePeriod::timePeriod).orElse(null),
                filed.map(DfePeriod::timeIdentifier).orElse(null));
    }
}
