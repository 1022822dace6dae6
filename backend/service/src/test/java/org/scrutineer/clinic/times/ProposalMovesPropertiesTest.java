package org.scrutineer.clinic.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried in whatever order, a proposal is booked or called off once, and then over. */
class ProposalMovesPropertiesTest {

    private static final Instant THEN = Instant.parse("2026-12-03T14:00:00Z");

    @Property
    void itIsOpenUntilItIsBookedOrCalledOff(@ForAll @Size(max = 8) List<ProposalMove> moves) {
        ClinicProposal proposal = new ClinicProposal(plan(), null, "Governance", THEN);
        ProposalState state = ProposalState.OPEN;
        int changes = 0;
        for (ProposalMove move : moves) {
            if (state == ProposalState.OPEN) {
                make(move, proposal);
                changes += move == ProposalMove.CHANGE ? 1 : 0;
                state =
                        switch (move) {
                            case BOOK -> ProposalState.BOOKED;
                            case CALL_OFF -> ProposalState.CALLED_OFF;
                            case ANSWER, CHANGE -> ProposalState.OPEN;
                        };
            } else {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, proposal));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(
                        refused.getMessage()
                                .endsWith("This one is %s.".formatted(state.standing())),
                        refused.getMessage());
            }
            assertEquals(changes, proposal.changes());
        }
    }

    private static void make(ProposalMove move, ClinicProposal proposal) {
        switch (move) {
            case ANSWER -> proposal.check(move);
            case CHANGE -> proposal.change(plan());
            case BOOK -> proposal.book(1, "Governance", THEN);
            case CALL_OFF -> proposal.callOff("Governance", THEN, "Nobody can come.");
        }
    }

    private static ProposalPlan plan() {
        return new ProposalPlan(
                "Attendance",
                90,
                null,
                List.of("2026-12-03T14:00"),
                List.of("DD-0001"),
                List.of("somebody"),
                null);
    }
}
