package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.IN_RANGE;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Rating.Code;

/** Red, amber, green: members are rated what they can see, and told why. */
class RatingTest {

    private static final Target AT_LEAST_90_AMBER_84 = Target.of(number("90"), number("84"));
    private static final Target AT_MOST_20_AMBER_25 = Target.of(number("20"), number("25"));
    private static final Target BETWEEN_80_AND_90 =
            Target.range(number("80"), number("90"), number("78"), number("95"));

    @Test
    void aValueShownAsTheAmberLimitIsAmber() {
        Rating rating = percentage("83.96", HIGH_IS_GOOD, AT_LEAST_90_AMBER_84);
        assertEquals(Code.AMBER, rating.code());
        assertEquals(
                "84.0% misses the target of 90% or more for 2022-23 but is within tolerance (amber down to 84%).",
                rating.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "90, GREEN",
        "89.95, GREEN",
        "89.94, AMBER",
        "84, AMBER",
        "83.95, AMBER",
        "83.94, RED",
        "0, RED",
        "100, GREEN"
    })
    void whenHighIsGoodBothLimitsAreOnTheBetterSide(String value, Code expected) {
        assertEquals(expected, percentage(value, HIGH_IS_GOOD, AT_LEAST_90_AMBER_84).code());
    }

    @ParameterizedTest
    @CsvSource({
        "20, GREEN",
        "20.04, GREEN",
        "20.05, AMBER",
        "25, AMBER",
        "25.04, AMBER",
        "25.05, RED",
        "0, GREEN",
        "100, RED"
    })
    void whenLowIsGoodBothLimitsAreOnTheBetterSide(String value, Code expected) {
        assertEquals(expected, percentage(value, LOW_IS_GOOD, AT_MOST_20_AMBER_25).code());
    }

    @ParameterizedTest
    @CsvSource({
        "80, GREEN",
        "90, GREEN",
        "85, GREEN",
        "79.9, AMBER",
        "78, AMBER",
        "77.9, RED",
        "90.1, AMBER",
        "95, AMBER",
        "95.1, RED"
    })
    void withinARangeTheAmberBandsMayBeAsymmetric(String value, Code expected) {
        assertEquals(expected, percentage(value, IN_RANGE, BETWEEN_80_AND_90).code());
    }

    @ParameterizedTest
    @CsvSource({"80, GREEN", "79.9, RED", "90.1, AMBER", "95, AMBER", "95.1, RED"})
    void aSideOfTheRangeWithoutAnAmberLimitHasNoTolerance(String value, Code expected) {
        assertEquals(
                expected,
                percentage(
                                value,
                                IN_RANGE,
                                Target.range(number("80"), number("90"), null, number("95")))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"80, GREEN", "1000, GREEN", "78, AMBER", "77.9, RED"})
    void aRangeMayBeOpenAtOneEnd(String value, Code expected) {
        assertEquals(
                expected,
                percentage(value, IN_RANGE, Target.range(number("80"), null, number("78"), null))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"84, GREEN", "84.4, GREEN", "84.5, AMBER", "85, AMBER", "90, AMBER", "91, RED"})
    void fewerThanIsNotMetByTheNumberItself(String value, Code expected) {
        Target fewerThan85 = Target.exclusive(number("85"), number("90"));
        assertEquals(
                expected,
                Rating.of(number(value), Unit.COUNT, 0, LOW_IS_GOOD, fewerThan85, "2022-23")
                        .code());
    }

    @Test
    void moreThanIsNotMetByTheNumberItself() {
        Target moreThan90 = Target.exclusive(number("90"), null);
        assertEquals(Code.RED, percentage("90", HIGH_IS_GOOD, moreThan90).code());
        assertEquals(Code.GREEN, percentage("90.1", HIGH_IS_GOOD, moreThan90).code());
        assertEquals(
                "90.0% misses the target of more than 90% for 2022-23. No tolerance was set.",
                percentage("90", HIGH_IS_GOOD, moreThan90).reason());
    }

    @Test
    void withoutAnAmberLimitWhatMissesIsRed() {
        Rating rating = percentage("89.9", HIGH_IS_GOOD, Target.of(number("90"), null));
        assertEquals(Code.RED, rating.code());
        assertEquals(
                "89.9% misses the target of 90% or more for 2022-23. No tolerance was set.",
                rating.reason());
    }

    @Test
    void aMeasureOfActivityIsNeverRated() {
        Rating rating = percentage("95", NONE, AT_LEAST_90_AMBER_84);
        assertNotRated(
                rating,
                "This is a measure of activity: neither high nor low is good, so it is not rated.");
    }

    @Test
    void withoutANumberThereIsNothingToRate() {
        assertNotRated(
                Rating.of(null, Unit.PERCENTAGE, 1, HIGH_IS_GOOD, AT_LEAST_90_AMBER_84, "2022-23"),
                "There is no figure to rate.");
    }

