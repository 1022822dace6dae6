package org.scrutineer.request.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * By when something is due, as it stands today.
 *
 * @param days how many are left; below 0 by how many it is overdue. 0 is the last day, or past it
 *     with no such day since
 * @param paused whether it stands still until the member replies
 */
public record Deadline(
        DueStep step, LocalDate due, int days, DayKind unit, boolean overdue, boolean paused) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** Such as "To be decided by Thursday 3 December 2026: 2 working days left". */
    public String text() {
        if (paused && !overdue) {
            return "To be %s: %s left once the member has replied, the clock is paused until then"
                    .formatted(step.done(), unit.words(days));
        }
        return "To be %s by %s: %s%s"
                .formatted(
                        step.done(),
                        DAY.format(due),
                        standing(),
                        paused ? ", and the clock is paused until the member replies" : "");
    }

    private String standing() {
        if (!overdue) {
            return days == 0 ? "today is the last day" : unit.words(days) + " left";
        }
        return days == 0 ? "overdue" : unit.words(-days) + " overdue";
    }
}
