package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.assessment.Aggregation.CUMULATIVE;
import static org.scrutineer.assessment.Aggregation.NOT_APPLICABLE;
import static org.scrutineer.assessment.Aggregation.RATIO;
import static org.scrutineer.assessment.Aggregation.ROLLING_12_MONTHS;
import static org.scrutineer.assessment.Aggregation.SNAPSHOT;
import static org.scrutineer.assessment.Aggregation.SUM;
import static org.scrutineer.assessment.Years.assertRefused;
import static org.scrutineer.assessment.Years.assertYear;
import static org.scrutineer.assessment.Years.figure;
import static org.scrutineer.assessment.Years.month;
import static org.scrutineer.assessment.Years.period;
import static org.scrutineer.assessment.Years.ratio;
import static org.scrutineer.period.YearType.ACADEMIC;
import static org.scrutineer.period.YearType.FINANCIAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.YearToDate.Reading;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Week;
import org.scrutineer.period.YearType;

/** The year so far, by how the figures add up. */
class YearToDateTest {

    private static final List<Figure> COUNTS =
            List.of(
                    month("2023-06", "7"),
                    month("2023-03", "1000"),
                    month("2023-04", "3"),
                    month("2023-05", "5"),
                    month("2023-07", "11"));

    @Test
    void countsAddUpFromTheBeginningOfTheYear() {
        assertYear("15", "The sum for April 2023 to June 2023.", at("2023-06", COUNTS, SUM));
        assertYear("3", "The sum for April 2023.", at("2023-04", COUNTS, SUM));
    }

    @ParameterizedTest
    @CsvSource({"FINANCIAL, 15", "CALENDAR, 1021", "ACADEMIC, 1027"})
    void theYearIsTheIndicators(YearType type, String expected) {
        List<Figure> figures =
                Stream.of(
                                "2022-09 1",
                                "2022-10 1",
                                "2022-11 2",
                                "2022-12 2",
                                "2023-01 3",
                                "2023-02 3",
                                "2023-03 1000",
                                "2023-04 3",
                                "2023-05 5",
                                "2023-06 7")
                        .map(each -> each.split(" "))
                        .map(each -> month(each[0], each[1]))
                        .toList();
        Reading reading = new Reading(SUM, Unit.COUNT, type);
        assertEquals(
                new BigDecimal(expected),
                YearToDate.at(period("2023-06", Frequency.MONTHLY), figures, reading).value());
    }

    @Test
    void aMonthWithoutAFigureLeavesNothingToAddUp() {
        assertRefused(
                "Not worked out: there is no figure for April 2024.",
                at("2024-05", List.of(month("2024-05", "5")), SUM));
        assertRefused(
                "Not worked out: there is no figure for April 2024.",
                at("2024-05", List.of(month("2024-04", null), month("2024-05", "5")), SUM));
        assertRefused(
                "Not worked out: there is no figure for May 2024.",
                at("2024-05", List.of(month("2024-04", "5")), SUM));
    }

