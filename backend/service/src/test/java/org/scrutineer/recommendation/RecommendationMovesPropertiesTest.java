package org.scrutineer.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.recommendation.RecommendationMove.ACCEPT;
import static org.scrutineer.recommendation.RecommendationMove.ACCEPT_IN_PART;
import static org.scrutineer.recommendation.RecommendationMove.AGREE_ACTION;
import static org.scrutineer.recommendation.RecommendationMove.COMPLETE;
import static org.scrutineer.recommendation.RecommendationMove.PAUSE;
import static org.scrutineer.recommendation.RecommendationMove.REJECT;
import static org.scrutineer.recommendation.RecommendationMove.RESUME;
import static org.scrutineer.recommendation.RecommendationMove.WITHDRAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on a recommendation, it moves only as the arrangement says. */
class RecommendationMovesPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-03T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    /** As the council's arrangement has it; from a pause it goes back to where it was. */
    private static final Map<RecommendationState, Map<RecommendationMove, RecommendationState>>
            ARRANGEMENT =
                    new EnumMap<>(
                            Map.of(
                                    RecommendationState.MADE,
                                    Map.of(
                                            ACCEPT, RecommendationState.ACCEPTED,
                                            ACCEPT_IN_PART, RecommendationState.ACCEPTED_IN_PART,
                                            REJECT, RecommendationState.REJECTED,
                                            PAUSE, RecommendationState.PAUSED,
                                            WITHDRAW, RecommendationState.WITHDRAWN),
                                    RecommendationState.ACCEPTED,
                                    accepted(RecommendationState.ACCEPTED),
                                    RecommendationState.ACCEPTED_IN_PART,
                                    accepted(RecommendationState.ACCEPTED_IN_PART),
                                    RecommendationState.PAUSED,
                                    Map.of(WITHDRAW, RecommendationState.WITHDRAWN),
                                    RecommendationState.REJECTED,
                                    Map.of(),
                                    RecommendationState.COMPLETED,
                                    Map.of(),
                                    RecommendationState.WITHDRAWN,
                                    Map.of()));

    private static Map<RecommendationMove, RecommendationState> accepted(
            RecommendationState state) {
        return Map.of(
                COMPLETE, RecommendationState.COMPLETED,
                PAUSE, RecommendationState.PAUSED,
                WITHDRAW, RecommendationState.WITHDRAWN,
                AGREE_ACTION, state);
    }

    @Property
    void itMovesAsArrangedAndOtherwiseStays(
            @ForAll @Size(max = 12) List<RecommendationMove> moves) {
        Recommendation recommendation = made();
        RecommendationState state = RecommendationState.MADE;
        RecommendationState before = state;
        for (RecommendationMove move : moves) {
            RecommendationState next = next(state, before, move);
            assertEquals(next != null, move.isLegal(state));
            if (next == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, recommendation, DAY));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(
                        refused.getMessage()
                                .endsWith("This one is %s.".formatted(state.standing())),
                        refused.getMessage());
            } else {
                make(move, recommendation, DAY);
                before = move == PAUSE ? state : before;
                state = next;
            }
            assertEquals(state, recommendation.state());
        }
    }

    /** Only while it waits for a response: what is carried out has no clock. */
    @Property
    void itsClockStandsStillWhileItIsPausedAndWaits(@ForAll boolean answered) {
        Recommendation recommendation = made();
        if (answered) {
            recommendation.take(ACCEPT);
        }
        recommendation.pause(DAY);
        recommendation.resume(DAY.plusDays(9));
        assertEquals(answered ? 0 : 9, recommendation.pausedDays());
    }

    private static @Nullable RecommendationState next(
            RecommendationState state, RecommendationState before, RecommendationMove move) {
        return state == RecommendationState.PAUSED && move == RESUME
                ? before
                : ARRANGEMENT.get(state).get(move);
    }

    private static Recommendation made() {
        return new Recommendation(
                new RecommendationReference("2026-27", 3),
                "/committees/improving-lives",
                new NewRecommendation(
                        "improving-lives",
                        "Publish a plan.",
                        "Cabinet member",
                        DAY,
                        "lead",
                        true,
                        List.of(),
                        List.of(),
                        List.of()),
                "Lead",
                "Governance",
                NOW);
    }

    private static void make(RecommendationMove move, Recommendation on, LocalDate today) {
        switch (move) {
            case ACCEPT, ACCEPT_IN_PART, REJECT, COMPLETE, WITHDRAW -> on.take(move);
            case PAUSE -> on.pause(today);
            case RESUME -> on.resume(today);
            case AGREE_ACTION -> on.check(move);
        }
    }
}
