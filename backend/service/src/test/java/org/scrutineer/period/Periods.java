package org.scrutineer.period;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Every kind of period, and the ones that hold a day. */
final class Periods {

    /** What a code needs beside it to be read. */
    record Kind(Frequency frequency, YearType yearType) {

        Period containing(LocalDate day) {
            return switch (frequency) {
                case WEEKLY -> Week.containing(day);
                case MONTHLY -> new Month(YearMonth.from(day));
                case QUARTERLY -> quarter(day);
                case TERMLY -> term(day);
                case ANNUAL -> yearType.containing(day);
            };
        }

        Period parse(String code) {
            return PeriodCode.parse(code, frequency, yearType);
        }

        private Quarter quarter(LocalDate day) {
            int monthsIn =
                    Math.floorMod(day.getMonthValue() - yearType.firstMonth().getValue(), 12);
            return new Quarter(yearType.containing(day), monthsIn / 3 + 1);
        }

        private static Term term(LocalDate day) {
            int month = day.getMonthValue();
            Term.Season season =
                    month >= 9
                            ? Term.Season.AUTUMN
                            : month <= 3 ? Term.Season.SPRING : Term.Season.SUMMER;
            return new Term(YearType.ACADEMIC.containing(day), season);
        }
    }

    private Periods() {}

    static Arbitrary<Kind> kinds() {
        return Combinators.combine(Arbitraries.of(Frequency.class), Arbitraries.of(YearType.class))
                .as(Kind::new);
    }

    /** Days of the years that figures are for, often at a year's ends or on 29 February. */
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any =
                Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
        Arbitrary<LocalDate> edges =
                Combinators.combine(
                                Arbitraries.integers().between(1990, 2100),
                                Arbitraries.of(
                                        "01-01", "12-31", "12-29", "01-03", "02-28", "03-01",
                                        "03-31", "04-01", "08-31", "09-01"))
                        .as((year, day) -> LocalDate.parse(year + "-" + day));
        Arbitrary<LocalDate> leapDays =
                Arbitraries.of(1996, 2000, 2004, 2020, 2024, 2028, 2096)
                        .map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(4, edges), Tuple.of(1, leapDays))
                .withoutEdgeCases();
    }
}
