package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.ControlCharts.chart;
import static org.scrutineer.assessment.ControlCharts.entries;
import static org.scrutineer.assessment.ControlCharts.reading;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.period.Frequency;

/** Chance is said only of figures that carry so much; otherwise it is said what is missing. */
class VerdictTest {

    private static final String STEADY = "1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5";

    @Test
    void oneEventInTwoYearsIsNoTwentyFourRealChanges() {
        ControlChart chart = chart("0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", LOW_IS_GOOD);
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertEquals(List.of(), chart.points());
        assertEquals(
                "Whether the latest figure is chance or a real change cannot be said: 23 of 24 figures are 0, and the limits of chance cannot be worked out from so few others.",
                chart.text());
        assertEquals(new Assurance(Assurance.Code.NONE, chart.text()), chart.assurance());
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 0 3 1 4 1 5 2, 7 of 13 figures are 0%",
        "100 100 100 100 100 100 100 93 91 94 91 95 92, 7 of 13 figures are 100%",
        "100 100 100 100 0 0 0 93 91 94 91 95 92, 7 of 13 figures are 0% or 100%",
    })
    void mostlyAtTheBoundOfItsUnitIsNotJudged(String values, String said) {
        ControlChart chart = percentages(values);
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertTrue(chart.text().contains(said), chart.text());
    }

    @Test
    void halfOfThemAtTheBoundIsNotMost() {
        assertFalse(percentages("0 3 0 1 0 4 0 1 0 5 0 2 0 3").points().isEmpty());
        assertFalse(
                chart("100 100 100 100 100 100 100 93 91 94 91 95 92", HIGH_IS_GOOD)
                        .points()
                        .isEmpty());
    }

    @Test
    void aConstantAtItsTargetIsNotHitAndMiss() {
        ControlChart chart =
                ControlChart.of(
                        entries("95 ".repeat(24).strip()),
                        reading(HIGH_IS_GOOD, Target.of(new BigDecimal("95"), null)),
                        Options.USUAL);
        assertEquals(Assurance.Code.NONE, chart.assurance().code());
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertEquals(
                "Whether the latest figure is chance or a real change cannot be said: the 24 figures that the limits of chance would rest on are all the same.",
                chart.text());
    }

    @Test
    void limitsWithoutWidthAssureNothing() {
        BigDecimal same = new BigDecimal("95");
        assertEquals(
                Assurance.Code.NONE,
                Assurance.of(
                                new ControlLimits.Limits(same, same, same, same),
                                HIGH_IS_GOOD,
                                Unit.PERCENTAGE,
                                Target.of(same, null))
                        .code());
    }

    @Test
    void whereScreeningTakesMostMovementsThereIsNoUsualOne() {
        ControlChart chart =
                chart("5 5 5 5 5 5 9 5 5 5 5 5 5 5 5 6 5 5 5 5 5 9 5 5 5 5", LOW_IS_GOOD);
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertTrue(chart.text().endsWith("no usual movement to judge by."), chart.text());
        // As many movements of one as leaps of four: half of them stay.
        assertFalse(
                chart("5 5 6 5 5 5 9 5 5 5 5 5 5 5 5 6 5 5 5 5 5 9 5 5 5 5", LOW_IS_GOOD)
                        .points()
                        .isEmpty());
        assertFalse(
                ControlChart.of(
                                entries("5 5 5 5 5 5 9 5 5 5 5 5 5 5 5 6 5 5 5 5 5 9 5 5 5 5"),
                                reading(LOW_IS_GOOD),
                                new Options(false, false, Set.of(), null, 13))
                        .points()
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | there is no figure for April 2024.",
                "3 | there is no figure for April 2024, May 2024 and June 2024.",
                "4 | 4 months among these have no figure, the last of them July 2024.",
            })
    void acrossMissingMonthsItIsNotCalledChance(int missing, String said) {
        List<Entry> entries = new ArrayList<>(entries(STEADY));
        entries.set(5, new Entry(null, new BigDecimal("2.5"), months(missing)));
        ControlChart chart = ControlChart.of(entries, reading(HIGH_IS_GOOD), Options.USUAL);
        assertEquals(
                "Whether the latest month is chance or a real change cannot be said: " + said,
                chart.text());
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertEquals(14, chart.points().size());
    }

    @Test
    void aGapBeforeTheStretchIsNoneOfIt() {
        List<Entry> entries = new ArrayList<>(entries(STEADY + " " + STEADY));
        entries.set(14, new Entry(null, new BigDecimal("1.5"), months(2)));
        assertEquals(
                Variation.COMMON_CAUSE,
                ControlChart.of(
                                entries,
                                reading(HIGH_IS_GOOD),
                                new Options(true, false, Set.of(14), null, 13))
                        .variation());
    }

    @Test
    void aRunAcrossAGapCountsFiguresNotMonthsAndNamesTheGap() {
        List<Entry> entries = new ArrayList<>(entries("1 3 1 3 1 3 1 5 5.1 5 5.1 5 5.1 5"));
        entries.set(10, new Entry(null, new BigDecimal("5.1"), months(1)));
        ControlChart chart = ControlChart.of(entries, reading(HIGH_IS_GOOD), Options.USUAL);
        assertEquals(
                "7 figures above the average: this is a real change, not chance. It is an improvement. But there is no figure for April 2024.",
                chart.text());
        assertEquals(Variation.IMPROVEMENT, chart.variation());
    }

    @Test
    void anEarlierStretchThatHardlyMovedMarksNothing() {
        ControlChart chart =
                ControlChart.of(
                        entries("7 7 7 7 7 7 7 7 7 7 7 7 8 " + STEADY),
                        reading(HIGH_IS_GOOD),
                        new Options(true, false, Set.of(13), null, 13));
        assertEquals(Variation.COMMON_CAUSE, chart.variation());
        assertEquals(Variation.UNDECIDED, chart.points().getFirst().variation());
        assertEquals(Variation.UNDECIDED, chart.points().get(12).variation());
        assertNull(chart.points().get(12).limits().limits());
    }

    private static List<String> months(int count) {
        return List.of("April 2024", "May 2024", "June 2024", "July 2024").subList(0, count);
    }

    private static ControlChart percentages(String values) {
        return ControlChart.of(
                entries(values),
                new Reading(
                        Frequency.MONTHLY, Aggregation.RATIO, HIGH_IS_GOOD, Unit.PERCENTAGE, null),
                Options.USUAL);
    }
}
