package org.scrutineer.targetreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.problem.ProblemException;

/** The table of moves against what a review of targets is, said again. */
class TargetMoveTest {

    private static final Map<TargetState, Set<TargetMove>> LEGAL =
            Map.of(
                    TargetState.WAITING,
                    EnumSet.of(TargetMove.PROPOSE, TargetMove.COMMENT, TargetMove.APPROVE),
                    TargetState.PROPOSED,
                    EnumSet.of(
                            TargetMove.PROPOSE,
                            TargetMove.COMMENT,
                            TargetMove.AGREE,
                            TargetMove.SEND_BACK),
                    TargetState.SENT_BACK,
                    EnumSet.of(TargetMove.PROPOSE, TargetMove.COMMENT),
                    TargetState.AGREED,
                    EnumSet.of(TargetMove.COMMENT, TargetMove.SEND_BACK, TargetMove.APPROVE),
                    TargetState.SET,
                    EnumSet.noneOf(TargetMove.class),
                    TargetState.LEFT,
                    EnumSet.noneOf(TargetMove.class));

    @Test
    void eachStateAllowsWhatItShouldAndRefusesTheRestInWords() {
        for (TargetState state : TargetState.values()) {
            assertEquals(
                    LEGAL.get(state),
                    Arrays.stream(TargetMove.values())
                            .filter(move -> move.isLegal(state))
                            .collect(
                                    Collectors.toCollection(
                                            () -> EnumSet.noneOf(TargetMove.class))),
                    state.name());
            for (TargetMove move : EnumSet.complementOf(legal(state))) {
                String words =
                        assertThrows(ProblemException.class, () -> move.from(state)).getMessage();
                assertTrue(words.endsWith("This one is %s.".formatted(state.standing())), words);
            }
        }
    }

    @Test
    void nothingBecomesATargetThatTheBoardDidNotAgree() {
        for (TargetState state : TargetState.values()) {
            for (TargetMove move : legal(state)) {
                if (move.from(state) == TargetState.SET) {
                    assertEquals(TargetState.AGREED, state);
                    assertEquals(TargetMove.APPROVE, move);
                }
                if (move.from(state) == TargetState.AGREED && state != TargetState.AGREED) {
                    assertEquals(TargetMove.AGREE, move);
                }
            }
        }
    }

    private static EnumSet<TargetMove> legal(TargetState state) {
        EnumSet<TargetMove> legal = EnumSet.noneOf(TargetMove.class);
        legal.addAll(LEGAL.get(state));
        return legal;
    }
}
