package org.scrutineer.recommendation;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.problem.ProblemException;

/** Recommendations as the actions that are agreed on them know them. */
@RequestScoped
public class RecommendationsWithActions {

    private final RecommendationRepository recommendations;

    RecommendationsWithActions(RecommendationRepository recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * The number of a recommendation, held until the transaction ends; refused with 409 is one that
     * was not accepted.
     */
    public long toAgreeOn(String reference) {
        Recommendation recommendation =
                recommendations
                        .findToChange(RecommendationReference.of(reference))
                        .orElseThrow(ProblemException::notFound);
        recommendation.check(RecommendationMove.AGREE_ACTION);
        return recommendation.id();
    }
}
