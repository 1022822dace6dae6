package org.scrutineer.period;

import java.util.Optional;

/**
 * A period as the Department for Education's open data has it, in two columns: {@code time_period},
 * the digits of its year or two years, and {@code time_identifier}. {@link TimeIdentifier} reads
 * them.
 */
public record DfePeriod(String timePeriod, String timeIdentifier) {

    /** The last week that the Department has a name for. */
    private static final int LAST_WEEK = 52;

    /**
     * The Department's name of a period; empty where its file screener accepts none, which is so
     * for week 53 and for quarters of academic and calendar years. A financial year is named as
     * that, never as the <em>Reporting year</em> it may have been read from.
     */
    public static Optional<DfePeriod> of(Period period) {
        return switch (period) {
            case Week week when week.number() > LAST_WEEK -> Optional.empty();
            case Quarter quarter when quarter.inYear().type() != YearType.FINANCIAL ->
                    Optional.empty();
            case Week week -> named(year(week.weekYear()), week);
            case Month month -> named(year(month.month().getYear()), month);
            case Quarter quarter -> named(digits(quarter.inYear()), quarter);
            case Term term -> named(digits(term.inYear()), term);
            case Year year -> named(digits(year), year);
        };
    }

    private static Optional<DfePeriod> named(String timePeriod, Period period) {
        return Optional.of(new DfePeriod(timePeriod, TimeIdentifier.name(period)));
    }

    private static String digits(Year year) {
        String first = year(year.startYear());
        return year.type() == YearType.CALENDAR
                ? first
                : first + year(year.startYear() + 1).substring(2);
    }

    private static String year(int year) {
        return "%04d".formatted(year);
    }
}
