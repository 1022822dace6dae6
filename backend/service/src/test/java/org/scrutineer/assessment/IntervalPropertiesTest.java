package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the interval of every proportion. */
class IntervalPropertiesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double Z = 1.959963984540054;

    @Property
    void itAgreesWithTheFormulaInBinary(
            @ForAll @IntRange(max = 5000) int some, @ForAll @IntRange(max = 5000) int others) {
        if (some + others == 0) {
            return;
        }
        double n = some + others;
        double p = some / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        Interval interval = of(some, some + others);
        assertEquals(100 * (middle - reach), interval.lower().doubleValue(), 1e-9);
        assertEquals(100 * (middle + reach), interval.upper().doubleValue(), 1e-9);
    }

    @Property
    void itHoldsThePercentageAndStaysWithin0And100(
            @ForAll @IntRange(max = 5000) int some,
            @ForAll @IntRange(min = 1, max = 5000) int others) {
        Interval interval = of(some, some + others);
        BigDecimal percentage =
                HUNDRED.multiply(BigDecimal.valueOf(some))
                        .divide(BigDecimal.valueOf(some + others), 12, RoundingMode.HALF_UP);
        assertTrue(interval.lower().signum() >= 0);
        assertTrue(interval.lower().compareTo(percentage) <= 0);
        assertTrue(interval.upper().compareTo(percentage) > 0);
        assertTrue(interval.upper().compareTo(HUNDRED) <= 0);
    }

    @Property
    void whatIsNotIsAsUncertainAsWhatIs(
            @ForAll @IntRange(max = 5000) int some,
            @ForAll @IntRange(min = 1, max = 5000) int others) {
        Interval is = of(some, some + others);
        Interval isNot = of(others, some + others);
        assertClose(HUNDRED.subtract(is.upper()), isNot.lower());
        assertClose(HUNDRED.subtract(is.lower()), isNot.upper());
    }

    @Property
    void moreOfTheSameIsMoreCertain(
            @ForAll @IntRange(max = 500) int some,
            @ForAll @IntRange(min = 1, max = 500) int others,
            @ForAll @IntRange(min = 2, max = 9) int times) {
        assertTrue(
                width(of(some * times, (some + others) * times))
                                .compareTo(width(of(some, some + others)))
                        < 0);
    }

    private static BigDecimal width(Interval interval) {
        return interval.upper().subtract(interval.lower());
    }

    private static void assertClose(BigDecimal expected, BigDecimal actual) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), 1e-11);
    }

    private static Interval of(int numerator, int denominator) {
        return Interval.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))
                .orElseThrow();
    }
}
