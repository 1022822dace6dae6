package org.scrutineer.signoff;

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

/** The table of moves against what a sign-off is, said again. */
class SignOffMoveTest {

    private static final Map<SignOffState, Set<SignOffMove>> LEGAL =
            Map.of(
                    SignOffState.WITH_DIRECTOR,
                    EnumSet.of(SignOffMove.FORWARD, SignOffMove.SEND_BACK),
                    SignOffState.WITH_MEMBER,
                    EnumSet.of(SignOffMove.SIGN, SignOffMove.QUERY, SignOffMove.SEND_BACK),
                    SignOffState.QUERIED,
                    EnumSet.of(SignOffMove.ANSWER, SignOffMove.SEND_BACK),
                    SignOffState.SENT_BACK,
                    EnumSet.of(SignOffMove.RESUBMIT),
                    SignOffState.SIGNED,
                    EnumSet.noneOf(SignOffMove.class));

    @Test
    void eachStateAllowsWhatItShouldAndRefusesTheRestInWords() {
        for (SignOffState state : SignOffState.values()) {
            assertEquals(
                    LEGAL.get(state),
                    Arrays.stream(SignOffMove.values())
                            .filter(move -> move.isLegal(state))
                            .collect(
                                    Collectors.toCollection(
                                            () -> EnumSet.noneOf(SignOffMove.class))),
                    state.name());
            for (SignOffMove move : SignOffMove.values()) {
                if (!move.isLegal(state)) {
                    String words =
                            assertThrows(ProblemException.class, () -> move.from(state))
                                    .getMessage();
                    assertTrue(
                            words.endsWith("This one is %s.".formatted(state.standing())), words);
                }
            }
        }
    }

    @Test
    void nothingIsSignedThatTheDirectorDidNotPassOn() {
        assertEquals(
                SignOffState.WITH_MEMBER, SignOffMove.FORWARD.from(SignOffState.WITH_DIRECTOR));
        assertEquals(SignOffState.WITH_DIRECTOR, SignOffMove.RESUBMIT.from(SignOffState.SENT_BACK));
        assertEquals(SignOffState.SIGNED, SignOffMove.SIGN.from(SignOffState.WITH_MEMBER));
    }
}
