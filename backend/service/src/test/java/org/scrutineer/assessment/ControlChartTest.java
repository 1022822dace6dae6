package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.ControlCharts.chart;
import static org.scrutineer.assessment.ControlCharts.entries;
import static org.scrutineer.assessment.ControlCharts.reading;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.IN_RANGE;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause.Rule;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;

/** What is special on a control chart, and what it says. */
class ControlChartTest {

    /** Mean 2, limits 2.66 to either side: 4.66 and -0.66, near limits 3.773 and 0.227. */
    private static final String STEADY = "1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5";

    private static final String SHIFTED = "1 3 1 3 1 3 1 5 5.1 5 5.1 5 5.1 5";

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, IMPROVEMENT, It is an improvement.",
        "LOW_IS_GOOD, CONCERN, It is a concern.",
        "NONE, NEUTRAL, By itself it is neither better nor worse.",
        "IN_RANGE, NEUTRAL, By itself it is neither better nor worse."
    })
    void sevenOnOneSideAreARealChange(Polarity polarity, Variation variation, String judgement) {
        ControlChart chart = chart(SHIFTED, polarity);
        assertEquals(variation, chart.variation());
        assertEquals(
                "7 months above the average: this is a real change, not chance. " + judgement,
                chart.text());
    }

    @Test
    void aLongerRunIsCountedWhole() {
        ControlChart chart = chart("9 5 9 5 9 5 1 3 1 3 1 3 1 3 1", LOW_IS_GOOD);
        assertEquals(
                "9 months below the average: this is a real change, not chance. It is an improvement.",
                chart.text());
    }

    @Test
    void sixOnOneSideAreChance() {
        ControlChart chart = chart("1 3 1 3 1 3 1 1 5 5.1 5 5.1 5 5.1", HIGH_IS_GOOD);
        assertEquals(Variation.COMMON_CAUSE, chart.variation());
        assertEquals(
                "The latest month is within the usual ups and downs: this is chance, not a real change.",
                chart.text());
    }

    @Test
    void aPointOnTheAverageBreaksARun() {
        // The average is 3 exactly, and the tenth figure lies on it.
        List<Point> points = chart("0 2 0 2 0 2 4 6 4 3 6 4 6", NONE).points();
        assertEquals(Way.HIGH, points.get(8).side());
        assertEquals(Way.NEITHER, points.get(9).side());
        assertTrue(points.stream().allMatch(point -> rule(point) == Rule.NONE));
    }

    @Test
    void whatIsEqualInDecimalsIsOnTheAverageWhateverTheNoise() {
        ControlChart chart = chart("0.1 0.2 0 ".repeat(5) + "0.10000000000000003", HIGH_IS_GOOD);
        for (Point point : List.of(chart.points().getFirst(), chart.points().getLast())) {
            assertEquals(Way.NEITHER, point.side());
            assertEquals(Rule.NONE, rule(point));
        }
        assertEquals("0.10000000000000003", chart.points().getLast().value().toPlainString());
    }

    @Test
    void sevenRisingAreATrendWhicheverSideTheyAreOn() {
        String rising = "9 1 9 1 9 1 9 1 2 3 4 5 6 7";
        ControlChart chart = chart(rising, LOW_IS_GOOD);
        assertEquals(
                "7 months, each higher than the one before: this is a real change, not chance. It is a concern.",
                chart.text());
        assertEquals(Way.LOW, chart.points().get(7).side());
        assertEquals(new SpecialCause(Rule.TREND, Way.HIGH), chart.points().get(7).cause());
        assertEquals(Rule.NONE, rule(chart.points().get(6)));
    }

    @Test
    void sevenFallingAreATrendAndEqualOnesBreakIt() {
        assertEquals(
                "8 months, each lower than the one before: this is a real change, not chance. It is an improvement.",
                chart("1 9 1 9 1 9 8.5 8 7 6 5 4 3", LOW_IS_GOOD).text());
        assertEquals(
                Variation.COMMON_CAUSE,
                chart("1 9 1 9 1 9 8 7 6 5 5 4 3", LOW_IS_GOOD).variation());
    }

    @Test
    void aTurningPointBelongsToTheTrendThatItBegins() {
        ControlChart chart =
                chart("1 2 3 4 5 6 7 6.5 5.5 4.5 3.5 2.5 1.5 9 1 9 1 9 1 9 1 9 1 9", NONE);
        assertEquals(new SpecialCause(Rule.TREND, Way.HIGH), chart.points().get(5).cause());
        assertEquals(new SpecialCause(Rule.TREND, Way.LOW), chart.points().get(6).cause());
    }

    @Test
    void outsideALimitIsStrict() {
        assertEquals(
                "The latest month is above the upper limit: this is a real change, not chance. It is an improvement.",
                fixed(STEADY + " 4.67", HIGH_IS_GOOD, false).text());
        assertEquals(
                "The latest month is below the lower limit: this is a real change, not chance. It is a concern.",
                fixed(STEADY + " -0.67", HIGH_IS_GOOD, false).text());
        assertEquals(
                Variation.COMMON_CAUSE, fixed(STEADY + " 4.66", HIGH_IS_GOOD, false).variation());
        assertEquals(
                Variation.COMMON_CAUSE, fixed(STEADY + " -0.66", HIGH_IS_GOOD, false).variation());
    }

    @Test
    void twoOfThreeBeyondANearLimitOnOneSideAreARealChange() {
        ControlChart chart = fixed(STEADY + " 3.8 2.1 3.9", LOW_IS_GOOD, false);
        assertEquals(
                "2 of the last 3 months close to the upper limit or beyond: this is a real change, not chance. It is a concern.",
                chart.text());
        assertEquals(Rule.TWO_OF_THREE, rule(chart.points().get(14)));
        assertEquals(Rule.NONE, rule(chart.points().get(15)));
        assertEquals(
                "3 of the last 3 months close to the lower limit or beyond: this is a real change, not chance. It is an improvement.",
                fixed(STEADY + " 0.2 0.1 0.2", LOW_IS_GOOD, false).text());
    }

    @ParameterizedTest
    @CsvSource({"3.8 1.9 3.9", "3.8 0.2 3.8", "3.77 2.1 3.9", "3.8 2 3.9"})
    void theThirdMustBeOnTheSameSideAndTwoBeyond(String last) {
        assertEquals(
                Variation.COMMON_CAUSE, fixed(STEADY + " " + last, LOW_IS_GOOD, false).variation());
    }

    @Test
    void whetherAPointOutsideCountsInTwoOfThreeIsASetting() {
        String last = " 4.7 2.1 3.9";
        assertEquals(Rule.NONE, rule(fixed(STEADY + last, NONE, false).points().getLast()));
        ControlChart counted = fixed(STEADY + last, NONE, true);
        assertEquals(Rule.TWO_OF_THREE, rule(counted.points().getLast()));
        assertEquals(Rule.OUTSIDE, rule(counted.points().get(14)));
    }

    @Test
    void theFirstRuleThatFitsCounts() {
        ControlChart chart = fixed(STEADY + " 2.1 2.2 2.3 2.4 2.6 3.9 4.7", NONE, true);
        assertEquals(Rule.TREND, rule(chart.points().get(19)));
        assertEquals(Rule.OUTSIDE, rule(chart.points().get(20)));
        ControlChart near = fixed(STEADY + " 2.1 2.2 2.1 2.2 3.9 2.2 3.9", NONE, false);
        assertEquals(Rule.TWO_OF_THREE, rule(near.points().get(20)));
        assertEquals(Rule.SHIFT, rule(near.points().get(19)));
    }

    @Test
    void aFixedBaselineRestsOnTheFirstFiguresAlone() {
        ControlLimits limits = fixed(STEADY + " 90 91", NONE, false).points().getLast().limits();
        assertEquals(14, limits.count());
        assertEquals(0, limits.mean().compareTo(new BigDecimal("2")));
        assertEquals(0, limits.limits().upper().compareTo(new BigDecimal("4.66")));
        assertEquals(0, limits.limits().lower().compareTo(new BigDecimal("-0.66")));
        assertEquals("3.773333333333", limits.limits().nearUpper().toPlainString());
        assertEquals("0.226666666667", limits.limits().nearLower().toPlainString());
    }

    @Test
    void screeningLeavesOutALeapOfExactlyTheBound() {
        // 13 moves of 10.733 and one of 42.471 are 13 on average, and 3.267 times that is 42.471.
        String values = "0 10.733 ".repeat(7) + "53.204";
        List<BigDecimal> figures = entries(values).stream().map(Entry::value).toList();
        assertEquals("28.549780000000", reach(ControlLimits.of(figures, true)));
        assertEquals("34.580000000000", reach(ControlLimits.of(figures, false)));
    }

    @Test
    void aLeapIsScreenedOutAtTheBoundThoughTheAverageDoesNotComeOutEven() {
        // 12 moves that add up to 200: 3.267 times their average is 54.45, the last of them.
        List<BigDecimal> figures =
                entries("0 14 0 14 0 14 0 14 0 14 0 5.55 60").stream().map(Entry::value).toList();
        assertEquals("35.196636363636", reach(ControlLimits.of(figures, true)));
        assertEquals("44.333333333333", reach(ControlLimits.of(figures, false)));
    }

    @Test
    void weeksAreCalledWeeks() {
        Reading weekly =
                new Reading(Frequency.WEEKLY, Aggregation.RATIO, IN_RANGE, Unit.COUNT, null);
        ControlChart chart = ControlChart.of(entries(SHIFTED), weekly, Options.USUAL);
        assertTrue(chart.text().startsWith("7 weeks above the average:"), chart.text());
    }

    /** With limits from the first fourteen figures. */
    private static ControlChart fixed(
            String values, Polarity polarity, boolean outsideCountsAsNear) {
        return ControlChart.of(
                entries(values),
                reading(polarity),
                new Options(true, outsideCountsAsNear, Set.of(), 14, 13));
    }

    private static String reach(ControlLimits limits) {
        return limits.limits().upper().subtract(limits.mean()).toPlainString();
    }

    private static Rule rule(Point point) {
        return point.cause().rule();
    }
}
