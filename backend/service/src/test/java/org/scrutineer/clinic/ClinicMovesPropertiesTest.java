package org.scrutineer.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on a clinic, it moves only as the arrangement says. */
class ClinicMovesPropertiesTest {

    private static final Instant BEGINS = Instant.parse("2026-12-03T14:00:00Z");
    private static final Instant THEN = BEGINS.plusSeconds(60);

    /** As the council's arrangement has it. */
    private static final Map<ClinicState, Map<ClinicMove, ClinicState>> ARRANGEMENT =
            new EnumMap<>(
                    Map.of(
                            ClinicState.PLANNED,
                            Map.of(
                                    ClinicMove.CHANGE, ClinicState.PLANNED,
                                    ClinicMove.CANCEL, ClinicState.CANCELLED,
                                    ClinicMove.ASK, ClinicState.PLANNED,
                                    ClinicMove.WRITE_NOTES, ClinicState.PLANNED,
                                    ClinicMove.HOLD, ClinicState.HELD,
                                    ClinicMove.AGREE_ACTION, ClinicState.PLANNED),
                            ClinicState.HELD,
                            Map.of(
                                    ClinicMove.WRITE_NOTES, ClinicState.HELD,
                                    ClinicMove.AGREE_ACTION, ClinicState.HELD),
                            ClinicState.CANCELLED,
                            Map.of()));

    @Property
    void aClinicMovesAsArrangedAndOtherwiseStays(@ForAll @Size(max = 10) List<ClinicMove> moves) {
        Clinic clinic =
                new Clinic(booking("Attendance"), null, "Governance", BEGINS.minusSeconds(9));
        ClinicState state = ClinicState.PLANNED;
        int sequence = 0;
        for (ClinicMove move : moves) {
            ClinicState next = ARRANGEMENT.get(state).get(move);
            if (next == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, clinic));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(
                        refused.getMessage()
                                .endsWith("This one is %s.".formatted(state.standing())),
                        refused.getMessage());
            } else {
                make(move, clinic);
                state = next;
                if (move == ClinicMove.CHANGE || move == ClinicMove.CANCEL) {
                    sequence++;
                }
            }
            for (ClinicMove each : ClinicMove.values()) {
                assertEquals(
                        ARRANGEMENT.get(state).containsKey(each), can(each, clinic), "" + each);
            }
            assertEquals(sequence, clinic.sequence(), "calendars are sent what they show alone");
        }
    }

    @Property
    void nobodySaysWhatCameOfItBeforeItBegan(
            @ForAll @LongRange(min = 1, max = 1_000_000) long before) {
        Clinic clinic =
                new Clinic(booking("Attendance"), null, "Governance", BEGINS.minusSeconds(99));
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () -> clinic.hold("Governance", BEGINS.minusSeconds(before), "It was."));
        assertEquals(
                "It begins at 2:00pm on Thursday 3 December 2026. Say what came of it once it has begun.",
                refused.getMessage());
        assertTrue(can(ClinicMove.CHANGE, clinic));
    }

    @Property
    void onlyMembersAskAndOnlyThoseWhoArrangeDoTheRest(@ForAll ClinicMove move) {
        assertEquals(
                move == ClinicMove.ASK ? Permission.REQUESTS_RAISE : Permission.CLINICS_ARRANGE,
                move.permission());
    }

    private static boolean can(ClinicMove move, Clinic clinic) {
        try {
            clinic.check(move);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static void make(ClinicMove move, Clinic clinic) {
        switch (move) {
            case CHANGE -> clinic.change(booking("Exclusions"), THEN);
            case CANCEL -> clinic.cancel("Governance", THEN, "Nobody can come.");
            case WRITE_NOTES -> clinic.writeNotes("Governance", THEN, "Notes.");
            case HOLD -> clinic.hold("Governance", THEN, "It was so.");
            case ASK, AGREE_ACTION -> clinic.check(move);
        }
    }

    private static Booking booking(String title) {
        return new Booking(title, BEGINS, BEGINS.plusSeconds(5400), "Town Hall", null, null);
    }
}
