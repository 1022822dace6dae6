package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.Target.Bound.EXCLUSIVE;
import static org.scrutineer.assessment.Target.Bound.INCLUSIVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Month;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/** All the rules together, on one measure. */
class AssessmentTest {

    private static final AssessmentChoices USUAL =
            new AssessmentChoices(DirectionScheme.STANDARD, 50, true, false);
    private static final Position.Authorities NOBODY = new Position.Authorities(List.of(), 153);

    @Test
    void aMeasureSaysAllOfIt() {
        List<Figure> figures =
                List.of(
                        ratio("2022-09", "30", "120"),
                        ratio("2023-04", "20", "100"),
                        ratio("2023-05", "22", "100"),
                        ratio("2023-06", "24", "100"),
                        ratio("2023-07", "26", "100"),
                        ratio("2023-08", "28", "100"),
                        ratio("2023-09", "12", "40"));
        Assessment assessment =
                assess(
                        figures,
                        reading(Polarity.LOW_IS_GOOD, USUAL),
                        aim(Target.of(number("28"), number("30"))));
        assertEquals(
                "30.0% misses the target of 28% or less for 2023-24 (set on 3 April 2023) but is within tolerance (amber up to 30%).",
                assessment.rating().reason());
        assertEquals("Worsened since August 2023 (number rose)", assessment.direction().text());
        assertEquals("2022-09", assessment.samePeriodLastYear().period().code());
        assertEquals("Worsened since September 2022 (number rose)", assessment.yearOnYear().text());
        assertEquals(0, number("132").compareTo(assessment.yearToDate().numerator()));
        assertEquals(0, number("540").compareTo(assessment.yearToDate().denominator()));
        assertEquals(
                "There is no figure for the whole of 2022-23: the latest is for September 2022.",
                assessment.previousYear().text());
        assertEquals(
                "A control chart needs at least 13 figures; there are 7 so far.",
                assessment.chart().text());
        assertEquals(
                "Small numbers: out of 40, one more or fewer changes this by 2.5 percentage points.",
                assessment.smallNumbers());
        assertEquals("Between 18.1% and 45.4%, 19 times out of 20", assessment.interval().words(1));
    }

    @Test
    void withoutFiguresEverythingSaysSo() {
        Assessment assessment =
                assess(List.of(), reading(Polarity.LOW_IS_GOOD, USUAL), YearTarget.none("2023-24"));
        assertNull(assessment.latest());
        assertNull(assessment.yearToDate());
        assertNull(assessment.samePeriodLastYear());
        assertNull(assessment.previousYear());
        assertNull(assessment.smallNumbers());
        assertNull(assessment.interval());
        assertEquals("There is no figure to rate.", assessment.rating().reason());
        assertEquals("No figure of the council's to rank.", assessment.position().text());
    }

    @Test
    void aTargetMayBeABenchmark() {
        YearTarget aim = relative("neighbours", "0");
        List<Figure> figures = List.of(ratio("2023-09", "30", "100"));
        Assessment.Reading reading = reading(Polarity.HIGH_IS_GOOD, USUAL);
        Benchmark neighbours =
                new Benchmark("neighbours", "the average of neighbours", number("29.94"), "");
        assertEquals(
                "30.0% meets the target of more than 29.9%, the average of neighbours for 2023-24 (set on 3 April 2023).",
                Assessment.of(figures, reading, aim, List.of(neighbours), NOBODY)
                        .rating()
                        .reason());
        assertEquals(
                Rating.Code.NOT_RATED,
                Assessment.of(figures, reading, aim, List.of(), NOBODY).rating().code());
    }

