package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Assurance.Code;
import org.scrutineer.assessment.ControlLimits.Limits;

/** Where a target lies against the limits, here 10 and 20. */
class AssuranceTest {

    private static final Limits LIMITS =
            new Limits(number("10"), number("12"), number("18"), number("20"));

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, 20.1, CONSISTENTLY_MISSES",
        "HIGH_IS_GOOD, 20, HIT_AND_MISS",
        "HIGH_IS_GOOD, 15, HIT_AND_MISS",
        "HIGH_IS_GOOD, 10, HIT_AND_MISS",
        "HIGH_IS_GOOD, 9.9, CONSISTENTLY_MEETS",
        "LOW_IS_GOOD, 20.1, CONSISTENTLY_MEETS",
        "LOW_IS_GOOD, 20, HIT_AND_MISS",
        "LOW_IS_GOOD, 10, HIT_AND_MISS",
        "LOW_IS_GOOD, 9.9, CONSISTENTLY_MISSES",
    })
    void aTargetBeyondTheLimitsIsConsistentlyMetOrMissed(
            Polarity polarity, BigDecimal target, Code expected) {
        assertEquals(expected, assure(polarity, Target.of(target, null)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "9, 21, CONSISTENTLY_MEETS",
        "9, , CONSISTENTLY_MEETS",
        ", 21, CONSISTENTLY_MEETS",
        "21, 25, CONSISTENTLY_MISSES",
        "1, 9, CONSISTENTLY_MISSES",
        "10, 21, HIT_AND_MISS",
        "9, 20, HIT_AND_MISS",
        "20, 25, HIT_AND_MISS",
        "1, 10, HIT_AND_MISS",
        "13, 14, HIT_AND_MISS",
    })
    void aRangeIsMetWhereAllOfTheLimitsLieWithinIt(BigDecimal low, BigDecimal high, Code expected) {
        assertEquals(
                expected, assure(Polarity.IN_RANGE, Target.range(low, high, null, null)).code());
    }

    @Test
    void theWordsNameTheTarget() {
        assertEquals(
                "Target (25% or more): consistently missed. It cannot be expected to be met without a real change.",
                assure(Polarity.HIGH_IS_GOOD, Target.of(number("25"), null)).text());
        assertEquals(
                "Target (25% or less): consistently met. Chance alone is not expected to make it missed.",
                assure(Polarity.LOW_IS_GOOD, Target.of(number("25"), null)).text());
        assertEquals(
                "Target (15% or less): hit and miss. Whether it is met is a matter of chance.",
                assure(Polarity.LOW_IS_GOOD, Target.of(number("15"), null)).text());
    }

    @Test
    void withoutATargetThatCanBeComparedThereIsNone() {
        assertNone(
                "This is a measure of activity, so it has no target to meet.",
                assure(Polarity.NONE, Target.of(number("15"), null)));
        assertNone("No target was published.", assure(Polarity.HIGH_IS_GOOD, null));
        assertNone(
                "The target is not a number that can be compared.",
                assure(Polarity.LOW_IS_GOOD, Target.inWords("Better than neighbours")));
        assertNone(
                "The target is not a number that can be compared.",
                assure(Polarity.IN_RANGE, Target.of(number("15"), null)));
    }

    private static void assertNone(String text, Assurance assurance) {
        assertEquals(new Assurance(Code.NONE, text), assurance);
    }

    private static Assurance assure(Polarity polarity, Target target) {
        return Assurance.of(LIMITS, polarity, Unit.PERCENTAGE, target);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
