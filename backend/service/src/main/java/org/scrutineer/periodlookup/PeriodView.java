package org.scrutineer.periodlookup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.PeriodInDocument;
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
        PeriodInDocument previous,
        @Nullable PeriodInDocument samePeriodLastYear,
        PeriodInDocument year,
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
                PeriodInDocument.of(period.previous()),
                period.samePeriodLastYear().map(PeriodInDocument::of).orElse(null),
                PeriodInDocument.of(period.year(yearType)),
                filed.map(DfePeriod::timePeriod).orElse(null),
                filed.map(DfePeriod::timeIdentifier).orElse(null));
    }
}
