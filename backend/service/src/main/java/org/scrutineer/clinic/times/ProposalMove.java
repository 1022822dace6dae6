package org.scrutineer.clinic.times;

import static org.scrutineer.clinic.times.ProposalState.BOOKED;
import static org.scrutineer.clinic.times.ProposalState.CALLED_OFF;
import static org.scrutineer.clinic.times.ProposalState.OPEN;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a proposal: in which state, and where it leads. */
public enum ProposalMove {
    ANSWER(
            Map.of(OPEN, OPEN),
            "Which times suit can be said only while it is open which one is booked."),
    CHANGE(
            Map.of(OPEN, OPEN),
            "Times can be added and withdrawn only while it is open which one is booked."),
    BOOK(Map.of(OPEN, BOOKED), "Only one of the times can be booked, and only once."),
    CALL_OFF(
            Map.of(OPEN, CALLED_OFF),
            "Only while it is open which time is booked can all of them be called off.");

    private final Transitions<ProposalState> transitions;

    ProposalMove(Map<ProposalState, ProposalState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(ProposalState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    ProposalState from(ProposalState state) {
        return transitions.from(state, ProposalState::standing);
    }
}
