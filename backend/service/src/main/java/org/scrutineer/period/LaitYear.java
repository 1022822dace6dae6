package org.scrutineer.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as the Department for Education's Local Authority Interactive Tool writes it: 2025 for the
 * financial or academic year that ends then or the calendar year 2025, or both years of one, as in
 * 2024/25; "(prov)" after it where the figure is provisional.
 */
public final class LaitYear {

    /**
     * What stands for a {@code time_identifier} where the measure says which kind of year it is.
     */
    public static final String IDENTIFIER = "Year of LAIT";

    private static final Pattern YEARS =
            Pattern.compile(PeriodCode.YEAR + "(?:[-/](\\d{2}))?(?<provisional> ?\\(prov\\))?");

    private LaitYear() {}

    /**
     * @throws InvalidPeriod when it is none, or figures of this frequency have no years
     */
    public static Period read(String text, Frequency frequency, YearType yearType) {
        if (frequency != Frequency.ANNUAL) {
            throw InvalidPeriod.instead(
                    "a year", frequency, yearType, frequency.example(yearType).label());
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches() || years.group(2) != null && yearType == YearType.CALENDAR) {
            throw new InvalidPeriod(
                    "must be %s as LAIT writes it, such as %s"
                            .formatted(
                                    frequency.period(yearType),
                                    yearType == YearType.CALENDAR ? "2024" : "2024 or 2023/24"));
        }
        int year = Integer.parseInt(years.group(1));
        if (years.group(2) == null) {
            return new Year(yearType, yearType == YearType.CALENDAR ? year : year - 1);
        }
        if ((year + 1) % 100 != Integer.parseInt(years.group(2))) {
            throw new InvalidPeriod(
                    "its two years must follow each other, as in %d/%02d"
                            .formatted(year, (year + 1) % 100));
        }
        return new Year(yearType, year);
    }

    public static boolean isProvisional(String text) {
        Matcher years = YEARS.matcher(text);
        return years.matches() && years.group("provisional") != null;
    }
}