    @Test
    void percentagesAreNumeratorsOverDenominatorsAndNeverAveraged() {
        // 50% of 2 and 10% of 90 is 10.87%, not 30%.
        YearToDate year =
                at(
                        "2023-05",
                        List.of(ratio("2023-04", "1", "2"), ratio("2023-05", "9", "90")),
                        RATIO);
        assertEquals("10.869565217391", Rounding.settle(year.value()).toPlainString());
        assertEquals(new BigDecimal("10"), year.numerator());
        assertEquals(new BigDecimal("92"), year.denominator());
        assertEquals(
                "All numerators over all denominators for April 2023 to May 2023.", year.text());
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 25",
        "RATE_PER_1000, 250",
        "RATE_PER_10000, 2500",
        "RATE_PER_100000, 25000",
        "RATIO, 0.25",
        "DAYS, 0.25",
        "SCORE, 0.25",
        "CURRENCY, 0.25",
        "COUNT, 0.25"
    })
    void aRatioIsInTheIndicatorsUnit(Unit unit, BigDecimal expected) {
        YearToDate year =
                YearToDate.at(
                        period("2023-04", Frequency.MONTHLY),
                        List.of(ratio("2023-04", "5", "20")),
                        new Reading(RATIO, unit, FINANCIAL));
        assertEquals(0, expected.compareTo(year.value()));
    }

    @Test
    void withoutNumeratorsItIsNotComputedAndSaysSo() {
        String why =
                "Not worked out: April 2023 has no numerator and denominator, and an average of averages would mislead.";
        assertRefused(
                why,
                at("2023-05", List.of(month("2023-04", "50"), ratio("2023-05", "9", "90")), RATIO));
        assertRefused(
                why,
                at(
                        "2023-05",
                        List.of(ratio("2023-04", null, "90"), ratio("2023-05", "9", "90")),
                        RATIO));
        assertRefused(
                why,
                at(
                        "2023-05",
                        List.of(ratio("2023-04", "9", null), ratio("2023-05", "9", "90")),
                        RATIO));
        assertRefused(
                "Not worked out: there is no figure for April 2023.",
                at("2023-05", List.of(ratio("2023-05", "9", "90")), RATIO));
        assertRefused(
                "Not worked out: the denominators add up to 0.",
                at("2023-04", List.of(ratio("2023-04", "0", "0")), RATIO));
    }

    @Test
    void aMonthWithoutCasesAddsNothing() {
        YearToDate year =
                at(
                        "2023-05",
                        List.of(ratio("2023-04", "0", "0"), ratio("2023-05", "9", "90")),
                        RATIO);
        assertEquals(0, new BigDecimal("10").compareTo(year.value()));
    }

    @Test
    void whatIsNotAddedUpIsTheLatest() {
        assertYear(
                "7",
                "The latest figure, for June 2023; it is not added up.",
                at("2023-06", COUNTS, SNAPSHOT));
        assertYear(
                "7",
                "The figure for June 2023, which counts from the start of the year.",
                at("2023-06", COUNTS, CUMULATIVE));
        assertYear(
                "7",
                "The figure for June 2023, which covers twelve months and not the year to date.",
                at("2023-06", COUNTS, ROLLING_12_MONTHS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"SNAPSHOT", "CUMULATIVE", "ROLLING_12_MONTHS"})
    void theLatestMustHaveAFigure(Aggregation aggregation) {
        String why = "Not worked out: there is no figure for August 2023.";
        assertRefused(why, at("2023-08", COUNTS, aggregation));
        assertRefused(why, at("2023-08", List.of(month("2023-08", null)), aggregation));
    }

    @Test
    void aMeasureWithoutAYearToDateSaysSo() {
        assertRefused(
                "This measure has no figure for the year to date.",
                at("2023-06", COUNTS, NOT_APPLICABLE));
    }

    @Test
    void weeksThatNobodyReportedOnAreLeftOutAndCounted() {
        List<Figure> figures = List.of(week(36, "1"), week(37, "2"), week(39, "4"));
        Reading reading = new Reading(SUM, Unit.COUNT, ACADEMIC);
        assertYear(
                "7",
                "The sum for Week 36 (2 to 8 September 2024) to Week 39 (23 to 29 September 2024), 3 of 4 weeks.",
                YearToDate.at(new Week(2024, 39), figures, reading));
        assertRefused(
                "Not worked out: there is no figure for Week 40 (30 September to 6 October 2024).",
                YearToDate.at(new Week(2024, 40), figures, reading));
        assertRefused(
                "Not worked out: there is no figure for Week 38 (16 to 22 September 2024).",
                YearToDate.at(
                        new Week(2024, 39),
                        Stream.concat(figures.stream(), Stream.of(week(38, null))).toList(),
                        reading));
    }

    private static YearToDate at(String code, List<Figure> figures, Aggregation aggregation) {
        Unit unit = aggregation == RATIO ? Unit.PERCENTAGE : Unit.COUNT;
        return YearToDate.at(
                period(code, Frequency.MONTHLY),
                figures,
                new Reading(aggregation, unit, FINANCIAL));
    }

    private static Figure week(int number, String value) {
        return figure(new Week(2024, number), value);
    }
}
