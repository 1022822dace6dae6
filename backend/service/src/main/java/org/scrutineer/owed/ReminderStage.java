package org.scrutineer.owed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Days;

/** When somebody is reminded of what they owe. At each of these once. */
enum ReminderStage {
    SOON("Due on"),
    TODAY("Due today,"),
    OVERDUE("Overdue since");

    private static final int DAYS_BEFORE = 3;

    private final String words;

    ReminderStage(String words) {
        this.words = words;
    }

    /** Null while it is too early to remind anybody. */
    static @Nullable ReminderStage of(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        if (today.equals(due)) {
            return TODAY;
        }
        return today.isBefore(due.minusDays(DAYS_BEFORE)) ? null : SOON;
    }

    /** Such as "Overdue since 15 April 2026". */
    String words(LocalDate due) {
        return "%s %s".formatted(words, Days.words(due));
    }
}
