package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** No write goes over a version that its caller has not read. */
class PreconditionTest {

    @Test
    void ifMatchReplacesTheVersionThatWasRead() {
        Precondition precondition = Precondition.of(" \"7\" ", null);
        assertFalse(precondition.creates());
        assertDoesNotThrow(() -> precondition.check(7));
    }

    @Test
    void ifNoneMatchOfAnyCreates() {
        Precondition precondition = Precondition.of(null, " * ");
        assertTrue(precondition.creates());
        assertDoesNotThrow(precondition::checkAbsent);
    }

    @Test
    void withoutEitherOrWithBothTheCallerIsAskedWhichVersion() {
        assertRefused(ProblemType.PRECONDITION_REQUIRED, () -> Precondition.of(null, null));
        assertRefused(ProblemType.PRECONDITION_REQUIRED, () -> Precondition.of("\"7\"", "*"));
        assertRefused(ProblemType.PRECONDITION_REQUIRED, () -> Precondition.of(null, "\"7\""));
        assertRefused(ProblemType.PRECONDITION_REQUIRED, () -> Precondition.match(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "*", "", "\"7\", \"8\"", "\"07\""})
    void anythingButTheVersionThatIsThereIsStale(String ifMatch) {
        assertRefused(ProblemType.STALE, () -> Precondition.of(ifMatch, null).check(7));
        assertRefused(ProblemType.STALE, () -> Precondition.match(ifMatch).check(7));
    }

    @Test
    void whatIsThereAlreadyIsNotCreatedAgain() {
        assertRefused(ProblemType.EXISTS, () -> Precondition.of(null, "*").check(1));
    }

    @Test
    void whatIsNotThereCannotBeReplaced() {
        assertRefused(ProblemType.NOT_FOUND, () -> Precondition.of("\"7\"", null).checkAbsent());
    }

    private static void assertRefused(ProblemType type, Executable step) {
        assertEquals(type, assertThrows(ProblemException.class, step).type());
    }
}
