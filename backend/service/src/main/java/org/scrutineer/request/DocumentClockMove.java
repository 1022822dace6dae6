package org.scrutineer.request;

import static org.scrutineer.request.DocumentClockState.NONE;
import static org.scrutineer.request.DocumentClockState.PROVIDED;
import static org.scrutineer.request.DocumentClockState.REFUSED;
import static org.scrutineer.request.DocumentClockState.RUNNING;
import static org.scrutineer.request.DocumentClockState.STOPPED;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/**
 * Everything that can be done with the clock for documents: in which state, and where it leads.
 * Once it has ended it may be started anew, for other documents.
 */
public enum DocumentClockMove {
    START(
            Map.of(NONE, RUNNING, PROVIDED, RUNNING, REFUSED, RUNNING, STOPPED, RUNNING),
            "One clock for documents runs at a time: end it first."),
    PROVIDE(Map.of(RUNNING, PROVIDED), "Only a clock for documents that runs can be ended."),
    REFUSE(Map.of(RUNNING, REFUSED), "Only a clock for documents that runs can be ended."),
    STOP(Map.of(RUNNING, STOPPED), "Only a clock for documents that runs can be ended.");

    private final Transitions<DocumentClockState> transitions;

    DocumentClockMove(Map<DocumentClockState, DocumentClockState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(DocumentClockState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    DocumentClockState from(DocumentClockState state) {
        return transitions.from(state, DocumentClockState::standing);
    }
}
