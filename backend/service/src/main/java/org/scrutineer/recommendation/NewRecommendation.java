package org.scrutineer.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;

/**
 * What a committee resolved.
 *
 * @param committee by its code
 * @param addressedTo whom of the cabinet, in words
 * @param madeOn a day in London
 * @param lead the subject of the officer who leads on it
 * @param clock whether the response is due within two months
 * @param requests by their references, and so clinics
 * @param measures by their codes
 */
public record NewRecommendation(
        @NotNull @Size(min = 1, max = 200) @OneLine String committee,
        @NotNull @Size(min = 10, max = 2000) @Prose String text,
        @NotNull @Size(min = 3, max = 150) @OneLine String addressedTo,
        @NotNull LocalDate madeOn,
        @NotNull @Size(min = 1, max = 100) @OneLine String lead,
        @NotNull Boolean clock,
        @NotNull @Size(max = 20) @UniqueElements
                List<@NotNull @OneLine @Size(max = 20) String> requests,
        @NotNull @Size(max = 20) @UniqueElements
                List<@NotNull @OneLine @Size(max = 20) String> clinics,
        @NotNull @Size(max = 20) @UniqueElements List<@NotNull @Code String> measures) {

    /** What is older is no business of a tracker. */
    private static final int YEARS_AT_MOST = 10;

    /** Refuses a day that is to come, or many years ago. */
    void checkMade(LocalDate today) {
        if (madeOn.isAfter(today)) {
            throw ProblemException.invalid("/madeOn", "is to come: choose today or an earlier day");
        }
        if (madeOn.isBefore(today.minusYears(YEARS_AT_MOST))) {
            throw ProblemException.invalid("/madeOn", "must lie within the last ten years");
        }
    }
}
