package org.scrutineer.request.deadline;

import java.time.LocalDate;

/**
 * While a member was asked to make something clear. Like the day of submission the day of the reply
 * counts for nothing, and that of the question as any other.
 *
 * @param asked the day of the question
 * @param replied the day of the reply; for one that is still to come, today
 */
public record Pause(LocalDate asked, LocalDate replied) {

    boolean covers(LocalDate day) {
        return day.isAfter(asked) && !day.isAfter(replied);
    }
}
