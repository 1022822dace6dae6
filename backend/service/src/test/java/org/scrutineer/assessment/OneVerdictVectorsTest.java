package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.assessment.Verdict.Finding;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Month;
import org.scrutineer.period.Period;
import org.scrutineer.period.Quarter;
import org.scrutineer.period.Week;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/** The verdict on figures worked through by hand. */
class OneVerdictVectorsTest {

    private static final String STEADY = "1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 1.5 2.5 ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.0 18.1 | LOW_IS_GOOD | IMPROVED | Improved since 2023-24 (number fell)",
                "20.0 21.9 | LOW_IS_GOOD | WORSENED | Worsened since 2023-24 (number rose)",
                "20.0 21.9 | NONE | CHANGED | Increased since 2023-24",
                "20.0 20.4 | LOW_IS_GOOD | NO_CHANGE | No change since 2023-24",
                "21.9 | LOW_IS_GOOD | NOT_COMPARED | No figure for 2023-24 to compare with.",
            })
    void ofAYearTheDirectionAndItsToleranceDecide(
            String values, Polarity polarity, Finding finding, String text) {
        Verdict verdict =
                verdict(values, new Year(YearType.FINANCIAL, 2024), Frequency.ANNUAL, polarity);
        assertEquals(finding, verdict.finding());
        assertEquals(text, verdict.direction().text());
    }

    @Test
    void withinTheUsualUpsAndDownsNothingWorsened() {
        Verdict verdict = monthly(STEADY + "1.5 2.5", Polarity.LOW_IS_GOOD);
        assertEquals(Finding.NO_CHANGE, verdict.finding());
        assertEquals(
                new Said(
                        Code.NO_CHANGE,
                        Arrow.LEVEL,
                        "Higher than in February 2025; no real change"),
                said(verdict));
        assertEquals(
                "Higher than in February 2025; no real change. The latest month is within the usual ups and downs: this is chance, not a real change.",
                verdict.text());
    }

    @Test
    void aRealChangeOutweighsWhatTheLastMonthDid() {
        String rising = "1 2 1 2 1 2 1 2 5 5.2 5 5.2 5 5.2 5";
        Verdict good = monthly(rising, Polarity.HIGH_IS_GOOD);
        assertEquals(Finding.IMPROVED, good.finding());
        assertEquals(
                new Said(
                        Code.IMPROVED,
                        Arrow.UP,
                        "Improved by more than chance, though level with February 2025"),
                said(good));
        assertEquals(Finding.WORSENED, monthly(rising, Polarity.LOW_IS_GOOD).finding());
        assertEquals(Arrow.DOWN, said(monthly(rising, Polarity.LOW_IS_GOOD)).arrow());
        Verdict activity = monthly(rising, Polarity.NONE);
        assertEquals(Finding.CHANGED, activity.finding());
        assertEquals(Code.INCREASED, said(activity).code());
    }

    @Test
    void aFewLeapsMakeLimitsInWhichAChangeCouldHide() {
        // Moving ranges: nine of 0.1, five of 2; after screening none is left out.
        Verdict verdict =
                monthly("5 5.1 5 5.1 7.1 5.1 5 5.1 5 5.1 7.1 5.1 5 5.1 6.1", Polarity.LOW_IS_GOOD);
        assertEquals(Finding.NOT_ENOUGH_EVIDENCE, verdict.finding());
        assertEquals(
                new Said(
                        Code.INCREASED,
                        Arrow.NONE,
                        "Higher than in February 2025; not enough evidence of a change"),
                said(verdict));
        assertTrue(verdict.text().contains("a real change could hide in them"), verdict.text());
    }

    @Test
    void whatComesRoundEveryYearIsNoFinding() {
        Period last = Quarter.containing(LocalDate.of(2025, 1, 1), YearType.FINANCIAL);
        String seasonal = "10 12 14 20 10 12 14 21 10 12 14 20";
        assertEquals(
                Finding.NOT_ENOUGH_EVIDENCE,
                verdict(seasonal, last, Frequency.QUARTERLY, Polarity.LOW_IS_GOOD).finding());
        assertEquals(
                Finding.WORSENED,
                verdict(
                                "10 12 14 20 10 12 14 21 10 12 14 29",
                                last,
                                Frequency.QUARTERLY,
                                Polarity.LOW_IS_GOOD)
                        .finding(),
                "further than in either year");
        assertEquals(
                Finding.WORSENED,
                verdict(
                                "10 12 14 13 10 12 14 21 10 12 14 20",
                                last,
                                Frequency.QUARTERLY,
                                Polarity.LOW_IS_GOOD)
                        .finding(),
                "the other way two years ago");
        assertEquals(
                Finding.WORSENED,
                verdict("10 12 14 21 10 12 14 20", last, Frequency.QUARTERLY, Polarity.LOW_IS_GOOD)
                        .finding(),
                "once is no season");
    }

    @Test
    void aMarkThatComesRoundEveryYearIsNoFinding() {
        String year = "5 5.1 5 5.1 5 5.1 5 5.1 5 5.1 5 9 ";
        Verdict verdict = monthly(year.repeat(3).strip(), Polarity.LOW_IS_GOOD);
        assertEquals(Finding.NOT_ENOUGH_EVIDENCE, verdict.finding());
        assertEquals(
                "The latest figure stands out, but so did that of the same time in each of the last two years: it may be the season.",
                verdict.reason());
    }

    @Test
    void weeksTooFewForAChartAreNoEvidence() {
        Verdict verdict =
                verdict(
                        "5 6 5 6 7",
                        Week.containing(LocalDate.of(2025, 11, 3)),
                        Frequency.WEEKLY,
                        Polarity.LOW_IS_GOOD);
        assertEquals(Finding.NOT_ENOUGH_EVIDENCE, verdict.finding());
        assertEquals(
                "A control chart needs at least 13 figures; there are 5 so far.", verdict.reason());
    }

    @Test
    void anotherComparisonIsNoVerdict() {
        List<Figure> figures = figures(STEADY + "3.5 2.5 1.5 2.5", march(), Frequency.MONTHLY);
        Assessment assessment = assess(figures, Frequency.MONTHLY, Polarity.LOW_IS_GOOD);
        assertEquals(
                "Worse than in March 2024 (number rose)",
                assessment
                        .verdict()
                        .beside(
                                new Direction(
                                        Code.WORSENED,
                                        Arrow.DOWN,
                                        new Observation(
                                                new Month(YearMonth.of(2024, 3)), BigDecimal.ONE),
                                        BigDecimal.ONE,
                                        "Worsened since March 2024 (number rose)"))
                        .text());
    }

    private record Said(Code code, Arrow arrow, String text) {}

    private static Said said(Verdict verdict) {
        Direction of = verdict.direction();
        return new Said(of.code(), of.arrow(), of.text());
    }

    private static Period march() {
        return new Month(YearMonth.of(2025, 3));
    }

    private static Verdict monthly(String values, Polarity polarity) {
        return verdict(values, march(), Frequency.MONTHLY, polarity);
    }

    private static Verdict verdict(
            String values, Period last, Frequency frequency, Polarity polarity) {
        return assess(figures(values, last, frequency), frequency, polarity).verdict();
    }

    private static List<Figure> figures(String values, Period last, Frequency frequency) {
        String[] each = values.split(" ");
        List<Figure> figures = new ArrayList<>();
        Period period = last;
        for (int i = each.length - 1; i >= 0; i--) {
            figures.addFirst(new Figure(period, new BigDecimal(each[i]), null, null));
            period = period.previous();
        }
        return figures;
    }

    /** With one decimal, and movement under 0.5 is none in years. */
    private static Assessment assess(List<Figure> figures, Frequency frequency, Polarity polarity) {
        return Assessment.of(
                figures,
                new Assessment.Reading(
                        Unit.RATIO,
                        1,
                        polarity,
                        frequency,
                        YearType.FINANCIAL,
                        Aggregation.SNAPSHOT,
                        null,
                        frequency == Frequency.ANNUAL || frequency == Frequency.MONTHLY
                                ? new BigDecimal("0.5")
                                : null,
                        null,
                        List.of(),
                        new AssessmentChoices(DirectionScheme.STANDARD, 50, true, false)),
                YearTarget.none("2024-25"),
                List.of(),
                new Position.Authorities(List.of(), 153));
    }
}
