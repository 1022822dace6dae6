package org.scrutineer.indicatorreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;

/**
 * What a group is set up for, when, and who belongs to it.
 *
 * @param reportsOn by when it is to have decided
 * @param participants by their subjects
 */
public record ReviewPlan(
        @NotNull @Size(min = 10, max = 2000) @Prose String purpose,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate reportsOn,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @OneLine @Size(max = 100) String> participants) {

    void check() {
        if (reportsOn.isBefore(startsOn)) {
            throw ProblemException.invalid(
                    "/reportsOn", "is before the review starts: name that day or a later one");
        }
    }
}
