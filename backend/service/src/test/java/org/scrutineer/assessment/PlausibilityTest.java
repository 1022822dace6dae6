package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.assessment.Years.number;
import static org.scrutineer.assessment.Years.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.assessment.Plausibility.Kind;
import org.scrutineer.assessment.Plausibility.Part;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;

/** What is asked about before a figure is taken, and what is not. */
class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Period MARCH = period("2026-03", Frequency.MONTHLY);

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE,    212,   212% is more than 100%.",
        "PERCENTAGE,    100.1, 100.1% is more than 100%.",
        "PERCENTAGE,    -3,    -3% is less than 0.",
        "COUNT,         -1,    -1 is less than 0.",
        "DAYS,          -0.5,  -0.5 is less than 0.",
        "RATE_PER_10000,-4,    -4 is less than 0.",
    })
    void whatItsUnitCannotHoldIsAskedAbout(Unit unit, String value, String text) {
        assertEquals(List.of(text), doubts(unit, value));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 100",
        "PERCENTAGE, 0",
        "COUNT, 0",
        "COUNT, 5000",
        "RATE_PER_10000, 250",
        "SCORE, -0.31",
        "CURRENCY, -250000",
        "RATIO, -1",
    })
    void whatItsUnitMayHoldIsNot(Unit unit, String value) {
        assertEquals(List.of(), doubts(unit, value));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE,     48.3, 293, 590,   '48.3% is not 293 out of 590, which makes 49.7%.'",
        "PERCENTAGE,     48,   50,  100,   '48% is not 50 out of 100, which makes 50.0%.'",
        "RATE_PER_10000, 12.4, 33,  59000, '12.4 is not 33 out of 59,000, which makes 5.6.'",
        "DAYS,           30,   900, 20,    '30 is not 900 out of 20, which makes 45.0.'",
    })
    void aValueThatIsNotMadeByItsPartsIsAskedAbout(
            Unit unit, String value, String numerator, String denominator, String text) {
        assertEquals(List.of(text), doubts(unit, value, numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 49.7,             293, 590",
        "PERCENTAGE, 49.6,             293, 590",
        "PERCENTAGE, 49.66101694915254,293, 590",
        "PERCENTAGE, 50,               293, 590",
        "PERCENTAGE, 12,               293, 0",
        "COUNT,      293,              293, 590",
    })
    void oneThatIsMadeByThemAtTheDecimalsItWasGivenInIsNot(
            Unit unit, String value, String numerator, String denominator) {
        assertEquals(List.of(), doubts(unit, value, numerator, denominator));
    }

    @Test
    void aNumeratorBelowZeroIsAskedAboutAtItsColumn() {
        assertEquals(
                List.of(
                        new Doubt(
                                Kind.OUT_OF_BOUNDS,
                                Part.NUMERATOR,
                                "The numerator -3 is less than 0.")),
                Plausibility.of(
                                new Figure(MARCH, number("-30"), number("-3"), number("10")),
                                List.of(),
                                Unit.PERCENTAGE,
                                1,
                                TODAY)
                        .subList(1, 2));
    }

    @Test
    void aFractionTypedForAPercentageIsAskedAboutOnceAndSaysWhatItWouldBe() {
        String text = "0.483 looks like a fraction of 1; as a percentage that is 48.3%.";
        assertEquals(List.of(text), doubts(Unit.PERCENTAGE, "0.483", "285", "590"));
        assertEquals(List.of(text), after(Unit.PERCENTAGE, "0.483", "47", "48", "49", "46", "50"));
        assertEquals(List.of(), after(Unit.PERCENTAGE, "0.483", "0.5", "0.4", "0.6", "0.5", "0.4"));
        assertEquals(List.of(), doubts(Unit.PERCENTAGE, "0.5", "3", "600"));
        assertEquals(List.of(), after(Unit.RATIO, "0.483", "47"));
    }

    @Test
    void aLeapOfMoreThanTenUsualMovementsIsAskedAboutWithHowManyItIs() {
        assertEquals(
                List.of("From 490 in February 2026 to 5,000 is 113 times the usual movement."),
                after(Unit.COUNT, "5000", "450", "490", "450", "490", "450", "490"));
        assertEquals(List.of(), after(Unit.COUNT, "890", "450", "490", "450", "490", "450", "490"));
        assertEquals(
                List.of("From 490 in February 2026 to 891 is 10 times the usual movement."),
                after(Unit.COUNT, "891", "450", "490", "450", "490", "450", "490"));
    }

    @Test
    void withTooFewMovementsOneThatIsTenTimesAnotherIsAskedAbout() {
        assertEquals(
                List.of("From 490 in February 2026 to 5,000 is ten times as much or more."),
                after(Unit.COUNT, "5000", "490"));
        assertEquals(
                List.of("From 490 in February 2026 to 49 is a tenth or less."),
                after(Unit.COUNT, "49", "470", "490"));
        assertEquals(List.of(), after(Unit.COUNT, "4800", "490"));
        assertEquals(List.of(), after(Unit.COUNT, "9", "0.5"));
        assertEquals(List.of(), after(Unit.COUNT, "50", "0"));
    }

    @Test
    void aPeriodThatHasNotBegunIsAskedAbout() {
        assertEquals(
                List.of(new Doubt(Kind.UNLIKELY, Part.PERIOD, "May 2026 has not begun yet.")),
                of(period("2026-05", Frequency.MONTHLY), TODAY));
        assertEquals(List.of(), of(period("2026-04", Frequency.MONTHLY), TODAY));
    }

    @Test
    void aSymbolInPlaceOfANumberIsNotDoubted() {
        assertEquals(
                List.of(),
                Plausibility.of(
                        new Figure(period("2030-05", Frequency.MONTHLY), null, null, null),
                        List.of(),
                        Unit.COUNT,
                        0,
                        TODAY));
    }

    private static List<Doubt> of(Period period, LocalDate today) {
        return Plausibility.of(
                new Figure(period, number("1"), null, null), List.of(), Unit.COUNT, 0, today);
    }

    private static List<String> doubts(Unit unit, String value) {
        return doubts(unit, value, null, null);
    }

    private static List<String> doubts(
            Unit unit, String value, String numerator, String denominator) {
        return texts(
                Plausibility.of(
                        new Figure(
                                MARCH,
                                number(value),
                                numerator == null ? null : number(numerator),
                                denominator == null ? null : number(denominator)),
                        List.of(),
                        unit,
                        1,
                        TODAY));
    }

    /** March after the months before it, oldest first. */
    private static List<String> after(Unit unit, String value, String... before) {
        Period period = MARCH;
        for (int i = 0; i < before.length; i++) {
            period = period.previous();
        }
        Period first = period;
        List<Figure> earlier =
                IntStream.range(0, before.length)
                        .mapToObj(i -> new Figure(month(first, i), number(before[i]), null, null))
                        .toList();
        return texts(
                Plausibility.of(
                        new Figure(MARCH, number(value), null, null), earlier, unit, 0, TODAY));
    }

    private static Period month(Period first, int later) {
        return period(
                java.time.YearMonth.from(first.firstDay()).plusMonths(later).toString(),
                Frequency.MONTHLY);
    }

    private static List<String> texts(List<Doubt> doubts) {
        return doubts.stream().map(Doubt::text).toList();
    }
}
