package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.IN_RANGE;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Target.Bound.EXCLUSIVE;
import static org.scrutineer.assessment.Target.Bound.INCLUSIVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Target.Bound;

/**
 * Targets as councils set them: tolerances in per cent, and targets that refer to another figure.
 */
class TargetTest {

    private static final String NEIGHBOURS = "the average of Statistical neighbours";

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, 80, GREEN",
        "HIGH_IS_GOOD, 79.9, AMBER",
        "HIGH_IS_GOOD, 76, AMBER",
        "HIGH_IS_GOOD, 75.95, AMBER",
        "HIGH_IS_GOOD, 75.9, RED",
        "LOW_IS_GOOD, 80, GREEN",
        "LOW_IS_GOOD, 80.1, AMBER",
        "LOW_IS_GOOD, 84, AMBER",
        "LOW_IS_GOOD, 84.04, AMBER",
        "LOW_IS_GOOD, 84.1, RED",
    })
    void withinFivePerCentOfTheTargetIsAmber(Polarity polarity, String value, Rating.Code code) {
        Target target = Target.of(number("80"), null).tolerating(polarity, number("5"));
        assertEquals(
                code,
                Rating.of(number(value), Unit.PERCENTAGE, 1, polarity, target, "2022-23").code());
    }

    @Test
    void aToleranceOfATargetBelowNoughtLiesOnTheWorseSideToo() {
        Target low = Target.of(number("-20"), null).tolerating(LOW_IS_GOOD, number("10"));
        assertEquals(0, number("-18").compareTo(low.amber()));
        Target high = Target.of(number("-20"), null).tolerating(HIGH_IS_GOOD, number("10"));
        assertEquals(0, number("-22").compareTo(high.amber()));
    }

    @Test
    void aToleranceLiesOnBothSidesOfARange() {
        Target range =
                Target.range(number("80"), number("90"), null, null)
                        .tolerating(IN_RANGE, number("5"));
        assertEquals(0, number("76").compareTo(range.amberLow()));
        assertEquals(0, number("94.5").compareTo(range.amberHigh()));
        assertNull(range.amber());
        assertEquals(
                "amber: between 76% and 94.5%, within 5% of the target",
                range.showTolerance(IN_RANGE, Unit.PERCENTAGE));
    }

    @Test
    void aToleranceInPerCentIsSaidInWords() {
        Target target = Target.of(number("375.5"), null).tolerating(LOW_IS_GOOD, number("5"));
        assertEquals(
                "amber up to 394.275, within 5% of the target",
                target.showTolerance(LOW_IS_GOOD, Unit.RATE_PER_10000));
        assertNull(Target.of(number("80"), null).showTolerance(HIGH_IS_GOOD, Unit.PERCENTAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "66.3, GREEN, '66.3% meets the target of more than 66.2%, the average of Statistical neighbours for 2022/23.'",
        "66.2, RED, '66.2% misses the target of more than 66.2%, the average of Statistical neighbours for 2022/23. No tolerance was set.'",
    })
    void aboveTheNeighboursAverageIsJudgedAsShown(String value, Rating.Code code, String reason) {
        Target target = relative("0", EXCLUSIVE, HIGH_IS_GOOD, "66.24", Unit.PERCENTAGE);
        Rating rating =
                Rating.of(number(value), Unit.PERCENTAGE, 1, HIGH_IS_GOOD, target, "2022/23");
        assertEquals(code, rating.code());
        assertEquals(reason, rating.reason());
    }

    @Test
    void withoutThatFigureThereIsNoRatingAndTheReasonSaysSo() {
        Target target = relative("0", EXCLUSIVE, HIGH_IS_GOOD, null, Unit.PERCENTAGE);
        assertEquals(
                "The target for 2022/23 refers to a figure that is not there: More than the average of Statistical neighbours.",
                Rating.of(number("70"), Unit.PERCENTAGE, 1, HIGH_IS_GOOD, target, "2022/23")
                        .reason());
    }

    @ParameterizedTest
    @CsvSource({
        "800, INCLUSIVE, HIGH_IS_GOOD, '2,000 or more, 800 more than the average of Statistical neighbours'",
        "-300, INCLUSIVE, LOW_IS_GOOD, '900 or fewer, 300 fewer than the average of Statistical neighbours'",
        "0, EXCLUSIVE, LOW_IS_GOOD, 'Fewer than 1,200, the average of Statistical neighbours'",
    })
    void aMarginIsAdded(String margin, Bound bound, Polarity polarity, String shown) {
        Target target = relative(margin, bound, polarity, "1200.4", Unit.COUNT);
        assertEquals(shown, target.show(polarity, Unit.COUNT));
    }

    @Test
    void lessOfWhatIsMeasured() {
        assertEquals(
                "64.2% or less, 2% less than the average of Statistical neighbours",
                relative("-2", INCLUSIVE, LOW_IS_GOOD, "66.2", Unit.PERCENTAGE)
                        .show(LOW_IS_GOOD, Unit.PERCENTAGE));
    }

    @Test
    void aRelativeTargetMayHaveATolerance() {
        YearTarget aim =
                new YearTarget(
                        "2022-23",
                        null,
                        new RelativeTarget("neighbours", BigDecimal.ZERO, INCLUSIVE),
                        number("10"),
                        "Priya Shah",
                        LocalDate.of(2022, 4, 3));
        Target target = aim.against(number("50"), NEIGHBOURS, HIGH_IS_GOOD, Unit.PERCENTAGE, 1);
        assertEquals(
                Rating.Code.AMBER,
                Rating.of(number("45"), Unit.PERCENTAGE, 1, HIGH_IS_GOOD, target, "").code());
        assertEquals("2022-23 (set on 3 April 2022)", aim.words());
        assertEquals("2022-23", YearTarget.none("2022-23").words());
    }

    private static Target relative(
            String margin, Bound bound, Polarity polarity, String figure, Unit unit) {
        return new YearTarget(
                        "2022-23",
                        null,
                        new RelativeTarget("neighbours", number(margin), bound),
                        null,
                        null,
                        null)
                .against(
                        figure == null ? null : number(figure),
                        NEIGHBOURS,
                        polarity,
                        unit,
                        unit == Unit.COUNT ? 0 : 1);
    }

    @Test
    void withoutAGoodDirectionATargetReadsAsItWasPublished() {
        Target fewer =
                new Target(
                        number("85"),
                        EXCLUSIVE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Fewer than 85");
        assertEquals("Fewer than 85", fewer.show(Polarity.NONE, Unit.RATE_PER_10000));
        assertEquals("Less than 85", fewer.show(LOW_IS_GOOD, Unit.RATE_PER_10000));
        assertEquals("85", Target.of(number("85"), null).show(Polarity.NONE, Unit.RATE_PER_10000));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
