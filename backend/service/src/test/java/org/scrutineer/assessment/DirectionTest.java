package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.DirectionComparator.PREVIOUS_PERIOD;
import static org.scrutineer.assessment.DirectionComparator.PREVIOUS_YEAR;
import static org.scrutineer.assessment.DirectionComparator.SAME_PERIOD_LAST_YEAR;
import static org.scrutineer.assessment.DirectionScheme.STANDARD;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.IN_RANGE;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.assessment.Direction.Reading;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** Direction of travel: the arrow means performance, not the number. */
class DirectionTest {

    @Test
    void lowIsGoodAndFallingHasImproved() {
        Direction direction = monthly(LOW_IS_GOOD, "120", "100");
        assertDirection(
                Code.IMPROVED, Arrow.UP, "Improved since August 2023 (number fell)", direction);
        assertEquals(month("2023-08", "120"), direction.comparedWith());
    }

    @Test
    void lowIsGoodAndRisingHasWorsened() {
        assertDirection(
                Code.WORSENED,
                Arrow.DOWN,
                "Worsened since August 2023 (number rose)",
                monthly(LOW_IS_GOOD, "100", "120"));
    }

    @Test
    void highIsGoodFollowsTheNumber() {
        assertDirection(
                Code.IMPROVED,
                Arrow.UP,
                "Improved since August 2023 (number rose)",
                monthly(HIGH_IS_GOOD, "100", "120"));
        assertDirection(
                Code.WORSENED,
                Arrow.DOWN,
                "Worsened since August 2023 (number fell)",
                monthly(HIGH_IS_GOOD, "120", "100"));
    }

