package org.scrutineer.period;

import java.time.LocalDate;
import java.util.stream.Stream;
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
            return frequency.containing(day, yearType);
        }

        Period parse(String code) {
            return PeriodCode.parse(code, frequency, yearType);
        }

        Period words(String text) {
            return PeriodReader.parse(text, frequency, yearType);
        }

        Period parse(DfePeriod filed) {
            return TimeIdentifier.parse(filed.timeIdentifier(), frequency, yearType)
                    .period(filed.timePeriod());
        }
    }

    private static final int FIRST = 1950;
    private static final int LAST = 2100;

    private Periods() {}

    static Stream<Kind> all() {
        return Stream.of(Frequency.values())
                .flatMap(
                        frequency ->
                                Stream.of(YearType.values())
                                        .map(yearType -> new Kind(frequency, yearType)));
    }

    static Arbitrary<Kind> kinds() {
        return Arbitraries.of(all().toList());
    }

    /**
     * Days of the years that figures are for, often where a year of some type ends, on 29 February
     * or in the weeks that lie across two years.
     */
    static Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(FIRST, LAST);
        Arbitrary<LocalDate> any =
                Dates.dates().between(LocalDate.of(FIRST, 1, 1), LocalDate.of(LAST, 12, 31));
        Arbitrary<LocalDate> edges =
                Combinators.combine(
                                years,
                                Arbitraries.of(
                                        "01-01", "12-31", "12-29", "01-03", "02-28", "03-01",
                                        "03-31", "04-01", "06-30", "08-31", "09-01", "11-30"))
                        .as((year, day) -> LocalDate.parse(year + "-" + day));
        Arbitrary<LocalDate> leapDays =
                years.filter(java.time.Year::isLeap).map(year -> LocalDate.of(year, 2, 29));
        Arbitrary<LocalDate> weeksAcrossYears =
                Combinators.combine(years, Arbitraries.integers().between(-14, 14))
                        .as((year, offset) -> LocalDate.of(year, 1, 1).plusDays(offset));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, any),
                        Tuple.of(4, edges),
                        Tuple.of(2, weeksAcrossYears),
                        Tuple.of(1, leapDays))
                .withoutEdgeCases();
    }
}
