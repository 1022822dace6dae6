package org.scrutineer.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on an action, it moves only as the arrangement says. */
class ActionMovesPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-12-03T14:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    /** As the council's arrangement has it. */
    private static final Map<ActionState, Map<ActionMove, ActionState>> ARRANGEMENT =
            new EnumMap<>(
                    Map.of(
                            ActionState.OPEN,
                            Map.of(
                                    ActionMove.REPORT, ActionState.OPEN,
                                    ActionMove.COMPLETE, ActionState.DONE,
                                    ActionMove.DROP, ActionState.DROPPED),
                            ActionState.DONE,
                            Map.of(),
                            ActionState.DROPPED,
                            Map.of()));

    @Property
    void anActionMovesAsArrangedAndOtherwiseStays(@ForAll @Size(max = 8) List<ActionMove> moves) {
        AgreedAction action =
                AgreedAction.atClinic(
                        1, new NewAction("Do it.", "owner", DUE), "Owner", "Governance", NOW);
        ActionState state = ActionState.OPEN;
        for (ActionMove move : moves) {
            ActionState next = ARRANGEMENT.get(state).get(move);
            assertEquals(next != null, move.isLegal(state));
            if (next == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, action));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(
                        refused.getMessage()
                                .endsWith("This one is %s.".formatted(state.standing())),
                        refused.getMessage());
            } else {
                make(move, action);
                state = next;
            }
        }
    }

    @Property
    void onlyThoseWhoArrangeClinicsDropOne(@ForAll ActionMove move) {
        assertEquals(
                move == ActionMove.DROP ? Permission.CLINICS_ARRANGE : Permission.ACTIONS_REPORT,
                move.permission());
    }

    private static void make(ActionMove move, AgreedAction action) {
        switch (move) {
            case REPORT -> action.report(NOW, DUE);
            case COMPLETE -> action.complete("Owner", NOW, "It can be seen.");
            case DROP -> action.drop("Governance", NOW, "It is needed no more.");
        }
    }
}
