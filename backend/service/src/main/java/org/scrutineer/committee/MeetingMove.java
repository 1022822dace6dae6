package org.scrutineer.committee;

import static org.scrutineer.committee.MeetingState.CANCELLED;
import static org.scrutineer.committee.MeetingState.PLANNED;

import org.scrutineer.problem.ProblemException;

/** Everything that can be done with a meeting while it is planned, and where it leads. */
public enum MeetingMove {
    CHANGE(PLANNED, "Only a meeting that is planned can be changed."),
    CANCEL(CANCELLED, "Only a meeting that is planned can be cancelled.");

    private final MeetingState to;
    private final String otherwise;

    MeetingMove(MeetingState to, String otherwise) {
        this.to = to;
        this.otherwise = otherwise;
    }

    boolean isLegal(MeetingState state) {
        return state == PLANNED;
    }

    /** The state it leads to. */
    MeetingState from(MeetingState state) {
        if (isLegal(state)) {
            return to;
        }
        throw ProblemException.conflict(
                "%s This one is %s.".formatted(otherwise, state.standing()));
    }
}