    @Test
    void withoutATargetTheReasonNamesTheYear() {
        assertNotRated(
                percentage("95", HIGH_IS_GOOD, null), "No target was published for 2022-23.");
    }

    @Test
    void aTargetInWordsCannotBeComparedAndIsQuoted() {
        assertNotRated(
                percentage("95", HIGH_IS_GOOD, Target.inWords("Above Stat Neighbour Average")),
                "The target for 2022-23 is not a number that can be compared: Above Stat Neighbour Average.");
    }

    @Test
    void aTargetThatDoesNotFitThePolaritySaysSo() {
        assertNotRated(
                percentage("95", IN_RANGE, AT_LEAST_90_AMBER_84),
                "The target for 2022-23 does not fit a measure for which within the range is good: 90%.");
        assertNotRated(
                percentage("95", LOW_IS_GOOD, BETWEEN_80_AND_90),
                "The target for 2022-23 does not fit a measure for which low is good: Between 80% and 90%.");
    }

    @Test
    void theReasonForGreenIsOneSentence() {
        assertEquals(
                "95.2% meets the target of 95.2% or more for 2022-23.",
                percentage("95.2", HIGH_IS_GOOD, Target.of(number("95.2"), null)).reason());
        assertEquals(
                "19.0% meets the target of 20% or less for 2022-23.",
                percentage("19", LOW_IS_GOOD, AT_MOST_20_AMBER_25).reason());
        assertEquals(
                "85.0% meets the target of between 80% and 90% for 2022-23.",
                percentage("85", IN_RANGE, BETWEEN_80_AND_90).reason());
    }

    @Test
    void theReasonForAmberNamesTheTolerance() {
        assertEquals(
                "22.0% misses the target of 20% or less for 2022-23 but is within tolerance (amber up to 25%).",
                percentage("22", LOW_IS_GOOD, AT_MOST_20_AMBER_25).reason());
        assertEquals(
                "79.0% misses the target of between 80% and 90% for 2022-23 but is within tolerance (amber: between 78% and 95%).",
                percentage("79", IN_RANGE, BETWEEN_80_AND_90).reason());
    }

    @Test
    void theReasonForRedNamesTheToleranceThatWasMissed() {
        assertEquals(
                "70.0% misses the target of 90% or more for 2022-23 and is outside the tolerance (amber down to 84%).",
                percentage("70", HIGH_IS_GOOD, AT_LEAST_90_AMBER_84).reason());
        assertEquals(
                "1,234 misses the target of fewer than 85 for 2022-23. No tolerance was set.",
                Rating.of(
                                number("1234"),
                                Unit.COUNT,
                                0,
                                LOW_IS_GOOD,
                                Target.exclusive(number("85"), null),
                                "2022-23")
                        .reason());
        assertEquals(
                "376.2 misses the target of 375.5 or less for 2022-23. No tolerance was set.",
                Rating.of(
                                number("376.2"),
                                Unit.RATE_PER_10000,
                                1,
                                LOW_IS_GOOD,
                                Target.of(number("375.5"), null),
                                "2022-23")
                        .reason());
    }

    @Test
    void whatIsYearsOldIsRatedAsLastKnownOnly() {
        Rating red =
                Rating.of(
                        new BigDecimal("24"),
                        Unit.PERCENTAGE,
                        1,
                        Polarity.LOW_IS_GOOD,
                        Target.of(new BigDecimal("22"), null),
                        "2019-20");
        assertEquals("Red, last known", red.asLastKnown().word());
        assertEquals(Rating.Code.RED, red.asLastKnown().code());
        assertEquals("Last known: " + red.reason(), red.asLastKnown().reason());
        Rating none = Rating.of(null, Unit.PERCENTAGE, 1, Polarity.LOW_IS_GOOD, null, "2019-20");
        assertEquals(none, none.asLastKnown());
    }

    @Test
    void aRatingIsNeverAColourAlone() {
        assertLetterAndWord("G", "Green", percentage("95", HIGH_IS_GOOD, AT_LEAST_90_AMBER_84));
        assertLetterAndWord("A", "Amber", percentage("85", HIGH_IS_GOOD, AT_LEAST_90_AMBER_84));
        assertLetterAndWord("R", "Red", percentage("70", HIGH_IS_GOOD, AT_LEAST_90_AMBER_84));
    }

    private static void assertLetterAndWord(String letter, String word, Rating rating) {
        assertEquals(letter, rating.letter());
        assertEquals(word, rating.word());
    }

    private static void assertNotRated(Rating rating, String reason) {
        assertEquals(Code.NOT_RATED, rating.code());
        assertEquals("Not rated", rating.word());
        assertNull(rating.letter());
        assertEquals(reason, rating.reason());
    }

    private static Rating percentage(String value, Polarity polarity, Target target) {
        return Rating.of(number(value), Unit.PERCENTAGE, 1, polarity, target, "2022-23");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
