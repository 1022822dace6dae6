package org.scrutineer.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A quarter of a year of some type: financial quarter 1 is April to June. */
public record Quarter(Year inYear, int number) implements Period {

    /**
     * @throws InvalidPeriod unless {@code number} is 1 to 4
     */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new InvalidPeriod("a year has quarters 1 to 4");
        }
    }

    public static Quarter containing(LocalDate day, YearType yearType) {
        Year year = yearType.containing(day);
        long monthsIn =
                ChronoUnit.MONTHS.between(YearMonth.from(year.firstDay()), YearMonth.from(day));
        return new Quarter(year, (int) monthsIn / 3 + 1);
    }

    @Override
    public String code() {
        return inYear.code() + "-Q" + number;
    }

    @Override
    public String label() {
        return "Quarter %d %s (%s to %s)"
                .formatted(number, inYear.label(), monthName(firstDay()), monthName(lastDay()));
    }

    @Override
    public LocalDate firstDay() {
        return inYear.firstDay().plusMonths(3L * (number - 1));
    }

    @Override
    public LocalDate lastDay() {
        return YearMonth.from(firstDay()).plusMonths(2).atEndOfMonth();
    }

    @Override
    public Quarter previous() {
        return number == 1 ? new Quarter(inYear.previous(), 4) : new Quarter(inYear, number - 1);
    }

    @Override
    public Optional<Period> samePeriodLastYear() {
        return Optional.of(new Quarter(inYear.previous(), number));
    }

    private static String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
