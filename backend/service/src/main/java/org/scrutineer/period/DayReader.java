package org.scrutineer.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads months and days in words. */
final class DayReader {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NAME = "([a-z]+)";
    private static final String YEAR = "([12]\\d{3})";
    private static final String TO = " ?(?:-|to) ?";

    private static final Pattern NAMED_DAY = Pattern.compile(DAY + "[ -]?" + NAME + "[ -]?" + YEAR);
    private static final Pattern NUMBERED_DAY =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]([12]\\d{3}|\\d{2})");
    private static final Pattern ISO_DAY = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(NAME + " ?" + YEAR);

    /** "July to September", each with or without its year. */
    private static final Pattern MONTHS =
            Pattern.compile("%1$s(?: ?%2$s)?%3$s%1$s(?: ?%2$s)?".formatted(NAME, YEAR, TO));

    private DayReader() {}

    /** A month by its name or the beginning of it. */
    static Optional<Month> month(String name) {
        return Stream.of(Month.values()).filter(month -> isName(name, month)).findFirst();
    }

    static boolean isName(String name, Month month) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
        return full.equals(name)
                || full.substring(0, 3).equals(name)
                || month == Month.SEPTEMBER && name.equals("sept");
    }

    /**
     * A day such as "18 March 2024", "18/03/2024" or "2024-03-18"; empty when it is not like one.
     *
     * @throws InvalidPeriod when the calendar has no such day
     */
    static Optional<LocalDate> day(String words) {
        Matcher named = NAMED_DAY.matcher(words);
        if (named.matches()) {
            int year = YearReader.number(named.group(3));
            return month(named.group(2)).map(month -> day(year, month.getValue(), named.group(1)));
        }
        Matcher numbered = NUMBERED_DAY.matcher(words);
        if (numbered.matches()) {
            int year = YearReader.number(numbered.group(3));
            int month = Integer.parseInt(numbered.group(2));
            return Optional.of(day(year, month, numbered.group(1)));
        }
        Matcher iso = ISO_DAY.matcher(words);
        if (iso.matches()) {
            int year = YearReader.number(iso.group(1));
            int month = Integer.parseInt(iso.group(2));
            return Optional.of(day(year, month, iso.group(3)));
        }
        return Optional.empty();
    }

    /** The last day of a month such as "March 2024", or else a {@link #day}. */
    static Optional<LocalDate> lastDay(String words) {
        Matcher named = MONTH.matcher(words);
        return named.matches()
                ? month(named.group(1))
                        .map(
                                month ->
                                        YearMonth.of(YearReader.number(named.group(2)), month)
                                                .atEndOfMonth())
                : day(words);
    }

    /**
     * Whether words are the first and last month of a period; false when they are not like months.
     *
     * @throws InvalidPeriod when they are other months
     */
    static boolean areMonthsOf(Period period, String words) {
        Matcher found = MONTHS.matcher(words);
        if (!found.matches()) {
            return false;
        }
        Optional<Month> first = month(found.group(1));
        Optional<Month> last = month(found.group(3));
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        if (!isIn(period.firstDay(), first.get(), found.group(2))
                || !isIn(period.lastDay(), last.get(), found.group(4))) {
            throw new InvalidPeriod("its months in brackets are not those of " + period.label());
        }
        return true;
    }

    private static boolean isIn(LocalDate day, Month month, @Nullable String year) {
        return day.getMonth() == month
                && (year == null || day.getYear() == YearReader.number(year));
    }

    private static LocalDate day(int year, int month, String day) {
        try {
            return LocalDate.of(year, month, Integer.parseInt(day));
        } catch (DateTimeException none) {
            throw new InvalidPeriod("names a day that is not in the calendar");
        }
    }
}
