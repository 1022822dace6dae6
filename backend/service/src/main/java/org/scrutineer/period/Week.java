package org.scrutineer.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** An ISO 8601 week, Monday to Sunday, of a week-based year. */
public record Week(int weekYear, int number) implements Period {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * @throws InvalidPeriod when that year has no such week
     */
    public Week {
        int weeks =
                (int)
                        IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(LocalDate.of(weekYear, 6, 1))
                                .getMaximum();
        if (number < 1 || number > weeks) {
            throw new InvalidPeriod("%d has weeks 1 to %d".formatted(weekYear, weeks));
        }
    }

    public static Week containing(LocalDate day) {
        return new Week(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public String code() {
        return "%04d-W%02d".formatted(weekYear, number);
    }

    @Override
    public String label() {
        boolean oneMonth = firstDay().getMonth() == lastDay().getMonth();
        String from =
                oneMonth ? Integer.toString(firstDay().getDayOfMonth()) : DAY.format(firstDay());
        return "Week %d (%s to %s)".formatted(number, from, DAY_AND_YEAR.format(lastDay()));
    }

    @Override
    public LocalDate firstDay() {
        // 4 January is always in week 1.
        return LocalDate.of(weekYear, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusDays(6);
    }

    @Override
    public Week previous() {
        return containing(firstDay().minusWeeks(1));
    }

    @Override
    public Optional<Period> samePeriodLastYear() {
        try {
            return Optional.of(new Week(weekYear - 1, number));
        } catch (InvalidPeriod noWeek53) {
            return Optional.empty();
        }
    }

    @Override
    public Year year(YearType type) {
        return type.containing(firstDay().with(DayOfWeek.THURSDAY));
    }
}
