package org.scrutineer.indicatorreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.scrutineer.problem.ProblemException;

/** The table of moves against what a review of measures is, said again. */
class ReviewMoveTest {

    @Test
    void whatEndedStaysAsItWas() {
        for (ReviewMove move : ReviewMove.values()) {
            assertTrue(move.isLegal(ReviewState.RUNNING), move.name());
            for (ReviewState over : EnumSet.of(ReviewState.ADOPTED, ReviewState.ABANDONED)) {
                assertFalse(move.isLegal(over), move.name());
                String words =
                        assertThrows(ProblemException.class, () -> move.from(over)).getMessage();
                assertTrue(words.endsWith("This one is %s.".formatted(over.standing())), words);
            }
        }
    }

    @Test
    void onlyTwoMovesEndIt() {
        for (ReviewMove move : ReviewMove.values()) {
            assertEquals(
                    switch (move) {
                        case ADOPT -> ReviewState.ADOPTED;
                        case ABANDON -> ReviewState.ABANDONED;
                        default -> ReviewState.RUNNING;
                    },
                    move.from(ReviewState.RUNNING));
        }
    }
}
