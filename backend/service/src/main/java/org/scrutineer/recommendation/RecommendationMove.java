package org.scrutineer.recommendation;

import static org.scrutineer.recommendation.RecommendationState.ACCEPTED;
import static org.scrutineer.recommendation.RecommendationState.ACCEPTED_IN_PART;
import static org.scrutineer.recommendation.RecommendationState.COMPLETED;
import static org.scrutineer.recommendation.RecommendationState.MADE;
import static org.scrutineer.recommendation.RecommendationState.PAUSED;
import static org.scrutineer.recommendation.RecommendationState.REJECTED;
import static org.scrutineer.recommendation.RecommendationState.WITHDRAWN;

import java.util.Set;
import org.scrutineer.problem.ProblemException;

/** Everything that can be done with a recommendation: in which state, and where it leads. */
public enum RecommendationMove {
    ACCEPT(
            Set.of(MADE),
            (now, before) -> ACCEPTED,
            "Only a recommendation that waits for a response can be accepted.",
            "Accepted"),
    ACCEPT_IN_PART(
            Set.of(MADE),
            (now, before) -> ACCEPTED_IN_PART,
            "Only a recommendation that waits for a response can be accepted in part.",
            "Accepted in part"),
    REJECT(
            Set.of(MADE),
            (now, before) -> REJECTED,
            "Only a recommendation that waits for a response can be rejected.",
            "Rejected"),
    PAUSE(
            Set.of(MADE, ACCEPTED, ACCEPTED_IN_PART),
            (now, before) -> PAUSED,
            "Only a recommendation that waits for a response or is being carried out can be paused.",
            "Paused"),
    RESUME(
            Set.of(PAUSED),
            (now, before) -> before,
            "Only a recommendation that is paused can be resumed.",
            "Resumed"),
    COMPLETE(
            Set.of(ACCEPTED, ACCEPTED_IN_PART),
            (now, before) -> COMPLETED,
            "Only of a recommendation that was accepted can it be said that it is completed.",
            "Completed"),
    WITHDRAW(
            Set.of(MADE, ACCEPTED, ACCEPTED_IN_PART, PAUSED),
            (now, before) -> WITHDRAWN,
            "Only a recommendation that is not over can be withdrawn.",
            "Withdrawn"),
    AGREE_ACTION(
            Set.of(ACCEPTED, ACCEPTED_IN_PART),
            (now, before) -> now,
            "Actions can be agreed only on a recommendation that was accepted.",
            "Action agreed");

    /** Where a move leads, by where it stands and where it stood before it was paused. */
    private interface Lead {
        RecommendationState to(RecommendationState now, RecommendationState before);
    }

    private final Set<RecommendationState> states;
    private final Lead lead;
    private final String otherwise;
    private final String words;

    RecommendationMove(Set<RecommendationState> states, Lead lead, String otherwise, String words) {
        this.states = states;
        this.lead = lead;
        this.otherwise = otherwise;
        this.words = words;
    }

    /** That it was made. */
    public String words() {
        return words;
    }

    boolean isLegal(RecommendationState state) {
        return states.contains(state);
    }

    /**
     * The state it leads to.
     *
     * @param before where it stood before it was paused; where it is not paused, where it stands
     */
    RecommendationState from(RecommendationState state, RecommendationState before) {
        if (!isLegal(state)) {
            throw ProblemException.conflict(
                    "%s This one is %s.".formatted(otherwise, state.standing()));
        }
        return lead.to(state, before);
    }
}
