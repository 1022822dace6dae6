package org.scrutineer.request.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days a target counts. */
public enum DayKind {
    CALENDAR("day"),
    WORKING("working day");

    private final String word;

    DayKind(String word) {
        this.word = word;
    }

    boolean counts(LocalDate day, BankHolidays holidays) {
        return this == CALENDAR
                || day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.include(day);
    }

    /** Such as "2 working days". */
    String words(int days) {
        return "%d %s%s".formatted(days, word, days == 1 ? "" : "s");
    }
}
