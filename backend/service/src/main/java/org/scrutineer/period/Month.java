package org.scrutineer.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A calendar month. */
public record Month(YearMonth month) implements Period {

    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public static Month containing(LocalDate day) {
        return new Month(YearMonth.from(day));
    }

    @Override
    public String code() {
        return month.toString();
    }

    @Override
    public String label() {
        return LABEL.format(month);
    }

    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public Month previous() {
        return new Month(month.minusMonths(1));
    }

    @Override
    public Optional<Period> samePeriodLastYear() {
        return Optional.of(new Month(month.minusYears(1)));
    }
}
