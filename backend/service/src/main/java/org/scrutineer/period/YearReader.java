package org.scrutineer.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads years in words, alone or beside a quarter or term. */
final class YearReader {

    /** "49" is 2049; "50" and above could be of either century. */
    private static final int LAST_OF_TWO_DIGITS = 49;

    private static final int CENTURY = 2000;

    /** One year, or two, with or without the words for their type. */
    static final String YEARS =
            "(?:(?<type>financial|academic|calendar) year ?|(?<letter>[fac])y ?)?"
                    + "(?<from>[12]\\d{3}|\\d{2}(?= ?[-/t]))(?: ?(?:-|/|to) ?(?<to>[12]\\d{3}|\\d{2}))?";

    private static final Pattern ALONE = Pattern.compile(YEARS);
    private static final Pattern REPORTING = Pattern.compile("reporting year ?(\\d+)");
    private static final Pattern ENDING = Pattern.compile("year (?:to|ending|ended) (.+)");

    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private YearReader() {}

    /** The year that words stand for; empty when they are not like a year's. */
    static Optional<Year> find(String words, YearType yearType) {
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            return Optional.of(year(alone, Frequency.ANNUAL, yearType));
        }
        Matcher reporting = REPORTING.matcher(words);
        if (reporting.matches()) {
            return Optional.of(reportingYear(reporting.group(1), yearType));
        }
        Matcher ending = ENDING.matcher(words);
        return ending.matches()
                ? DayReader.lastDay(ending.group(1)).map(day -> endingOn(day, yearType))
                : Optional.empty();
    }

    /**
     * The year in what matched {@link #YEARS}, for a period of the given frequency.
     *
     * @throws InvalidPeriod when it is of another type than asked for
     */
    static Year year(Matcher found, Frequency frequency, YearType yearType) {
        String example = frequency.example(yearType).label();
        YearType named = named(found);
        if (named != null && named != yearType) {
            throw InvalidPeriod.instead(named.one(), frequency, yearType, example);
        }
        String to = found.group("to");
        if ((to == null) != (yearType == YearType.CALENDAR)) {
            throw InvalidPeriod.instead(
                    to == null ? "one year alone" : "two years", frequency, yearType, example);
        }
        Year year = new Year(yearType, number(found.group("from")));
        if (to != null && !Integer.toString(year.startYear() + 1).endsWith(to)) {
            throw new InvalidPeriod("its two years must follow each other, as in " + year.label());
        }
        return year;
    }

    /**
     * The number of a year in two or four digits.
     *
     * @throws InvalidPeriod when two digits do not say which century
     */
    static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return number;
        }
        if (number > LAST_OF_TWO_DIGITS) {
            throw new InvalidPeriod("must have its year in four digits");
        }
        return CENTURY + number;
    }

    private static @Nullable YearType named(Matcher found) {
        String type = found.group("type") == null ? found.group("letter") : found.group("type");
        return Stream.of(YearType.values())
                .filter(each -> type != null && each.words().startsWith(type))
                .findFirst()
                .orElse(null);
    }

    private static Year reportingYear(String digits, YearType yearType) {
        if (yearType != YearType.FINANCIAL) {
            throw InvalidPeriod.instead(
                    TimeIdentifier.REPORTING_YEAR.means(),
                    Frequency.ANNUAL,
                    yearType,
                    Frequency.ANNUAL.example(yearType).label());
        }
        return (Year) TimeIdentifier.REPORTING_YEAR.period(digits);
    }

    private static Year endingOn(LocalDate day, YearType yearType) {
        Year year = yearType.containing(day);
        if (!year.lastDay().equals(day)) {
            throw new InvalidPeriod(
                    "must be a year to %s, the last day of %s"
                            .formatted(DAY_AND_MONTH.format(year.lastDay()), yearType.one()));
        }
        return year;
    }
}
