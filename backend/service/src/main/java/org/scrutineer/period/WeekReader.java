package org.scrutineer.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weeks in words: by number and year, by number and days, or by their Monday or Sunday. */
final class WeekReader {

    private static final String NUMBER = "(?:week|wk|w) ?(?<number>\\d{1,2})";
    private static final Pattern NUMBER_OF_YEAR =
            Pattern.compile(NUMBER + "(?: ?(?:of )?(?<year>[12]\\d{3}))?");
    private static final Pattern YEARS_NUMBER = Pattern.compile("(?<year>[12]\\d{3}) ?" + NUMBER);
    private static final Pattern COMMENCING =
            Pattern.compile("(?:w/?[cb]|week (?:commencing|beginning)) ?(?:monday )?(?<day>.+)");
    private static final Pattern ENDING =
            Pattern.compile("(?:week ending|w/?e) ?(?:sunday )?(?<day>.+)");

    /** "18 to 24 March 2024" and "30 December to 5 January 2025". */
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?(?<month>[a-z]+))??(?: ?(?<year>[12]\\d{3}))?"
                            + " ?(?:-|to) ?(?<last>.+)");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WeekReader() {}

    /** The week that words, and the days in brackets behind them, stand for. */
    static Optional<Week> find(String words, @Nullable String bracket) {
        Optional<Matcher> numbered = PeriodReader.match(words, NUMBER_OF_YEAR, YEARS_NUMBER);
        if (numbered.isEmpty()) {
            return bracket == null ? byDay(words) : Optional.empty();
        }
        int number = Integer.parseInt(numbered.get().group("number"));
        Optional<Integer> year =
                Optional.ofNullable(numbered.get().group("year")).map(Integer::valueOf);
        return bracket == null
                ? year.map(given -> new Week(given, number))
                : withDays(number, year, bracket);
    }

    private static Optional<Week> byDay(String words) {
        Matcher commencing = COMMENCING.matcher(words);
        if (commencing.matches()) {
            return DayReader.day(commencing.group("day"))
                    .map(day -> on(day, Week.containing(day).firstDay(), "Monday"));
        }
        Matcher ending = ENDING.matcher(words);
        return ending.matches()
                ? DayReader.day(ending.group("day"))
                        .map(day -> on(day, Week.containing(day).lastDay(), "Sunday"))
                : Optional.empty();
    }

    private static Week on(LocalDate named, LocalDate right, String weekday) {
        if (!named.equals(right)) {
            throw new InvalidPeriod(
                    "must name a %s, such as %s".formatted(weekday, DAY.format(right)));
        }
        return Week.containing(named);
    }

    private static Optional<Week> withDays(int number, Optional<Integer> year, String bracket) {
        Matcher days = DAYS.matcher(bracket);
        if (!days.matches()) {
            return byDay(bracket)
                    .map(
                            found -> {
                                Week week = new Week(year.orElse(found.weekYear()), number);
                                return agreed(week, week.equals(found));
                            });
        }
        return lastDay(days, year.map(given -> new Week(given, number)))
                .map(
                        last -> {
                            int weekYear = Week.containing(last).weekYear();
                            Week week = new Week(year.orElse(weekYear), number);
                            return agreed(week, last.equals(week.lastDay()) && begins(days, week));
                        });
    }

    /** The last of some days, in the year that the week ends in unless it names its own. */
    private static Optional<LocalDate> lastDay(Matcher days, Optional<Week> week) {
        String last = days.group("last");
        return DayReader.day(last)
                .or(() -> week.flatMap(in -> DayReader.day(last + " " + in.lastDay().getYear())));
    }

    /** Whether some days begin with a week; without a month they begin in the one they end in. */
    private static boolean begins(Matcher days, Week week) {
        LocalDate first = week.firstDay();
        String month = days.group("month");
        String year = days.group("year");
        return first.getDayOfMonth() == Integer.parseInt(days.group("day"))
                && (month == null
                        ? first.getMonth() == week.lastDay().getMonth()
                        : DayReader.isName(month, first.getMonth()))
                && (year == null || first.getYear() == Integer.parseInt(year));
    }

    private static Week agreed(Week week, boolean agrees) {
        if (!agrees) {
            throw new InvalidPeriod("its days in brackets are not those of " + week.label());
        }
        return week;
    }
}
