package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a percentage is, and when its numbers are small. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "84, 100, 75.58, 89.90",
        "8, 10, 49.02, 94.33",
        "0, 10, 0.00, 27.75",
        "10, 10, 72.25, 100.00",
        "1, 2, 9.45, 90.55",
    })
    void itIsWilsons(String numerator, String denominator, String lower, String upper) {
        Interval interval = of(numerator, denominator);
        assertEquals(new BigDecimal(lower), Rounding.round(interval.lower(), 2));
        assertEquals(new BigDecimal(upper), Rounding.round(interval.upper(), 2));
    }

    @Test
    void noneAndAllAreExact() {
        assertEquals("0.000000000000", of("0", "37").lower().toPlainString());
        assertEquals("100.000000000000", of("37", "37").upper().toPlainString());
    }

    @Test
    void itIsSaidInWords() {
        assertEquals("Between 75.6% and 89.9%, 19 times out of 20", of("84", "100").words(1));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "1, -5", "-1, 5", "6, 5", ", 5", "5,"})
    void whatIsNoProportionHasNone(BigDecimal numerator, BigDecimal denominator) {
        assertTrue(Interval.of(numerator, denominator).isEmpty());
    }

    @Test
    void smallNumbersAreWarnedOf() {
        assertEquals(
                "Small numbers: out of 12, one more or fewer changes this by 8.3 percentage points.",
                warning("12", Unit.PERCENTAGE));
        assertEquals(
                "Small numbers: out of 19, one more or fewer changes this a lot.",
                warning("19", Unit.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"20", "21", "0", "-3", "''"})
    void largeOnesAndNoneAreNot(String denominator) {
        assertNull(warning(denominator, Unit.PERCENTAGE));
    }

    private static Interval of(String numerator, String denominator) {
        return Interval.of(new BigDecimal(numerator), new BigDecimal(denominator)).orElseThrow();
    }

    private static String warning(String denominator, Unit unit) {
        return SmallNumbers.warning(
                denominator.isEmpty() ? null : new BigDecimal(denominator),
                BigDecimal.valueOf(20),
                unit);
    }
}
