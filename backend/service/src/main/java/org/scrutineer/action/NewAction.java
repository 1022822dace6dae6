package org.scrutineer.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;

/**
 * What was agreed.
 *
 * @param owner the subject of who does it
 * @param dueOn a day in London
 */
public record NewAction(
        @NotNull @Size(min = 5, max = 500) @Prose String text,
        @NotNull @Size(min = 1, max = 100) @OneLine String owner,
        @NotNull LocalDate dueOn) {

    /** Later is a slip of the pen. */
    private static final int YEARS_AT_MOST = 5;

    /** Refuses a day that is over, or years ahead. */
    void checkDue(LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw ProblemException.invalid("/dueOn", "is over: choose today or a later day");
        }
        if (dueOn.isAfter(today.plusYears(YEARS_AT_MOST))) {
            throw ProblemException.invalid("/dueOn", "must lie within five years from now");
        }
    }
}
