package org.scrutineer.period;

import java.time.LocalDate;
import java.time.Month;

/**
 * How a year is counted: financial April to March, academic September to August, calendar January
 * to December.
 */
public enum YearType {
    FINANCIAL(Month.APRIL, "financial year"),
    ACADEMIC(Month.SEPTEMBER, "academic year"),
    CALENDAR(Month.JANUARY, "calendar year");

    private final Month firstMonth;
    private final String words;

    YearType(Month firstMonth, String words) {
        this.firstMonth = firstMonth;
        this.words = words;
    }

    public Month firstMonth() {
        return firstMonth;
    }

    /** For people, in lower case: "financial year". */
    public String words() {
        return words;
    }

    /** One such year, for people: "an academic year". */
    String one() {
        return (this == ACADEMIC ? "an " : "a ") + words;
    }

    /** The year of this type that a day falls in. */
    public Year containing(LocalDate day) {
        int startYear =
                day.getMonth().compareTo(firstMonth) >= 0 ? day.getYear() : day.getYear() - 1;
        return new Year(this, startYear);
    }
}
