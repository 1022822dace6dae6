package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.PartsOf.parts;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.Comparators.Average;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Comparators.Checked;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.assessment.Comparators.Quartiles;

/** Averages, ranks and bands among areas, and what is not to be trusted. */
class ComparatorsTest {

    @ParameterizedTest
    @CsvSource({
        "MEAN, 10 20 60, 30, 3",
        "MEDIAN, 60 10 20, 20, 3",
        "MEDIAN, 60 10 20 30, 25, 4",
        "MEAN, 10 - 20 -, 15, 2",
        "MEDIAN, - 10 - 20, 15, 2",
        "MEAN, 1 1 2, 1.333333333333, 3",
        "MEAN, 0 0, 0, 2",
    })
    void anAverageLeavesGapsOut(Method method, String values, BigDecimal expected, int counted) {
        Average average = Comparators.average(numbers(values), method);
        assertEquals(0, expected.compareTo(average.value()), average.toString());
        assertEquals(counted, average.counted());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theAverageOfNothingIsNone(Method method) {
        assertEquals(new Average(null, 0), Comparators.average(numbers("- -"), method));
    }

    @Test
    void oneIsTheBestRankAndTiesShareTheLower() {
        List<BigDecimal> values = numbers("10 20 20 30 -");
        assertEquals(1, Comparators.rank(number("30"), values, HIGH_IS_GOOD));
        assertEquals(2, Comparators.rank(number("20"), values, HIGH_IS_GOOD));
        assertEquals(4, Comparators.rank(number("10"), values, HIGH_IS_GOOD));
        assertEquals(4, Comparators.rank(number("30"), values, LOW_IS_GOOD));
        assertEquals(2, Comparators.rank(number("20"), values, LOW_IS_GOOD));
    }

    @Test
    void noiseBreaksNoTie() {
        List<BigDecimal> values = numbers("38.700000000000003 38.7 40");
        assertEquals(1, Comparators.rank(number("38.7"), values, LOW_IS_GOOD));
        assertEquals(1, Comparators.rank(number("38.700000000000003"), values, LOW_IS_GOOD));
        assertEquals(2, Comparators.rank(number("38.699999999999997"), values, HIGH_IS_GOOD));
    }

    @ParameterizedTest
    @EnumSource(
            value = Polarity.class,
            names = {"NONE", "IN_RANGE"})
    void withoutOneGoodDirectionThereIsNeitherRankNorBand(Polarity polarity) {
        List<BigDecimal> values = numbers("1 2 3");
        assertNull(Comparators.rank(number("2"), values, polarity));
        assertNull(Quartiles.of(values).band(number("2"), polarity));
        assertNull(Comparators.rank(null, values, HIGH_IS_GOOD));
    }

    @Test
    void quartilesLieBetweenTheValuesNearestToThem() {
        assertEquals(
                quartiles("1", "1.75", "2.5", "3.25", "4"), Quartiles.of(numbers("4 - 2 1 3")));
        assertEquals(quartiles("5", "5", "5", "5", "5"), Quartiles.of(numbers("5")));
        assertEquals(quartiles("1", "2", "3", "4", "5"), Quartiles.of(numbers("1 2 3 4 5")));
        assertNull(Quartiles.of(numbers("-")));
    }

    @Test
    void onlyTheOuterBandsAreColoured() {
        assertEquals(
                List.of(Band.Colour.GREEN, Band.Colour.NONE, Band.Colour.NONE, Band.Colour.RED),
                Stream.of(Band.values()).map(Band::colour).toList());
    }

    @Test
    void whatLiesOutsideItsPartsIsNotUsed() {
        assertEquals(
                new Checked(
                        null,
                        "England (1,258) is not used: an average cannot lie outside its parts, which run from 63 to 318.",
                        null),
                check("1258", "318 63 136", Unit.RATE_PER_100000, 0));
        assertEquals(
                new Checked(
                        null,
                        "England (9.9%) is not used: an average cannot lie outside its parts, which run from 10.0% to 12.0%.",
                        null),
                check("9.9", "10 12", Unit.PERCENTAGE, 1));
    }

    @ParameterizedTest
    @CsvSource({"10", "12", "11", "9.96", "12.04"})
    void whatLiesWithinThemAsShownIs(String value) {
        assertEquals(
                new Checked(number(value), null, null), check(value, "10 12", Unit.PERCENTAGE, 1));
    }

    @Test
    void totalsAndWhatIsNotKnownAreNotChecked() {
        assertEquals(new Checked(number("99"), null, null), check("99", "10 12", Unit.COUNT, 0));
        assertEquals(
                unchecked("England could not be checked: no figure of its authorities is here."),
                check("99", "- -", Unit.PERCENTAGE, 0));
        assertEquals(
                unchecked(
                        "England could not be checked: only 1 of its 3 authorities has a figure here."),
                check("99", "10 - -", Unit.PERCENTAGE, 0));
        assertNull(check("99", "10 -", Unit.PERCENTAGE, 0).value());
        assertEquals(
                unchecked("England could not be checked: no figure of its authorities is here."),
                Comparators.check("England", number("99"), parts(List.of()), Unit.PERCENTAGE, 0));
        assertEquals(
                new Checked(null, null, null),
                Comparators.check("England", null, parts(numbers("1 2")), Unit.PERCENTAGE, 0));
    }

    private static Checked unchecked(String words) {
        return new Checked(number("99"), null, words);
    }

    private static Checked check(String value, String parts, Unit unit, int decimals) {
        return Comparators.check("England", number(value), parts(numbers(parts)), unit, decimals);
    }

    private static Quartiles quartiles(
            String min, String first, String median, String third, String max) {
        return new Quartiles(
                Rounding.settle(number(min)),
                Rounding.settle(number(first)),
                Rounding.settle(number(median)),
                Rounding.settle(number(third)),
                Rounding.settle(number(max)));
    }

    /** A dash is a gap. */
    private static List<BigDecimal> numbers(String values) {
        return Arrays.asList(
                Stream.of(values.split(" "))
                        .map(value -> value.equals("-") ? null : number(value))
                        .toArray(BigDecimal[]::new));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
