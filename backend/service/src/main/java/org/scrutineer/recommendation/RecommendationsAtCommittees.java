package org.scrutineer.recommendation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.scrutineer.problem.ProblemException;

/** Recommendations, which every reader sees, as the work programme of a committee knows them. */
@RequestScoped
public class RecommendationsAtCommittees {

    private final RecommendationRepository recommendations;

    RecommendationsAtCommittees(RecommendationRepository recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * The number of a recommendation, held until the transaction ends; empty where there is none.
     * Refused with 422 is one that was withdrawn.
     *
     * @param pointer where it stands in what was sent
     */
    public Optional<Long> forProgramme(String reference, String pointer) {
        Optional<Recommendation> found =
                RecommendationReference.find(reference).flatMap(recommendations::findToChange);
        if (found.filter(each -> each.state() == RecommendationState.WITHDRAWN).isPresent()) {
            throw ProblemException.invalid(pointer, "was withdrawn");
        }
        return found.map(Recommendation::id);
    }
}