    @Test
    void aMeasureOfActivityIncreasesOrDecreasesAndIsNeitherBetterNorWorse() {
        assertDirection(
                Code.INCREASED,
                Arrow.UP,
                "Increased since August 2023",
                monthly(NONE, "100", "120"));
        assertDirection(
                Code.DECREASED,
                Arrow.DOWN,
                "Decreased since August 2023",
                monthly(NONE, "120", "100"));
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void noMovementAtTheShownDecimalsIsNoChange(Polarity polarity) {
        assertDirection(
                Code.NO_CHANGE,
                Arrow.LEVEL,
                "No change since August 2023",
                monthly(polarity, "17.71", "17.74"));
        assertEquals(Code.NO_CHANGE, monthly(polarity, "17.7", "17.7").code());
    }

    @Test
    void whatIsComparedIsWhatIsShown() {
        assertEquals(Code.IMPROVED, monthly(HIGH_IS_GOOD, "17.74", "17.75").code());
    }

    @ParameterizedTest
    @CsvSource({
        "50, 51.9, NO_CHANGE",
        "50, 48.1, NO_CHANGE",
        "50, 52, IMPROVED",
        "50, 48, WORSENED",
        "50, 51.96, IMPROVED"
    })
    void movementSmallerThanTheBandIsNoChangeAndAsLargeIsNot(
            String before, String now, Code expected) {
        Reading reading =
                new Reading(
                        STANDARD,
                        HIGH_IS_GOOD,
                        1,
                        PREVIOUS_PERIOD,
                        number("2"),
                        YearType.FINANCIAL,
                        null);
        assertEquals(
                expected,
                of(List.of(month("2023-08", before), month("2023-09", now)), reading).code());
    }

    @ParameterizedTest
    @CsvSource({
        "70, 75, IMPROVED, 'Improved since August 2023 (number rose)'",
        "75, 70, WORSENED, 'Worsened since August 2023 (number fell)'",
        "99, 95, IMPROVED, 'Improved since August 2023 (number fell)'",
        "70, 85, IMPROVED, 'Improved since August 2023 (number rose)'",
        "85, 91, WORSENED, 'Worsened since August 2023 (number rose)'",
        "70, 91, IMPROVED, 'Improved since August 2023 (number rose)'",
        "79, 100, WORSENED, 'Worsened since August 2023 (number rose)'",
    })
    void withinARangeImprovesWhenTheDistanceToItShrinks(
            String before, String now, Code expected, String text) {
        Direction direction =
                inRange(before, now, Target.range(number("80"), number("90"), null, null));
        assertEquals(expected, direction.code());
        assertEquals(text, direction.text());
    }

    @Test
    void withinARangeMovementThatLeavesTheDistanceIsNeitherBetterNorWorse() {
        Target range = Target.range(number("80"), number("90"), null, null);
        assertEquals(Code.INCREASED, inRange("82", "88", range).code());
        assertEquals(Code.DECREASED, inRange("95", "75", range).code());
        assertEquals(Code.INCREASED, inRange("70", "75", null).code());
    }

    @Test
    void aRangeOpenAtOneEndHasNoDistanceThere() {
        Target atLeast80 = Target.range(number("80"), null, null, null);
        assertEquals(Code.IMPROVED, inRange("70", "200", atLeast80).code());
        assertEquals(Code.INCREASED, inRange("100", "200", atLeast80).code());
    }

    @Test
    void theSamePeriodLastYearIsPrintedBesideTheArrow() {
        List<Observation> history =
                List.of(month("2022-09", "120"), month("2023-08", "90"), month("2023-09", "100"));
        assertDirection(
                Code.IMPROVED,
                Arrow.UP,
                "Improved since September 2022 (number fell)",
                of(history, reading(LOW_IS_GOOD, SAME_PERIOD_LAST_YEAR)));
    }

    @Test
    void thePreviousYearIsItsLastFigure() {
        List<Observation> history =
                List.of(
                        month("2023-03", "120"),
                        month("2022-12", "1"),
                        month("2023-09", "100"),
                        month("2022-03", "2"));
        Direction direction =
                of(month("2023-09", "100"), history, reading(LOW_IS_GOOD, PREVIOUS_YEAR));
        assertDirection(
                Code.IMPROVED, Arrow.UP, "Improved since March 2023 (number fell)", direction);
    }

    @Test
    void theHistoryMayBeInAnyOrder() {
        List<Observation> history =
                List.of(month("2023-09", "100"), month("2023-07", "90"), month("2023-08", "120"));
        assertEquals(
                "Improved since August 2023 (number fell)",
                of(month("2023-09", "100"), history, reading(LOW_IS_GOOD, PREVIOUS_PERIOD)).text());
    }

    @Test
    void whatIsAsideStandsInTheBracketsOfAQuarterOrWeek() {
        Observation before = observation("2022-23-Q4", Frequency.QUARTERLY, "120");
        Observation now = observation("2023-24-Q1", Frequency.QUARTERLY, "100");
        assertEquals(
                "Improved since Quarter 4 2022-23 (January to March; number fell)",
                of(List.of(before, now), reading(LOW_IS_GOOD, PREVIOUS_PERIOD)).text());
        assertEquals(
                "Decreased since Quarter 4 2022-23 (January to March)",
                of(List.of(before, now), reading(NONE, PREVIOUS_PERIOD)).text());
    }

    @Test
    void aMissingComparatorSaysWhichFigureIsMissing() {
        List<Observation> gap = List.of(month("2023-07", "120"), month("2023-09", "100"));
        assertNotAvailable(
                "No figure for August 2023 to compare with.",
                of(gap, reading(LOW_IS_GOOD, PREVIOUS_PERIOD)));
        assertNotAvailable(
                "No figure for September 2022 to compare with.",
                of(gap, reading(LOW_IS_GOOD, SAME_PERIOD_LAST_YEAR)));
        assertNotAvailable(
                "No figure for the year 2022-23 to compare with.",
                of(gap, reading(LOW_IS_GOOD, PREVIOUS_YEAR)));
    }

    @Test
    void aSymbolInPlaceOfTheEarlierNumberIsAMissingComparator() {
        List<Observation> suppressed = List.of(month("2023-08", null), month("2023-09", "100"));
        assertNotAvailable(
                "No figure for August 2023 to compare with.",
                of(suppressed, reading(LOW_IS_GOOD, PREVIOUS_PERIOD)));
    }

    @Test
    void week53HasNoSameWeekLastYearAndSaysSo() {
        Observation week53 = observation("2020-W53", Frequency.WEEKLY, "5");
        assertNotAvailable(
                "No figure for the same week last year to compare with.",
                of(List.of(week53), reading(LOW_IS_GOOD, SAME_PERIOD_LAST_YEAR)));
    }

    @Test
    void withoutALatestFigureThereIsNothingToCompare() {
        assertNotAvailable(
                "No figure to compare.",
                Direction.of(null, List.of(), reading(LOW_IS_GOOD, PREVIOUS_PERIOD)));
        assertNotAvailable(
                "No figure to compare.",
                of(
                        List.of(month("2023-08", "1"), month("2023-09", null)),
                        reading(LOW_IS_GOOD, PREVIOUS_PERIOD)));
    }

    @Test
    void redAndImprovingIsNormal() {
        Target target = Target.of(number("20"), number("25"));
        assertEquals(
                Rating.Code.RED,
                Rating.of(number("30"), Unit.PERCENTAGE, 1, LOW_IS_GOOD, target, "2022-23").code());
        assertEquals(Code.IMPROVED, monthly(LOW_IS_GOOD, "40", "30").code());
    }

    private static void assertDirection(Code code, Arrow arrow, String text, Direction direction) {
        assertEquals(text, direction.text());
        assertEquals(code, direction.code());
        assertEquals(arrow, direction.arrow());
    }

    private static void assertNotAvailable(String text, Direction direction) {
        assertDirection(Code.NOT_AVAILABLE, Arrow.NONE, text, direction);
        assertNull(direction.comparedWith());
    }

    private static Direction monthly(Polarity polarity, String before, String now) {
        return of(
                List.of(month("2023-08", before), month("2023-09", now)),
                reading(polarity, PREVIOUS_PERIOD));
    }

    private static Direction inRange(String before, String now, Target range) {
        Reading reading =
                new Reading(
                        STANDARD, IN_RANGE, 1, PREVIOUS_PERIOD, null, YearType.FINANCIAL, range);
        return of(List.of(month("2023-08", before), month("2023-09", now)), reading);
    }

    /** The last of the history is the latest. */
    private static Direction of(List<Observation> history, Reading reading) {
        return of(history.getLast(), history, reading);
    }

    private static Direction of(Observation latest, List<Observation> history, Reading reading) {
        return Direction.of(latest, history, reading);
    }

    private static Reading reading(Polarity polarity, DirectionComparator comparator) {
        return new Reading(STANDARD, polarity, 1, comparator, null, YearType.FINANCIAL, null);
    }

    private static Observation month(String code, String value) {
        return observation(code, Frequency.MONTHLY, value);
    }

    private static Observation observation(String code, Frequency frequency, String value) {
        Period period = PeriodCode.parse(code, frequency, YearType.FINANCIAL);
        return new Observation(period, value == null ? null : number(value));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
