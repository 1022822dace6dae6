package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.ControlLimits.Limits;

/** A value on a limit has not passed it. */
class ControlLimitsTest {

    private static final Limits LIMITS =
            new Limits(number("1"), number("2"), number("4"), number("5"));

    @ParameterizedTest
    @CsvSource({
        "0.9, true, true",
        "1.0, true, false",
        "1.9, true, false",
        "2.0, false, false",
        "4.0, false, false",
        "4.1, true, false",
        "5.0, true, false",
        "5.1, true, true",
    })
    void whatLiesOnALimitIsWithinIt(BigDecimal value, boolean beyondNear, boolean outside) {
        assertEquals(beyondNear, LIMITS.isBeyondNear(value));
        assertEquals(outside, LIMITS.isOutside(value));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
