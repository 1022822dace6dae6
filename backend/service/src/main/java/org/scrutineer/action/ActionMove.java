package org.scrutineer.action;

import static org.scrutineer.action.ActionState.DONE;
import static org.scrutineer.action.ActionState.DROPPED;
import static org.scrutineer.action.ActionState.OPEN;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with an action: by whom, in which state, and where it leads. */
public enum ActionMove {
    REPORT(
            Permission.ACTIONS_REPORT,
            Map.of(OPEN, OPEN),
            "Only an open action can be reported on."),
    COMPLETE(
            Permission.ACTIONS_REPORT,
            Map.of(OPEN, DONE),
            "Only of an open action can it be said that it is done."),
    DROP(Permission.CLINICS_ARRANGE, Map.of(OPEN, DROPPED), "Only an open action can be dropped.");

    private final Permission permission;
    private final Transitions<ActionState> transitions;

    ActionMove(Permission permission, Map<ActionState, ActionState> leads, String otherwise) {
        this.permission = permission;
        this.transitions = new Transitions<>(leads, otherwise);
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(ActionState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    ActionState from(ActionState state) {
        return transitions.from(state, ActionState::standing);
    }
}
