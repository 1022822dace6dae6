package org.scrutineer.indicatorreview;

import static org.scrutineer.indicatorreview.ReviewState.ABANDONED;
import static org.scrutineer.indicatorreview.ReviewState.ADOPTED;
import static org.scrutineer.indicatorreview.ReviewState.RUNNING;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that can be done in a review of measures: in which state, and where it leads. */
public enum ReviewMove {
    PLAN(Map.of(RUNNING, RUNNING), "A review can be planned anew only while it runs."),
    PROPOSE(
            Map.of(RUNNING, RUNNING),
            "What is to become of a measure can be proposed only while the review runs."),
    COMMENT(Map.of(RUNNING, RUNNING), "A measure can be commented on only while its review runs."),
    DECIDE(Map.of(RUNNING, RUNNING), "The group can decide only while the review runs."),
    ADOPT(Map.of(RUNNING, ADOPTED), "A review can be adopted only while it runs."),
    ABANDON(Map.of(RUNNING, ABANDONED), "A review can be abandoned only while it runs.");

    private final Transitions<ReviewState> transitions;

    ReviewMove(Map<ReviewState, ReviewState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(ReviewState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    ReviewState from(ReviewState state) {
        return transitions.from(state, ReviewState::standing);
    }
}
