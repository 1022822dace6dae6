package org.scrutineer.committee;

import static org.scrutineer.committee.WorkItemState.DONE;
import static org.scrutineer.committee.WorkItemState.PLANNED;
import static org.scrutineer.committee.WorkItemState.UNPLACED;
import static org.scrutineer.committee.WorkItemState.WITHDRAWN;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with an item: by whom, in which state, and where it leads. */
public enum WorkItemMove {
    CHANGE(
            Permission.COMMITTEES_PLAN,
            Map.of(UNPLACED, UNPLACED, PLANNED, PLANNED),
            "Only an item that is still to be dealt with can be changed."),
    PLACE(
            Permission.COMMITTEES_PLAN,
            Map.of(UNPLACED, PLANNED),
            "Only an item that is not yet placed can be placed at a meeting."),
    CARRY_OVER(
            Permission.COMMITTEES_PLAN,
            Map.of(PLANNED, PLANNED),
            "Only an item that is planned for a meeting can be carried over."),
    /** To a meeting that is not known yet. */
    POSTPONE(
            Permission.COMMITTEES_PLAN,
            Map.of(PLANNED, UNPLACED),
            "Only an item that is planned for a meeting can be carried over."),
    COMPLETE(
            Permission.COMMITTEES_ARRANGE,
            Map.of(PLANNED, DONE),
            "Only of an item that is planned for a meeting can it be said what came of it."),
    WITHDRAW(
            Permission.COMMITTEES_ARRANGE,
            Map.of(UNPLACED, WITHDRAWN, PLANNED, WITHDRAWN),
            "Only an item that is still to be dealt with can be withdrawn.");

    private final Permission permission;
    private final Transitions<WorkItemState> transitions;

    WorkItemMove(Permission permission, Map<WorkItemState, WorkItemState> leads, String otherwise) {
        this.permission = permission;
        this.transitions = new Transitions<>(leads, otherwise);
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(WorkItemState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    WorkItemState from(WorkItemState state) {
        return transitions.from(state, WorkItemState::standing);
    }
}
