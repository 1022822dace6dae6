package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.scrutineer.assessment.PartsOf.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Comparators.Average;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.assessment.Comparators.Quartiles;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/** Averages, ranks and bands agree with the Local Authority Interactive Tool. */
class ComparatorsReferenceTest {

    /** Areas from this number on are England and its regions. */
    private static final int FIRST_THAT_IS_NO_AUTHORITY = 970;

    private static final List<Row> FIGURES =
            new ReferenceFile("lait/lait_22_measures_all_areas.csv").rows();
    private static final List<Row> NEIGHBOURS =
            new ReferenceFile("neighbours/statistical_neighbours.csv").rows();

    @Test
    void everyBenchmarkAgrees() {
        List<Row> expected = new ReferenceFile("lait/expected_benchmark_outputs.csv").rows();
        for (Row row : expected) {
            Map<String, BigDecimal> authorities = authorities(row);
            Map<String, BigDecimal> all = figures(row, true);
            BigDecimal own = authorities.get(row.text("la_name"));
            String where = row.text("lait_short") + " " + row.text("la_name");

            assertSame(row.decimal("value"), own, where);
            assertSame(row.decimal("region_value"), all.get(row.text("region")), where);
            assertSame(row.decimal("england"), all.get("England"), where);
            assertAverage(row, "2021", authorities, where);
            assertAverage(row, "2025", authorities, where);

            Quartiles quartiles = Quartiles.of(authorities.values());
            Polarity polarity = polarity(row);
            assertSame(row.decimal("q0"), quartiles.min(), where);
            assertSame(row.decimal("q25"), quartiles.first(), where);
            assertSame(row.decimal("q50"), quartiles.median(), where);
            assertSame(row.decimal("q75"), quartiles.third(), where);
            assertSame(row.decimal("q100"), quartiles.max(), where);
            assertEquals(
                    row.number("n_las_with_value"),
                    Comparators.average(authorities.values(), Method.MEAN).counted(),
                    where);
            assertSame(
                    row.decimal("national_rank"),
                    decimal(Comparators.rank(own, authorities.values(), polarity)),
                    where);
            Band band = quartiles.band(own, polarity);
            assertEquals(
                    orDash(row.text("quartile_band")), band == null ? "-" : band.name(), where);
            assertEquals(
                    row.text("band_colour"),
                    band == null ? "none" : band.colour().name().toLowerCase(),
                    where);
        }
        assertEquals(44, expected.size());
        System.out.printf("LAIT: %d benchmarks agree for both neighbour models%n", expected.size());
    }

    @Test
    void everyUnitCaseAgrees() {
        List<Row> cases = new ReferenceFile("lait/lait_unit_cases.csv").rows();
        for (Row row : cases) {
            String[] inputs = row.text("inputs").split("; ");
            String expected = row.text("expected");
            switch (row.text("function")) {
                case "quartile_band" -> assertBand(inputs, polarity(row), expected);
                case "band_colour" ->
                        assertEquals(
                                expected,
                                Band.valueOf(value(inputs[0])).colour().name().toLowerCase());
                case "rank" -> assertRanks(numbers(inputs[0]), polarity(row), expected);
                default -> throw new IllegalStateException(row.text("function"));
            }
        }
        assertEquals(23, cases.size());
        System.out.printf("LAIT: %d unit cases agree%n", cases.size());
    }

    @Test
    void englandsFirstTimeEntrantsAreNotToBeTrustedAndAllElseIs() {
        List<String> findings = new ArrayList<>();
        for (Row row : new ReferenceFile("lait/expected_benchmark_outputs.csv").rows()) {
            String finding =
                    Comparators.check(
                                    "England",
                                    row.decimal("england"),
                                    parts(authorities(row).values()),
                                    Unit.RATIO,
                                    1)
                            .finding();
            if (finding != null) {
                findings.add(row.text("lait_short") + ": " + finding);
            }
        }
        assertEquals(
                List.of(
                        "FirstYJS: England (1,258.0) is not used: an average cannot lie outside its parts, which run from 63.0 to 318.0."),
                findings.stream().distinct().toList());
    }

    private static void assertBand(String[] inputs, Polarity polarity, String expected) {
        List<BigDecimal> bounds = numbers(inputs[1]);
        Quartiles quartiles =
                new Quartiles(
                        bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3), bounds.get(4));
        BigDecimal value = numbers(inputs[0]).getFirst();
        switch (expected) {
            case "Error" ->
                    assertThrows(
                            IllegalArgumentException.class, () -> quartiles.band(value, polarity));
            case "NA" -> assertNull(quartiles.band(value, polarity));
            default -> assertEquals(Band.valueOf(expected), quartiles.band(value, polarity));
        }
    }

    private static void assertRanks(List<BigDecimal> values, Polarity polarity, String expected) {
        List<String> ranks =
                values.stream()
                        .map(value -> Comparators.rank(value, values, polarity))
                        .map(rank -> rank == null ? "NA" : rank.toString())
                        .toList();
        assertEquals(expected, String.join("|", ranks));
    }

    private static void assertAverage(
            Row row, String model, Map<String, BigDecimal> authorities, String where) {
        List<BigDecimal> values = new ArrayList<>();
        NEIGHBOURS.stream()
                .filter(each -> each.text("model_version").startsWith(model))
                .filter(each -> each.text("la_name").equals(row.text("la_name")))
                .forEach(each -> values.add(authorities.get(each.text("neighbour_la_name"))));
        Average average = Comparators.average(values, Method.MEAN);
        assertEquals(10, values.size(), where);
        assertEquals(row.number("sn_n_with_value_" + model), average.counted(), where);
        assertSame(
                row.decimal("sn_avg_model_" + model),
                average.value().setScale(6, RoundingMode.HALF_UP),
                where);
    }

    private static Map<String, BigDecimal> authorities(Row row) {
        return figures(row, false);
    }

    /** The figures of a measure's year by name of the area; null where there is none. */
    private static Map<String, BigDecimal> figures(Row row, boolean withRegions) {
        Map<String, BigDecimal> figures = new HashMap<>();
        FIGURES.stream()
                .filter(each -> each.text("lait_short").equals(row.text("lait_short")))
                .filter(each -> each.text("year").equals(row.text("year")))
                .filter(
                        each ->
                                withRegions
                                        || each.number("la_number") < FIRST_THAT_IS_NO_AUTHORITY)
                .forEach(each -> figures.put(each.text("area"), each.decimal("value")));
        return figures;
    }

    private static Polarity polarity(Row row) {
        return switch (row.text("polarity")) {
            case "High" -> Polarity.HIGH_IS_GOOD;
            case "Low" -> Polarity.LOW_IS_GOOD;
            default -> Polarity.NONE;
        };
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static String value(String input) {
        return input.substring(input.indexOf('=') + 1);
    }

    /** "values=10|NA|30". */
    private static List<BigDecimal> numbers(String input) {
        return Arrays.asList(
                Stream.of(value(input).split("\\|"))
                        .map(text -> text.equals("NA") ? null : new BigDecimal(text))
                        .toArray(BigDecimal[]::new));
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual, String where) {
        assertEquals(plain(expected), plain(actual), where);
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? "none"
                : Rounding.settle(number).stripTrailingZeros().toPlainString();
    }
}
