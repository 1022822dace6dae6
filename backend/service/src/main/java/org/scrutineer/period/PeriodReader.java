package org.scrutineer.period;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods in words: those of {@link Period#label}, and the shorter ones that councils write,
 * such as "Q2 2023/24", "Mar 2024", "Autumn 2023/24" and "w/c 18 March 2024". Capitals, spaces,
 * commas and the length of dashes do not matter.
 */
public final class PeriodReader {

    /** Longer than any words for a period. */
    private static final int LONGEST = 100;

    /**
     * The code of a month or of a financial year, and so no words for the academic year 2023/24.
     */
    private static final Pattern OTHER_CODE = Pattern.compile("\\d{4}-\\d{2}");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACE = Pattern.compile("[\\s,\\u00A0\\u2000-\\u200A\\u202F]+");
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "(?<head>[^()]+?) ?(?:\\( ?(?<bracket>[^()]+?) ?\\) ?(?<tail>[^()]*))?");

    private static final String QUARTER = "(?:quarter|qtr|q) ?(?<number>\\d)";
    private static final Pattern QUARTER_OF_YEAR =
            Pattern.compile(QUARTER + " ?(?:of )?" + YearReader.YEARS);
    private static final Pattern YEARS_QUARTER = Pattern.compile(YearReader.YEARS + " ?" + QUARTER);

    private static final String SEASON = "(?<season>autumn|spring|summer)(?: ?term)?";
    private static final Pattern TERM_OF_YEAR =
            Pattern.compile(SEASON + " ?(?:of )?" + YearReader.YEARS);
    private static final Pattern YEARS_TERM = Pattern.compile(YearReader.YEARS + " ?" + SEASON);

    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<month>[a-z]+) ?-? ?(?<year>[12]\\d{3})");
    private static final Pattern YEARS_MONTH =
            Pattern.compile("(?<year>[12]\\d{3}) ?(?<month>[a-z]+)");

    /** What spreadsheets make of a month. */
    private static final Pattern SHORT_MONTH = Pattern.compile("(?<month>[a-z]+)-(?<year>\\d{2})");

    private PeriodReader() {}

    /**
     * Reads words for a period of the given frequency in years of the given type.
     *
     * @throws InvalidPeriod when they are none, contradict themselves or name another kind of year
     */
    public static Period parse(String text, Frequency frequency, YearType yearType) {
        return find(text, frequency, yearType)
                .orElseThrow(
                        () ->
                                InvalidPeriod.needed(
                                        frequency, yearType, frequency.example(yearType).label()));
    }

    /**
     * Reads a period's code, or else words for it.
     *
     * @throws InvalidPeriod when it is neither
     */
    public static Period parseOrCode(String text, Frequency frequency, YearType yearType) {
        try {
            return PeriodCode.parse(text, frequency, yearType);
        } catch (InvalidPeriod noCode) {
            if (OTHER_CODE.matcher(text).matches()) {
                throw noCode;
            }
            return find(text, frequency, yearType).orElseThrow(() -> noCode);
        }
    }

    /** Empty when the text is not at all like words for such a period. */
    private static Optional<Period> find(String text, Frequency frequency, YearType yearType) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = BRACKETED.matcher(plain(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String bracket = parts.group("bracket");
        String tail = bracket == null ? "" : parts.group("tail");
        String head = tail.isEmpty() ? parts.group("head") : parts.group("head") + " " + tail;
        return switch (frequency) {
            case WEEKLY -> WeekReader.find(head, bracket).map(Period.class::cast);
            case MONTHLY -> bracketed(month(head), bracket);
            case QUARTERLY -> bracketed(quarter(head, yearType), bracket);
            case TERMLY -> bracketed(term(head), bracket);
            case ANNUAL -> bracketed(YearReader.find(head, yearType), bracket);
        };
    }

    /** The period, when nothing stands in brackets or its own months do. */
    private static Optional<Period> bracketed(
            Optional<? extends Period> period, @Nullable String bracket) {
        return period.map(Period.class::cast)
                .filter(found -> bracket == null || DayReader.areMonthsOf(found, bracket));
    }

    private static String plain(String text) {
        String dashed = DASH.matcher(text).replaceAll("-");
        return SPACE.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Month> month(String words) {
        return match(words, MONTH_OF_YEAR, YEARS_MONTH, SHORT_MONTH)
                .flatMap(
                        found ->
                                DayReader.month(found.group("month"))
                                        .map(
                                                month ->
                                                        new Month(
                                                                YearMonth.of(
                                                                        YearReader.number(
                                                                                found.group(
                                                                                        "year")),
                                                                        month))));
    }

    private static Optional<Quarter> quarter(String words, YearType yearType) {
        return match(words, QUARTER_OF_YEAR, YEARS_QUARTER)
                .map(
                        found ->
                                new Quarter(
                                        YearReader.year(found, Frequency.QUARTERLY, yearType),
                                        Integer.parseInt(found.group("number"))));
    }

    private static Optional<Term> term(String words) {
        return match(words, TERM_OF_YEAR, YEARS_TERM)
                .map(
                        found ->
                                new Term(
                                        YearReader.year(found, Frequency.TERMLY, YearType.ACADEMIC),
                                        Term.Season.valueOf(
                                                found.group("season").toUpperCase(Locale.ROOT))));
    }

    /** The first pattern's match of the whole text. */
    static Optional<Matcher> match(String text, Pattern... patterns) {
        return Stream.of(patterns)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }
}