    @Test
    void aTargetMayBeLastYearsFigureAndSomeMore() {
        List<Figure> figures = List.of(figure("2022-09", "1000"), figure("2023-09", "1800"));
        Assessment.Reading reading = count(Frequency.MONTHLY);
        assertEquals(
                "1,800 meets the target of 1,800 or more, 800 more than the same period last year for 2023-24 (set on 3 April 2023).",
                assess(
                                figures,
                                reading,
                                new YearTarget(
                                        "2023-24",
                                        null,
                                        new RelativeTarget(
                                                RelativeTarget.SAME_PERIOD_LAST_YEAR,
                                                number("800"),
                                                INCLUSIVE),
                                        null,
                                        "Priya Shah",
                                        LocalDate.of(2023, 4, 3)))
                        .rating()
                        .reason());
        assertEquals(
                Rating.Code.NOT_RATED,
                assess(
                                figures.subList(1, 2),
                                reading,
                                relative(RelativeTarget.SAME_PERIOD_LAST_YEAR, "800"))
                        .rating()
                        .code());
    }

    @Test
    void anIndicatorMayChooseItsOwnComparator() {
        List<Figure> figures =
                List.of(
                        ratio("2022-09", "40", "100"),
                        ratio("2023-08", "20", "100"),
                        ratio("2023-09", "30", "100"));
        AssessmentChoices dfe = new AssessmentChoices(DirectionScheme.DFE, 50, true, false);
        assertEquals(
                "Improved since September 2022 (number fell)",
                assess(figures, reading(Polarity.LOW_IS_GOOD, dfe), YearTarget.none("2023-24"))
                        .direction()
                        .text());
        Assessment.Reading own =
                new Assessment.Reading(
                        Unit.PERCENTAGE,
                        1,
                        Polarity.LOW_IS_GOOD,
                        Frequency.MONTHLY,
                        YearType.FINANCIAL,
                        Aggregation.RATIO,
                        DirectionComparator.PREVIOUS_PERIOD,
                        number("15"),
                        null,
                        List.of(),
                        dfe);
        assertEquals(
                "No change since August 2023",
                assess(figures, own, YearTarget.none("2023-24")).direction().text());
    }

    @Test
    void aStepChangeStartsANewStretchFromTheFirstFigureOnOrAfterIt() {
        List<Figure> figures = months(30);
        Assessment.Reading reading = rebased(null, List.of(month("2021-05"), month("2035-01")));
        ControlChart chart = assess(figures, reading, YearTarget.none("")).chart();
        assertEquals(0, chart.points().get(12).stretch());
        assertEquals(1, chart.points().get(13).stretch());
        assertEquals(1, chart.points().getLast().stretch());
        assertEquals(
                30,
                assess(figures, rebased(null, List.of(month("1999-01"))), YearTarget.none(""))
                        .chart()
                        .points()
                        .stream()
                        .filter(point -> point.stretch() == 0)
                        .count());
    }

    @Test
    void limitsMayRestOnTheFirstFiguresOnly() {
        ControlChart chart =
                assess(months(30), rebased(12, List.of()), YearTarget.none("")).chart();
        assertEquals(12, chart.points().getLast().limits().count());
    }

    @Test
    void nothingIsWorkedOutFromAFigureOfLowReliability() {
        List<Figure> figures =
                List.of(
                        ratio("2022-09", "40", "100"),
                        ratio("2023-08", "20", "100"),
                        Figure.unreliable(month("2023-09")));
        Assessment.Reading reading = reading(Polarity.LOW_IS_GOOD, USUAL);
        Assessment assessment =
                Assessment.of(
                        figures,
                        reading,
                        aim(Target.of(number("28"), null)),
                        List.of(new Benchmark("E92000001", "England", number("30"), "")),
                        new Position.Authorities(List.of(number("20"), number("30")), 2));
        assertEquals(Rating.Code.NOT_RATED, assessment.rating().code());
        assertEquals(
                "The figure is of low reliability, so it is not rated.",
                assessment.rating().reason());
        assertEquals(
                "The figure is of low reliability, so it is not compared.",
                assessment.direction().text());
        assertEquals(
                "The council's figure is of low reliability, so it is not compared",
                assessment.standings().getFirst().text());
        assertEquals(
                "The council's figure is of low reliability, so it has no rank.",
                assessment.position().text());
        assertEquals(
                "Not worked out: the figure for April 2023 is of low reliability.",
                assess(
                                List.of(Figure.unreliable(month("2023-04"))),
                                count(Frequency.MONTHLY),
                                YearTarget.none(""))
                        .yearToDate()
                        .text());
        assertEquals(
                "Not worked out: the figure for April 2023 is of low reliability.",
                assess(List.of(Figure.unreliable(month("2023-04"))), reading, YearTarget.none(""))
                        .yearToDate()
                        .text());
        assertNull(assessment.interval());
        assertEquals(
                "The figure for August 2023 is of low reliability, so nothing is compared with it.",
                assess(
                                List.of(
                                        Figure.unreliable(month("2023-08")),
                                        ratio("2023-09", "20", "100")),
                                reading,
                                YearTarget.none(""))
                        .direction()
                        .text());
    }

