package org.scrutineer.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long BEGUN = Long.MAX_VALUE - SECOND;

    @Test
    void aMinuteGivesSoManyAtOnceAndThenOneAfterTheOther() {
        Allowance allowance = new Allowance(60, BEGUN);
        assertEquals(60, taken(allowance, BEGUN));
        assertEquals(0, taken(allowance, BEGUN + SECOND - 1));
        // On the far side of where the clock's number turns negative.
        assertEquals(1, taken(allowance, BEGUN + SECOND + 2));
        assertEquals(10, taken(allowance, BEGUN + 11 * SECOND + 10));
    }

    @Test
    void noMoreIsSavedUpThanOneMinuteGives() {
        Allowance allowance = new Allowance(60, BEGUN);
        assertEquals(60, taken(allowance, BEGUN + 3_600 * SECOND));
    }

    private static int taken(Allowance allowance, long now) {
        int taken = 0;
        while (allowance.take(now)) {
            taken++;
        }
        return taken;
    }
}
