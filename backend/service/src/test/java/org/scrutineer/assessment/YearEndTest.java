package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.Aggregation.SNAPSHOT;
import static org.scrutineer.assessment.Aggregation.SUM;
import static org.scrutineer.assessment.Years.assertRefused;
import static org.scrutineer.assessment.Years.assertYear;
import static org.scrutineer.assessment.Years.figure;
import static org.scrutineer.assessment.Years.month;
import static org.scrutineer.assessment.Years.period;
import static org.scrutineer.period.YearType.FINANCIAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.YearToDate.Reading;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.Week;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/** The year before, so far and whole, and when a year is over. */
class YearEndTest {

    private static final Reading COUNTS = new Reading(SUM, Unit.COUNT, FINANCIAL);

    @Test
    void theSameTimeLastYearIsTheYearBeforeSoFar() {
        List<Figure> figures =
                List.of(month("2022-04", "1"), month("2022-05", "2"), month("2022-06", "9"));
        assertYear(
                "3",
                "The sum for April 2022 to May 2022.",
                YearToDate.samePeriodLastYear(
                        period("2023-05", Frequency.MONTHLY), figures, COUNTS));
        assertRefused(
                "The year before has no such week.",
                YearToDate.samePeriodLastYear(new Week(2020, 53), List.of(), COUNTS));
    }

    @Test
    void thePreviousYearIsTheWholeOfIt() {
        List<Figure> figures =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                quarter ->
                                        figure(
                                                period("2022-23-Q" + quarter, Frequency.QUARTERLY),
                                                "" + quarter))
                        .toList();
        assertYear(
                "10",
                "The sum for Quarter 1 2022-23 (April to June) to Quarter 4 2022-23 (January to March).",
                YearToDate.previousYear(
                        period("2023-24-Q2", Frequency.QUARTERLY), figures, COUNTS));
    }

    @Test
    void aYearEndsWithTheFigureForItsLastPeriod() {
        Year year = new Year(FINANCIAL, 2023);
        List<Figure> figures =
                List.of(month("2024-02", "8"), month("2024-03", "9"), month("2024-04", "1"));
        Reading snapshot = new Reading(SNAPSHOT, Unit.COUNT, FINANCIAL);
        assertYear(
                "9",
                "The latest figure, for March 2024; it is not added up.",
                YearToDate.yearEnd(year, figures, snapshot));
        assertRefused(
                "There is no figure for the whole of 2023-24: the latest is for February 2024.",
                YearToDate.yearEnd(year, List.of(figures.get(2), figures.getFirst()), snapshot));
        assertRefused(
                "There is no figure for 2023-24.",
                YearToDate.yearEnd(year, List.of(figures.getLast()), snapshot));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void aWholeYearsFigureIsThatYears(Aggregation aggregation) {
        Reading reading = new Reading(aggregation, Unit.PERCENTAGE, FINANCIAL);
        Year latest = new Year(FINANCIAL, 2023);
        List<Figure> figures = List.of(figure(latest, "5"), figure(latest.previous(), "4"));
        assertYear("5", "The figure for 2023-24.", YearToDate.at(latest, figures, reading));
        assertYear(
                "4", "The figure for 2022-23.", YearToDate.previousYear(latest, figures, reading));
        assertYear(
                "4",
                "The figure for 2022-23.",
                YearToDate.samePeriodLastYear(latest, figures, reading));
        assertRefused(
                "Not worked out: there is no figure for 2021-22.",
                YearToDate.samePeriodLastYear(latest.previous(), figures, reading));
    }

    @ParameterizedTest
    @CsvSource({
        "AY2023-24-T2, TERMLY, FINANCIAL, 2023",
        "AY2023-24-T1, TERMLY, CALENDAR, 2023",
        "AY2023-24-T3, TERMLY, ACADEMIC, 2023",
        "2024-W13, WEEKLY, FINANCIAL, 2023",
        "2020-W53, WEEKLY, CALENDAR, 2020",
        "AY2023-24, ANNUAL, ACADEMIC, 2023",
    })
    void theLastPeriodOfAYearIsTheOneBeforeTheNextYears(
            String code, Frequency frequency, YearType type, int startYear) {
        Period last = PeriodCode.parse(code, frequency, type);
        Reading reading = new Reading(SNAPSHOT, Unit.COUNT, type);
        Year year = new Year(type, startYear);
        assertEquals(
                BigDecimal.ONE,
                YearToDate.yearEnd(year, List.of(figure(last, "1")), reading).value());
        if (frequency != Frequency.ANNUAL) {
            assertNull(
                    YearToDate.yearEnd(year, List.of(figure(last.previous(), "1")), reading)
                            .value());
        }
    }
}