    @Test
    void aFigureOfLowReliabilityIsLeftOutOfTheChartAndIsAGap() {
        List<Figure> figures = new java.util.ArrayList<>(months(14));
        figures.set(3, Figure.unreliable(month("2020-07")));
        ControlChart chart = assess(figures, count(Frequency.MONTHLY), YearTarget.none("")).chart();
        assertEquals(13, chart.points().size());
        assertTrue(chart.text().contains("there is no figure for July 2020"), chart.text());
    }

    @Test
    void aMonthWithoutANumberIsLeftOutOfTheChart() {
        List<Figure> figures = new java.util.ArrayList<>(months(14));
        figures.set(3, new Figure(month("2020-07"), null, null, null));
        ControlChart chart = assess(figures, count(Frequency.MONTHLY), YearTarget.none("")).chart();
        assertEquals(13, chart.points().size());
        assertEquals("August 2020", chart.points().get(3).label());
    }

    private static Assessment assess(
            List<Figure> figures, Assessment.Reading reading, YearTarget aim) {
        return Assessment.of(figures, reading, aim, List.of(), NOBODY);
    }

    private static YearTarget aim(Target target) {
        return new YearTarget(
                "2023-24", target, null, null, "Priya Shah", LocalDate.of(2023, 4, 3));
    }

    private static YearTarget relative(String code, String margin) {
        return new YearTarget(
                "2023-24",
                null,
                new RelativeTarget(code, number(margin), EXCLUSIVE),
                null,
                "Priya Shah",
                LocalDate.of(2023, 4, 3));
    }

    private static Assessment.Reading reading(Polarity polarity, AssessmentChoices choices) {
        return new Assessment.Reading(
                Unit.PERCENTAGE,
                1,
                polarity,
                Frequency.MONTHLY,
                YearType.FINANCIAL,
                Aggregation.RATIO,
                null,
                null,
                null,
                List.of(),
                choices);
    }

    private static Assessment.Reading count(Frequency frequency) {
        return counted(frequency, null, List.of());
    }

    private static Assessment.Reading rebased(Integer baseline, List<Period> from) {
        return counted(Frequency.MONTHLY, baseline, from);
    }

    private static Assessment.Reading counted(
            Frequency frequency, Integer baseline, List<Period> rebasedFrom) {
        return new Assessment.Reading(
                Unit.COUNT,
                0,
                Polarity.HIGH_IS_GOOD,
                frequency,
                YearType.FINANCIAL,
                Aggregation.SUM,
                null,
                null,
                baseline,
                rebasedFrom,
                USUAL);
    }

    private static List<Figure> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Figure(
                                        new Month(YearMonth.of(2020, 4).plusMonths(i)),
                                        BigDecimal.valueOf(10 + i % 3),
                                        null,
                                        null))
                .toList();
    }

    private static Figure ratio(String month, String numerator, String denominator) {
        BigDecimal value =
                number(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(number(denominator), java.math.MathContext.DECIMAL64);
        return new Figure(month(month), value, number(numerator), number(denominator));
    }

    private static Figure figure(String month, String value) {
        return new Figure(month(month), number(value), null, null);
    }

    private static Period month(String code) {
        return Years.period(code, Frequency.MONTHLY);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
