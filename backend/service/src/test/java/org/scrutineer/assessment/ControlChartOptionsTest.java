package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.ControlCharts.chart;
import static org.scrutineer.assessment.ControlCharts.entries;
import static org.scrutineer.assessment.ControlCharts.reading;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause.Rule;
import org.scrutineer.period.Frequency;

/** Where a control chart's stretches begin, and when there is no chart. */
class ControlChartOptionsTest {

    private static final String STEADY = "1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5";

    @Test
    void reBasingStartsAStretchWithItsOwnLimitsAndRuns() {
        Options options = new Options(true, false, Set.of(0, 13), null, 13);
        ControlChart chart =
                ControlChart.of(
                        entries("1 3 1 3 1 3 1 3 3 3 3 3 3 3 3.1 3 3.1"),
                        reading(HIGH_IS_GOOD),
                        options);
        Point first = chart.points().getFirst();
        Point latest = chart.points().getLast();
        assertEquals(0, first.stretch());
        assertFalse(first.trial());
        assertEquals(1, latest.stretch());
        assertTrue(latest.trial());
        assertEquals(4, latest.limits().count());
        assertEquals(Rule.NONE, chart.points().get(13).cause().rule());
        assertEquals(
                "Whether the latest month is chance or a real change cannot be said yet: the average was begun anew and has 4 of the 13 figures that this takes.",
                chart.text());
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertEquals(Variation.COMMON_CAUSE, latest.variation());
    }

    @Test
    void aTrendIsCountedWithinItsStretch() {
        ControlChart chart =
                ControlChart.of(
                        entries("9 9 9 9 9 9 1 2 3 6 7 8 8.5 8.8 9"),
                        reading(NONE),
                        new Options(true, false, Set.of(8), null, 13));
        assertTrue(chart.text().startsWith("7 months, each higher"), chart.text());
    }

    @Test
    void aStretchOfOneFigureHasNoLimitsYet() {
        ControlChart chart =
                ControlChart.of(
                        entries(STEADY + " 50"),
                        reading(HIGH_IS_GOOD, Target.of(new BigDecimal("2"), null)),
                        new Options(true, false, Set.of(14), null, 13));
        assertNull(chart.points().getLast().limits().limits());
        assertEquals(Variation.UNDECIDED, chart.variation());
        assertEquals(Assurance.Code.NONE, chart.assurance().code());
        assertEquals(
                "There are too few figures to compare with the target.", chart.assurance().text());
    }

    @ParameterizedTest
    @CsvSource({"-1", "14", "15"})
    void aStretchMustBeginWithAFigure(int position) {
        Options options = new Options(true, false, Set.of(position), null, 13);
        assertThrows(
                IllegalArgumentException.class,
                () -> ControlChart.of(entries(STEADY), reading(NONE), options));
    }

    @Test
    void settingsAreChecked() {
        assertThrows(
                IllegalArgumentException.class, () -> new Options(true, false, Set.of(), 11, 13));
        assertEquals(12, new Options(true, false, Set.of(), 12, 13).baseline());
        assertThrows(
                IllegalArgumentException.class, () -> new Options(true, false, Set.of(), null, 0));
        assertEquals(1, new Options(true, false, Set.of(), null, 1).minimum());
    }

    @Test
    void fewerThanThirteenMakeNoChart() {
        ControlChart chart = chart("1 3 1 3 1 3 1 3 1 3 1 3", HIGH_IS_GOOD);
        assertTrue(chart.points().isEmpty());
        assertNull(chart.variation());
        assertEquals(Assurance.Code.NONE, chart.assurance().code());
        assertEquals(
                "A control chart needs at least 13 figures; there are 12 so far.", chart.text());
        assertFalse(chart("1 3 1 3 1 3 1 3 1 3 1 3 1", HIGH_IS_GOOD).points().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"QUARTERLY", "TERMLY", "ANNUAL"})
    void onlyWeeksAndMonthsMakeAChart(Frequency frequency) {
        ControlChart chart = refused(frequency, Aggregation.SUM);
        assertEquals("A control chart needs weekly or monthly figures.", chart.text());
        assertEquals(chart.text(), chart.assurance().text());
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"CUMULATIVE", "ROLLING_12_MONTHS"})
    void figuresThatContainTheOnesBeforeMakeNone(Aggregation aggregation) {
        assertEquals(
                "There is no control chart, because each figure contains the ones before it.",
                refused(Frequency.WEEKLY, aggregation).text());
    }

    private static ControlChart refused(Frequency frequency, Aggregation aggregation) {
        Reading reading = new Reading(frequency, aggregation, NONE, Unit.COUNT, null);
        ControlChart chart = ControlChart.of(entries(STEADY), reading, Options.USUAL);
        assertTrue(chart.points().isEmpty());
        return chart;
    }
}
