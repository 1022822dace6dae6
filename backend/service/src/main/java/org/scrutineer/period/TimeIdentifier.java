package org.scrutineer.period;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Department for Education's name of a kind of period ({@code time_identifier}), which makes a
 * period with the digits of a year beside it ({@code time_period}).
 *
 * <p>Known are the names that the Department's <a
 * href="https://github.com/dfe-analytical-services/eesyscreener">file screener</a> accepts, those
 * that its publishing service has besides (quarters of academic, calendar and tax years), and week
 * 53, which long ISO years have.
 */
public final class TimeIdentifier {

    /** One with a week 53, so that each kind of period is in it. */
    private static final int LONG_YEAR = 2020;

    /**
     * Named by the year it ends in: in the Department's social-care files, Reporting year 2025 is
     * the year to 31 March 2025.
     */
    static final TimeIdentifier REPORTING_YEAR =
            new TimeIdentifier("Reporting year", Frequency.ANNUAL, YearType.FINANCIAL, 1);

    private static final Map<String, TimeIdentifier> KNOWN =
            all().collect(Collectors.toMap(each -> folded(each.name), Function.identity()));

    private static final String TAX_YEAR = "a tax year, which begins on 6 April,";

    /** What the Department's other names mean, none of which is a period here. */
    private static final Map<String, String> OTHERS =
            Map.of(
                    "tax year",
                    TAX_YEAR,
                    "tax year q1",
                    "a quarter of " + TAX_YEAR,
                    "tax year q2",
                    "a quarter of " + TAX_YEAR,
                    "tax year q3",
                    "a quarter of " + TAX_YEAR,
                    "tax year q4",
                    "a quarter of " + TAX_YEAR,
                    "autumn and spring term",
                    "two terms together",
                    "part 1 (april to september)",
                    "half a financial year",
                    "part 2 (october to march)",
                    "half a financial year");

    private static final Pattern ONE_YEAR = Pattern.compile(PeriodCode.YEAR);
    private static final Pattern TWO_YEARS = Pattern.compile(PeriodCode.YEAR + "(\\d{2})");

    private final String name;
    private final Frequency frequency;
    private final YearType yearType;

    /** Which of its kind in a year, from 1. */
    private final int number;

    private TimeIdentifier(String name, Frequency frequency, YearType yearType, int number) {
        this.name = name;
        this.frequency = frequency;
        this.yearType = yearType;
        this.number = number;
    }

    /**
     * Reads a name, in any case, for figures of the given frequency in years of the given type.
     *
     * @throws InvalidPeriod when there is no such name or it means another kind of period
     */
    public static TimeIdentifier parse(String text, Frequency frequency, YearType yearType) {
        TimeIdentifier known = KNOWN.get(folded(text));
        if (known != null && known.fits(frequency, yearType)) {
            return known;
        }
        String example = name(frequency.example(yearType));
        String means = known == null ? OTHERS.get(folded(text)) : known.means();
        throw means == null
                ? new InvalidPeriod(
                        "must name %s, such as %s".formatted(frequency.period(yearType), example))
                : InvalidPeriod.instead(means, frequency, yearType, example);
    }

    /**
     * The period that this makes with the digits beside it.
     *
     * @throws InvalidPeriod when they are not the four digits of a year, or the six of two years
     *     that follow each other, or that year has no such week
     */
    public Period period(String timePeriod) {
        Matcher digits = (spansTwoYears() ? TWO_YEARS : ONE_YEAR).matcher(timePeriod);
        if (!digits.matches()) {
            throw new InvalidPeriod(
                    "must be %s beside %s"
                            .formatted(
                                    spansTwoYears()
                                            ? "the six digits of two years, such as 202324,"
                                            : "the four digits of a year, such as 2024,",
                                    name));
        }
        int year = Integer.parseInt(digits.group(1));
        if (spansTwoYears() && (year + 1) % 100 != Integer.parseInt(digits.group(2))) {
            throw new InvalidPeriod(
                    "its two years must follow each other, as in %d%02d"
                            .formatted(year, (year + 1) % 100));
        }
        return period(frequency, yearType, number, this == REPORTING_YEAR ? year - 1 : year);
    }

    /** The Department's name of the kind of a period. */
    static String name(Period period) {
        return switch (period) {
            case Week week -> "Week " + week.number();
            case Month month -> month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            case Quarter quarter -> "%s Q%d".formatted(name(quarter.inYear()), quarter.number());
            case Term term -> term.season().words();
            case Year year ->
                    switch (year.type()) {
                        case FINANCIAL -> "Financial year";
                        case ACADEMIC -> "Academic year";
                        case CALENDAR -> "Calendar year";
                    };
        };
    }

    private static Period period(Frequency frequency, YearType type, int number, int year) {
        return switch (frequency) {
            case WEEKLY -> new Week(year, number);
            case MONTHLY -> new Month(YearMonth.of(year, number));
            case QUARTERLY -> new Quarter(new Year(type, year), number);
            case TERMLY -> new Term(new Year(type, year), Term.Season.values()[number - 1]);
            case ANNUAL -> new Year(type, year);
        };
    }

    private boolean spansTwoYears() {
        return yearType != YearType.CALENDAR && this != REPORTING_YEAR;
    }

    private boolean fits(Frequency needed, YearType neededType) {
        boolean anyYear = frequency != Frequency.ANNUAL && frequency != Frequency.QUARTERLY;
        return frequency == needed && (anyYear || yearType == neededType);
    }

    /** What it means, for people: "a month". */
    String means() {
        return this == REPORTING_YEAR
                ? "the year to 31 March, a financial year,"
                : frequency.period(yearType);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Stream<TimeIdentifier> all() {
        Stream<TimeIdentifier> inTypes =
                Stream.of(YearType.values())
                        .flatMap(
                                type ->
                                        Stream.concat(
                                                kinds(Frequency.ANNUAL, type, 1),
                                                kinds(Frequency.QUARTERLY, type, 4)));
        return Stream.of(
                        inTypes,
                        kinds(Frequency.TERMLY, YearType.ACADEMIC, 3),
                        kinds(Frequency.MONTHLY, YearType.CALENDAR, 12),
                        kinds(Frequency.WEEKLY, YearType.CALENDAR, 53),
                        Stream.of(REPORTING_YEAR))
                .flatMap(Function.identity());
    }

    private static Stream<TimeIdentifier> kinds(Frequency frequency, YearType type, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(
                        number ->
                                new TimeIdentifier(
                                        name(period(frequency, type, number, LONG_YEAR)),
                                        frequency,
                                        type,
                                        number));
    }
}
