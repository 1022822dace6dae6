package org.scrutineer.panel;

import static org.scrutineer.panel.PanelState.CLOSED;
import static org.scrutineer.panel.PanelState.STANDING;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a panel: in which state, and where it leads. */
public enum PanelMove {
    CHANGE(
            Map.of(STANDING, STANDING),
            "Only a panel that is standing can be given other members or another purpose."),
    MEET(Map.of(STANDING, STANDING), "Only for a panel that is standing can a clinic be booked."),
    CLOSE(Map.of(STANDING, CLOSED), "Only a panel that is standing can be closed.");

    private final Transitions<PanelState> transitions;

    PanelMove(Map<PanelState, PanelState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(PanelState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    PanelState from(PanelState state) {
        return transitions.from(state, PanelState::standing);
    }
}
