package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods by example: their days, names and neighbours. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    CALENDAR,  2020-W53,      2020-12-28, 2021-01-03",
        "WEEKLY,    CALENDAR,  2026-W53,      2026-12-28, 2027-01-03",
        "WEEKLY,    CALENDAR,  2025-W01,      2024-12-30, 2025-01-05",
        "MONTHLY,   FINANCIAL, 2024-02,       2024-02-01, 2024-02-29",
        "MONTHLY,   FINANCIAL, 2023-02,       2023-02-01, 2023-02-28",
        "MONTHLY,   FINANCIAL, 2100-02,       2100-02-01, 2100-02-28",
        "QUARTERLY, FINANCIAL, 2023-24-Q1,    2023-04-01, 2023-06-30",
        "QUARTERLY, FINANCIAL, 2023-24-Q4,    2024-01-01, 2024-03-31",
        "QUARTERLY, ACADEMIC,  AY2023-24-Q1,  2023-09-01, 2023-11-30",
        "QUARTERLY, ACADEMIC,  AY2023-24-Q2,  2023-12-01, 2024-02-29",
        "QUARTERLY, ACADEMIC,  AY2023-24-Q4,  2024-06-01, 2024-08-31",
        "QUARTERLY, CALENDAR,  CY2024-Q1,     2024-01-01, 2024-03-31",
        "QUARTERLY, CALENDAR,  CY2024-Q4,     2024-10-01, 2024-12-31",
        "TERMLY,    ACADEMIC,  AY2023-24-T1,  2023-09-01, 2023-12-31",
        "TERMLY,    ACADEMIC,  AY2023-24-T2,  2024-01-01, 2024-03-31",
        "TERMLY,    ACADEMIC,  AY2023-24-T3,  2024-04-01, 2024-08-31",
        "ANNUAL,    FINANCIAL, 2023-24,       2023-04-01, 2024-03-31",
        "ANNUAL,    FINANCIAL, 1999-00,       1999-04-01, 2000-03-31",
        "ANNUAL,    ACADEMIC,  AY2023-24,     2023-09-01, 2024-08-31",
        "ANNUAL,    CALENDAR,  CY2024,        2024-01-01, 2024-12-31",
    })
    void aPeriodHasAFirstAndALastDay(
            Frequency frequency, YearType yearType, String code, LocalDate first, LocalDate last) {
        Period period = PeriodCode.parse(code, frequency, yearType);
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(code, period.code());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    CALENDAR,  2024-W12,      Week 12 (18 to 24 March 2024)",
        "WEEKLY,    CALENDAR,  2025-W01,      Week 1 (30 December to 5 January 2025)",
        "MONTHLY,   FINANCIAL, 2023-08,       August 2023",
        "QUARTERLY, FINANCIAL, 2023-24-Q4,    Quarter 4 2023-24 (January to March)",
        "QUARTERLY, ACADEMIC,  AY2023-24-Q1,  Quarter 1 2023/24 (September to November)",
        "QUARTERLY, CALENDAR,  CY2024-Q1,     Quarter 1 2024 (January to March)",
        "TERMLY,    ACADEMIC,  AY2023-24-T1,  Autumn term 2023/24",
        "TERMLY,    ACADEMIC,  AY2023-24-T2,  Spring term 2023/24",
        "TERMLY,    ACADEMIC,  AY2023-24-T3,  Summer term 2023/24",
        "ANNUAL,    FINANCIAL, 2023-24,       2023-24",
        "ANNUAL,    FINANCIAL, 1999-00,       1999-00",
        "ANNUAL,    ACADEMIC,  AY2023-24,     2023/24",
        "ANNUAL,    CALENDAR,  CY2024,        2024",
    })
    void itsNameReadsWell(Frequency frequency, YearType yearType, String code, String label) {
        assertEquals(label, PeriodCode.parse(code, frequency, yearType).label());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    FINANCIAL, 2021-01-03, 2020-W53",
        "WEEKLY,    FINANCIAL, 2021-01-04, 2021-W01",
        "MONTHLY,   FINANCIAL, 2024-02-29, 2024-02",
        "QUARTERLY, FINANCIAL, 2024-03-31, 2023-24-Q4",
        "QUARTERLY, FINANCIAL, 2024-04-01, 2024-25-Q1",
        "QUARTERLY, FINANCIAL, 2024-06-30, 2024-25-Q1",
        "QUARTERLY, FINANCIAL, 2024-07-01, 2024-25-Q2",
        "QUARTERLY, ACADEMIC,  2024-02-29, AY2023-24-Q2",
        "QUARTERLY, ACADEMIC,  2024-03-01, AY2023-24-Q3",
        "QUARTERLY, ACADEMIC,  2024-08-31, AY2023-24-Q4",
        "QUARTERLY, CALENDAR,  2024-12-31, CY2024-Q4",
        "TERMLY,    FINANCIAL, 2024-08-31, AY2023-24-T3",
        "TERMLY,    FINANCIAL, 2024-09-01, AY2024-25-T1",
        "TERMLY,    ACADEMIC,  2024-12-31, AY2024-25-T1",
        "TERMLY,    ACADEMIC,  2025-01-01, AY2024-25-T2",
        "TERMLY,    ACADEMIC,  2025-03-31, AY2024-25-T2",
        "TERMLY,    CALENDAR,  2025-04-01, AY2024-25-T3",
        "ANNUAL,    FINANCIAL, 2024-03-31, 2023-24",
        "ANNUAL,    ACADEMIC,  2024-09-01, AY2024-25",
        "ANNUAL,    CALENDAR,  2024-01-01, CY2024",
    })
    void everyDayIsInOnePeriodOfEachKind(
            Frequency frequency, YearType yearType, LocalDate day, String code) {
        assertEquals(code, frequency.containing(day, yearType).code());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    CALENDAR,  2021-W01,      2020-W53",
        "WEEKLY,    CALENDAR,  2024-W01,      2023-W52",
        "MONTHLY,   FINANCIAL, 2024-01,       2023-12",
        "QUARTERLY, FINANCIAL, 2023-24-Q1,    2022-23-Q4",
        "QUARTERLY, ACADEMIC,  AY2000-01-Q1,  AY1999-00-Q4",
        "QUARTERLY, CALENDAR,  CY2024-Q1,     CY2023-Q4",
        "TERMLY,    ACADEMIC,  AY2023-24-T1,  AY2022-23-T3",
        "TERMLY,    ACADEMIC,  AY2023-24-T2,  AY2023-24-T1",
        "ANNUAL,    FINANCIAL, 2000-01,       1999-00",
    })
    void thePreviousPeriodCrossesAYearsEnd(
            Frequency frequency, YearType yearType, String code, String previous) {
        assertEquals(previous, PeriodCode.parse(code, frequency, yearType).previous().code());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    CALENDAR,  2024-W12,      2023-W12",
        "MONTHLY,   FINANCIAL, 2024-02,       2023-02",
        "QUARTERLY, FINANCIAL, 2023-24-Q4,    2022-23-Q4",
        "TERMLY,    ACADEMIC,  AY2023-24-T2,  AY2022-23-T2",
        "ANNUAL,    CALENDAR,  CY2024,        CY2023",
    })
    void theSamePeriodLastYearIsAYearEarlier(
            Frequency frequency, YearType yearType, String code, String lastYear) {
        assertEquals(
                Optional.of(lastYear),
                PeriodCode.parse(code, frequency, yearType).samePeriodLastYear().map(Period::code));
    }

    @Test
    void week53HasNoSameWeekLastYear() {
        assertEquals(Optional.empty(), new Week(2020, 53).samePeriodLastYear());
    }

    @Test
    void aYearHasAWeek53OnlyWhenTheCalendarGivesItOne() {
        assertEquals(
                "2023 has weeks 1 to 52",
                assertThrows(InvalidPeriod.class, () -> new Week(2023, 53)).getMessage());
        assertEquals(
                "2020 has weeks 1 to 53",
                assertThrows(InvalidPeriod.class, () -> new Week(2020, 54)).getMessage());
        assertEquals(
                "2024 has weeks 1 to 52",
                assertThrows(InvalidPeriod.class, () -> new Week(2024, 0)).getMessage());
    }

    @Test
    void theYearChangesOnItsFirstDay() {
        assertEquals("2022-23", YearType.FINANCIAL.containing(LocalDate.of(2023, 3, 31)).code());
        assertEquals("2023-24", YearType.FINANCIAL.containing(LocalDate.of(2023, 4, 1)).code());
        assertEquals("AY2022-23", YearType.ACADEMIC.containing(LocalDate.of(2023, 8, 31)).code());
        assertEquals("AY2023-24", YearType.ACADEMIC.containing(LocalDate.of(2023, 9, 1)).code());
        assertEquals("CY2023", YearType.CALENDAR.containing(LocalDate.of(2023, 12, 31)).code());
        assertEquals("2027-28", YearType.FINANCIAL.containing(LocalDate.of(2028, 2, 29)).code());
    }

    @Test
    void aWeekAcrossTheFirstOfAprilBelongsToTheYearThatHoldsMostOfIt() {
        Week mostlyMarch = Week.containing(LocalDate.of(2023, 4, 1));
        Week mostlyApril = Week.containing(LocalDate.of(2025, 4, 1));
        assertEquals("2022-23", mostlyMarch.year(YearType.FINANCIAL).code());
        assertEquals("2025-26", mostlyApril.year(YearType.FINANCIAL).code());
    }

    @Test
    void theOrderIsByDaysAndAQuarterStandsBeforeTheYearItBegins() {
        List<Period> inOrder =
                Stream.<Period>of(
                                new Year(YearType.FINANCIAL, 2023),
                                new Year(YearType.CALENDAR, 2023),
                                new Quarter(new Year(YearType.FINANCIAL, 2023), 1),
                                new Year(YearType.ACADEMIC, 2023),
                                new Year(YearType.FINANCIAL, 2022))
                        .sorted()
                        .toList();
        assertEquals(
                List.of("2022-23", "CY2023", "2023-24-Q1", "2023-24", "AY2023-24"),
                inOrder.stream().map(Period::code).toList());
    }

    @Test
    void anAnnualEditionCarriesYearsThatStartWithItAndNoneAfter() {
        Year edition = new Year(YearType.FINANCIAL, 2022);
        assertTrue(new Year(YearType.ACADEMIC, 2022).belongsIn(edition));
        assertTrue(new Year(YearType.CALENDAR, 2022).belongsIn(edition));
        assertTrue(new Year(YearType.CALENDAR, 2019).belongsIn(edition));
        assertFalse(new Year(YearType.CALENDAR, 2023).belongsIn(edition));
    }

    @Test
    void aMonthlyEditionCarriesOnlyWhatHadEndedByItsLastDay() {
        Period march = PeriodCode.parse("2024-03", Frequency.MONTHLY, YearType.FINANCIAL);
        assertTrue(new Year(YearType.FINANCIAL, 2023).belongsIn(march));
        assertTrue(new Quarter(new Year(YearType.FINANCIAL, 2023), 4).belongsIn(march));
        assertFalse(new Year(YearType.ACADEMIC, 2023).belongsIn(march));
        assertFalse(new Week(2024, 13).belongsIn(march.previous()));
    }

    @Test
    void onlyAcademicYearsHaveTermsAndAYearHasFourQuarters() {
        Year year = new Year(YearType.FINANCIAL, 2023);
        assertEquals(
                "only an academic year has terms",
                assertThrows(InvalidPeriod.class, () -> new Term(year, Term.Season.SPRING))
                        .getMessage());
        assertEquals(
                "a year has quarters 1 to 4",
                assertThrows(InvalidPeriod.class, () -> new Quarter(year, 5)).getMessage());
    }

    @Test
    void frequenciesAndYearsHaveWords() {
        assertEquals(
                List.of("Weekly", "Monthly", "Quarterly", "Termly", "Annual"),
                Stream.of(Frequency.values()).map(Frequency::words).toList());
        assertEquals(
                List.of("financial year", "academic year", "calendar year"),
                Stream.of(YearType.values()).map(YearType::words).toList());
    }

    @Test
    void onePeriodOfEachKindHasWords() {
        assertEquals(
                List.of(
                        "a week",
                        "a month",
                        "a quarter of an academic year",
                        "a term",
                        "an academic year"),
                Stream.of(Frequency.values())
                        .map(frequency -> frequency.period(YearType.ACADEMIC))
                        .toList());
        assertEquals(
                List.of("a financial year", "an academic year", "a calendar year"),
                Stream.of(YearType.values()).map(Frequency.ANNUAL::period).toList());
    }
}
