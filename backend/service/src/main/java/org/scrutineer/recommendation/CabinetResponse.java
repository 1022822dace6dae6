package org.scrutineer.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;

/**
 * What the cabinet answered, and why.
 *
 * @param answeredOn the day it did, in London
 */
public record CabinetResponse(
        @NotNull Answer answer,
        @NotNull @Size(min = 10, max = 2000) @Prose String reason,
        @NotNull LocalDate answeredOn) {

    /** Each is a move of the recommendation. */
    public enum Answer {
        ACCEPTED(RecommendationMove.ACCEPT),
        ACCEPTED_IN_PART(RecommendationMove.ACCEPT_IN_PART),
        REJECTED(RecommendationMove.REJECT);

        private final RecommendationMove move;

        Answer(RecommendationMove move) {
            this.move = move;
        }

        RecommendationMove move() {
            return move;
        }
    }

    /** Refuses a day that is to come, or before it was made. */
    void checkDay(LocalDate madeOn, LocalDate today) {
        if (answeredOn.isAfter(today)) {
            throw ProblemException.invalid(
                    "/answeredOn", "is to come: choose today or an earlier day");
        }
        if (answeredOn.isBefore(madeOn)) {
            throw ProblemException.invalid("/answeredOn", "is before the recommendation was made");
        }
    }
}
