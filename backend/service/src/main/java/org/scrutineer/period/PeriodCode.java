package org.scrutineer.period;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads period codes. */
public final class PeriodCode {

    /**
     * Every year that figures can be for. A mistyped 0024 is refused here, for no calendar or
     * database has it.
     */
    static final String YEAR = "([12]\\d{3})";

    private static final Pattern WEEK = Pattern.compile(YEAR + "-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(YEAR + "-(0[1-9]|1[0-2])");
    private static final Pattern FINANCIAL = Pattern.compile(YEAR + "-(\\d{2})");
    private static final Pattern ACADEMIC = Pattern.compile("AY" + YEAR + "-(\\d{2})");
    private static final Pattern CALENDAR = Pattern.compile("CY" + YEAR);
    private static final Pattern PART = Pattern.compile("(.+)-([QT])([1-4])");

    private PeriodCode() {}

    /**
     * Reads a code as a period of the given frequency in years of the given type.
     *
     * @throws InvalidPeriod with an example of a right code, when it is none
     */
    public static Period parse(String code, Frequency frequency, YearType yearType) {
        return switch (frequency) {
            case WEEKLY -> week(code);
            case MONTHLY -> month(code);
            case QUARTERLY -> new Quarter(year(part(code, "Q", yearType), yearType), number(code));
            case TERMLY ->
                    new Term(
                            year(part(code, "T", YearType.ACADEMIC), YearType.ACADEMIC),
                            season(code));
            case ANNUAL -> year(code, yearType);
        };
    }

    /**
     * The words for a period that is kept, or its code where that is not of this kind: what is read
     * in a list must not hide the rest of it.
     */
    public static String label(String code, Frequency frequency, YearType yearType) {
        try {
            return parse(code, frequency, yearType).label();
        } catch (InvalidPeriod ofAnotherKind) {
            return code;
        }
    }

    /**
     * Reads the code of a year of the given type.
     *
     * @throws InvalidPeriod when it is none
     */
    public static Year year(String code, YearType type) {
        Matcher matcher = pattern(type).matcher(code);
        if (!matcher.matches()) {
            throw expected(Frequency.ANNUAL, type);
        }
        Year year = new Year(type, Integer.parseInt(matcher.group(1)));
        if (!year.code().equals(code)) {
            throw new InvalidPeriod("its two years must follow each other, as in " + year.code());
        }
        return year;
    }

    private static Pattern pattern(YearType type) {
        return switch (type) {
            case FINANCIAL -> FINANCIAL;
            case ACADEMIC -> ACADEMIC;
            case CALENDAR -> CALENDAR;
        };
    }

    private static Period week(String code) {
        Matcher matcher = WEEK.matcher(code);
        if (!matcher.matches()) {
            throw expected(Frequency.WEEKLY, YearType.CALENDAR);
        }
        return new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static Period month(String code) {
        if (!MONTH.matcher(code).matches()) {
            throw expected(Frequency.MONTHLY, YearType.CALENDAR);
        }
        return new Month(YearMonth.parse(code));
    }

    /** The year's part of a quarter's or term's code. */
    private static String part(String code, String letter, YearType yearType) {
        Matcher matcher = PART.matcher(code);
        if (!matcher.matches()
                || !matcher.group(2).equals(letter)
                || !pattern(yearType).matcher(matcher.group(1)).matches()) {
            throw expected(letter.equals("Q") ? Frequency.QUARTERLY : Frequency.TERMLY, yearType);
        }
        return matcher.group(1);
    }

    private static int number(String code) {
        return code.charAt(code.length() - 1) - '0';
    }

    private static Term.Season season(String code) {
        int number = number(code);
        if (number > Term.Season.values().length) {
            throw new InvalidPeriod("a year has terms T1 (autumn), T2 (spring) and T3 (summer)");
        }
        return Term.Season.values()[number - 1];
    }

    private static InvalidPeriod expected(Frequency frequency, YearType yearType) {
        return InvalidPeriod.needed(frequency, yearType, frequency.example(yearType).code());
    }
}
