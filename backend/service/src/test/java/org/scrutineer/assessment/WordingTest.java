package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.assessment.Direction.Reading;
import org.scrutineer.assessment.Standing.Code;
import org.scrutineer.period.YearType;

/** How numbers, targets, symbols and comparisons are put into words. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE,      17.65,      1, 17.7%",
        "PERCENTAGE,      17.65,      0, 18%",
        "PERCENTAGE,      84,         1, 84.0%",
        "PERCENTAGE,      -0.04,      1, 0.0%",
        "COUNT,           1234,       0, '1,234'",
        "COUNT,           0,          0, 0",
        "COUNT,           1234567.5,  0, '1,234,568'",
        "RATE_PER_10000,  375.55,     1, 375.6",
        "RATIO,           0.125,      2, 0.13",
        "DAYS,            -3,         0, -3",
        "CURRENCY,        1234.5,     2, '£1,234.50'",
        "CURRENCY,        -1234.5,    2, '-£1,234.50'",
        "COUNT,           123456789012345.123456789012345, 15, '123,456,789,012,345.123456789012345'",
    })
    void aValueIsShownRoundedHalfUpToTheIndicatorsDecimals(
            Unit unit, BigDecimal value, int decimals, String shown) {
        assertEquals(shown, unit.show(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "22, 22%",
        "22.00, 22%",
        "375.5, 375.5%",
        "100, 100%",
        "1E+2, 100%",
        "0, 0%",
        "0.050, 0.05%"
    })
    void aTargetIsShownAsItWasSet(BigDecimal value, String shown) {
        assertEquals(shown, Unit.PERCENTAGE.showExactly(value));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, PERCENTAGE,     84%,   84% or more,  More than 84%",
        "LOW_IS_GOOD,  PERCENTAGE,     84%,   84% or less,  Less than 84%",
        "LOW_IS_GOOD,  RATE_PER_10000, 84,    84 or less,   Less than 84",
        "LOW_IS_GOOD,  COUNT,          84,    84 or fewer,  Fewer than 84",
        "HIGH_IS_GOOD, COUNT,          84,    84 or more,   More than 84",
        "NONE,         COUNT,          84,    84,           84",
    })
    void aTargetSaysWhichSideOfItIsGood(
            Polarity polarity, Unit unit, String number, String inclusive, String exclusive) {
        assertEquals(inclusive, Target.of(number("84"), null).show(polarity, unit));
        assertEquals(exclusive, Target.exclusive(number("84"), null).show(polarity, unit));
    }

    @Test
    void aRangeNamesItsEnds() {
        assertEquals("Between 80% and 90%", range("80", "90"));
        assertEquals("80% or more", range("80", null));
        assertEquals("90% or less", range(null, "90"));
    }

    @Test
    void aTargetInWordsIsShownAsPublished() {
        assertEquals(
                "Additional 800",
                Target.inWords("Additional 800").show(Polarity.HIGH_IS_GOOD, Unit.COUNT));
    }

    @Test
    void aToleranceSaysHowFarAmberReaches() {
        assertEquals(
                "amber down to 84%",
                Target.of(number("90"), number("84"))
                        .showTolerance(Polarity.HIGH_IS_GOOD, Unit.PERCENTAGE));
        assertEquals(
                "amber up to 25%",
                Target.of(number("20"), number("25"))
                        .showTolerance(Polarity.LOW_IS_GOOD, Unit.PERCENTAGE));
        assertNull(
                Target.of(number("90"), null)
                        .showTolerance(Polarity.HIGH_IS_GOOD, Unit.PERCENTAGE));
        Target lopsided = Target.range(number("80"), number("90"), null, number("95"));
        assertEquals(
                "amber: 95% or less", lopsided.showTolerance(Polarity.IN_RANGE, Unit.PERCENTAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "c,   Suppressed to protect confidentiality",
        "z,   Not applicable",
        "x,   Not available",
        "u,   Low reliability",
        "low, Rounds to 0 but is not 0",
        "k,   Rounds to 0 but is not 0",
    })
    void everySymbolKeepsItsReason(String code, String words) {
        Symbol symbol = Symbol.of(code).orElseThrow();
        assertEquals(words, symbol.words());
        assertEquals(code, symbol.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "C", "-", "..", ":", "~", "n/a", "LOW"})
    void whatIsNoSymbolIsNone(String code) {
        assertEquals(Optional.empty(), Symbol.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "LOW_IS_GOOD,  16,    BETTER, 'Better than England (lower than 17.7%)'",
        "LOW_IS_GOOD,  18,    WORSE,  'Worse than England (higher than 17.7%)'",
        "HIGH_IS_GOOD, 18,    BETTER, 'Better than England (higher than 17.7%)'",
        "HIGH_IS_GOOD, 16,    WORSE,  'Worse than England (lower than 17.7%)'",
        "HIGH_IS_GOOD, 17.69, SAME,   'Same as England (17.7%)'",
        "NONE,         18,    HIGHER, 'Higher than England (17.7%)'",
        "NONE,         16,    LOWER,  'Lower than England (17.7%)'",
    })
    void aboveOrBelowSaysWhichIsBetter(Polarity polarity, String own, Code code, String text) {
        assertEquals(new Standing(code, text), standing(polarity, number(own), number("17.65")));
    }

    @Test
    void withoutANumberOnEitherSideNothingIsCompared() {
        assertEquals(
                new Standing(Code.NOT_COMPARED, "No figure of the council's to compare."),
                standing(Polarity.LOW_IS_GOOD, null, number("17.65")));
        assertEquals(
                new Standing(Code.NOT_COMPARED, "No figure for England in the same period"),
                standing(Polarity.LOW_IS_GOOD, number("1"), null));
    }

    @Test
    void polaritiesHaveWords() {
        assertEquals(
                List.of(
                        "High is good",
                        "Low is good",
                        "Within the range is good",
                        "No good direction"),
                Stream.of(Polarity.values()).map(Polarity::words).toList());
    }

    private static Standing standing(Polarity polarity, BigDecimal own, BigDecimal other) {
        Reading reading =
                new Reading(
                        DirectionScheme.STANDARD,
                        polarity,
                        1,
                        DirectionComparator.PREVIOUS_PERIOD,
                        null,
                        YearType.FINANCIAL,
                        null);
        return Standing.of(
                own,
                new Benchmark(
                        "E92000001", "England", other, "No figure for England in the same period"),
                Unit.PERCENTAGE,
                reading);
    }

    private static String range(String low, String high) {
        Target range =
                Target.range(
                        low == null ? null : number(low),
                        high == null ? null : number(high),
                        null,
                        null);
        return range.show(Polarity.IN_RANGE, Unit.PERCENTAGE);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
