package org.scrutineer.arrangementreview;

import static org.scrutineer.arrangementreview.ArrangementState.ABANDONED;
import static org.scrutineer.arrangementreview.ArrangementState.DECIDED;
import static org.scrutineer.arrangementreview.ArrangementState.OPEN;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done in a review of an arrangement: when, where it leads, who does it. */
public enum ArrangementMove {
    ANSWER(
            Map.of(OPEN, OPEN),
            "Members can answer only while an arrangement is under review.",
            Permission.REQUESTS_RAISE),
    OFFER(
            Map.of(OPEN, OPEN),
            "Options can be offered only while an arrangement is under review.",
            Permission.SCORECARDS_WRITE),
    DECIDE(
            Map.of(OPEN, DECIDED),
            "Only an arrangement that is under review can be decided.",
            Permission.SCORECARDS_WRITE),
    ABANDON(
            Map.of(OPEN, ABANDONED),
            "Only a review that is not decided can be abandoned.",
            Permission.SCORECARDS_WRITE);

    private final Transitions<ArrangementState> transitions;
    private final Permission permission;

    ArrangementMove(
            Map<ArrangementState, ArrangementState> leads,
            String otherwise,
            Permission permission) {
        this.transitions = new Transitions<>(leads, otherwise);
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(ArrangementState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    ArrangementState from(ArrangementState state) {
        return transitions.from(state, ArrangementState::standing);
    }
}
