package org.scrutineer.committee;

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
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on an item of a work programme, it moves only as the arrangement says. */
class WorkItemMovesPropertiesTest {

    private static final Instant BEGINS = Instant.parse("2027-01-14T17:30:00Z");
    private static final Instant THEN = BEGINS.plusSeconds(60);
    private static final Meeting MEETING =
            new Meeting(
                    "/committees/improving-lives",
                    new MeetingPlan(null, "2027-01-14T17:30", "Town Hall"),
                    BEGINS,
                    "Governance",
                    BEGINS.minusSeconds(9));

    /** As the council's arrangement has it. */
    private static final Map<WorkItemState, Map<WorkItemMove, WorkItemState>> ARRANGEMENT =
            new EnumMap<>(
                    Map.of(
                            WorkItemState.UNPLACED,
                            Map.of(
                                    WorkItemMove.CHANGE, WorkItemState.UNPLACED,
                                    WorkItemMove.PLACE, WorkItemState.PLANNED,
                                    WorkItemMove.WITHDRAW, WorkItemState.WITHDRAWN),
                            WorkItemState.PLANNED,
                            Map.of(
                                    WorkItemMove.CHANGE, WorkItemState.PLANNED,
                                    WorkItemMove.CARRY_OVER, WorkItemState.PLANNED,
                                    WorkItemMove.POSTPONE, WorkItemState.UNPLACED,
                                    WorkItemMove.COMPLETE, WorkItemState.DONE,
                                    WorkItemMove.WITHDRAW, WorkItemState.WITHDRAWN),
                            WorkItemState.DONE,
                            Map.of(),
                            WorkItemState.WITHDRAWN,
                            Map.of()));

    @Property
    void anItemMovesAsArrangedAndOtherwiseStays(
            @ForAll boolean placed, @ForAll @Size(max = 12) List<WorkItemMove> moves) {
        WorkItem item = item(placed ? 1L : null);
        WorkItemState state = placed ? WorkItemState.PLANNED : WorkItemState.UNPLACED;
        Long meeting = placed ? 1L : null;
        long next = 2;
        for (WorkItemMove move : moves) {
            WorkItemState to = ARRANGEMENT.get(state).get(move);
            long other = next++;
            if (to == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, item, other));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(
                        refused.getMessage()
                                .endsWith("This one is %s.".formatted(state.standing())),
                        refused.getMessage());
            } else {
                make(move, item, other);
                state = to;
                meeting =
                        switch (move) {
                            case PLACE, CARRY_OVER -> Long.valueOf(other);
                            case POSTPONE -> null;
                            case CHANGE, COMPLETE, WITHDRAW -> meeting;
                        };
            }
            assertEquals(state, item.state());
            assertEquals(meeting, item.meetingId(), "only a move to a meeting changes which");
            for (WorkItemMove each : WorkItemMove.values()) {
                assertEquals(ARRANGEMENT.get(state).containsKey(each), can(each, item), "" + each);
            }
        }
    }

    @Property
    void nobodySaysWhatCameOfItBeforeItsMeetingBegan(
            @ForAll @LongRange(min = 1, max = 1_000_000) long before) {
        WorkItem item = item(1L);
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () ->
                                item.complete(
                                        MEETING,
                                        "Governance",
                                        BEGINS.minusSeconds(before),
                                        "It was."));
        assertEquals(
                "Its meeting is on Thursday 14 January 2027. Say what came of it once that has begun.",
                refused.getMessage());
        assertEquals(WorkItemState.PLANNED, item.state());
    }

    @Property
    void aChairPlansAndThoseWhoArrangeEndIt(@ForAll WorkItemMove move) {
        boolean ends = move == WorkItemMove.COMPLETE || move == WorkItemMove.WITHDRAW;
        assertEquals(
                ends ? Permission.COMMITTEES_ARRANGE : Permission.COMMITTEES_PLAN,
                move.permission());
    }

    private static WorkItem item(@Nullable Long meeting) {
        NewWorkItem put =
                new NewWorkItem(
                        WorkItemKind.REPORT, "Attendance", "Explain what changed.", null, null);
        return new WorkItem(
                "/committees/improving-lives",
                put,
                null,
                meeting,
                "Governance",
                BEGINS.minusSeconds(9));
    }

    private static boolean can(WorkItemMove move, WorkItem item) {
        try {
            item.check(move);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static void make(WorkItemMove move, WorkItem item, long other) {
        switch (move) {
            case CHANGE -> item.change("Exclusions", "Explain what is done.");
            case PLACE -> item.place(other);
            case CARRY_OVER -> item.carryOver(other);
            case POSTPONE -> item.postpone();
            case COMPLETE -> item.complete(MEETING, "Governance", THEN, "It was so.");
            case WITHDRAW -> item.withdraw("Governance", THEN, "Nobody asks any more.");
        }
    }
}
