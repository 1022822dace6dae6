package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value counts, and how far it moved, in words. */
class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, %",
        "COUNT, number",
        "RATE_PER_10000, 'per 10,000'",
        "CURRENCY, £",
    })
    void itHasAWordForUnderAHeading(Unit unit, String words) {
        assertEquals(words, unit.words());
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 22.14, 24.06, 1, +2.0 percentage points",
        "PERCENTAGE, 24.06, 22.14, 1, -2.0 percentage points",
        "PERCENTAGE, 22.14, 22.06, 1, 0.0 percentage points",
        "COUNT, 120, 1320, 0, '+1,200'",
        "COUNT, 120, 108, 0, -12",
        "COUNT, 120, 120, 0, 0",
        "CURRENCY, 10, 12.5, 2, +£2.50",
        "CURRENCY, 12.5, 10, 2, -£2.50",
    })
    void aChangeIsBetweenTheTwoAsShown(
            Unit unit, BigDecimal from, BigDecimal to, int decimals, String words) {
        assertEquals(words, unit.showChange(from, to, decimals));
    }
}
