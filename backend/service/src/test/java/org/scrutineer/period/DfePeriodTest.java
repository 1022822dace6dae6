package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as the Department's files name them. */
class DfePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL,    FINANCIAL, 2023-24,      202324, Financial year",
        "ANNUAL,    FINANCIAL, 1999-00,      199900, Financial year",
        "ANNUAL,    ACADEMIC,  AY2023-24,    202324, Academic year",
        "ANNUAL,    CALENDAR,  CY2024,       2024,   Calendar year",
        "QUARTERLY, FINANCIAL, 2023-24-Q1,   202324, Financial year Q1",
        "QUARTERLY, FINANCIAL, 2023-24-Q4,   202324, Financial year Q4",
        "TERMLY,    ACADEMIC,  AY2023-24-T1, 202324, Autumn term",
        "TERMLY,    ACADEMIC,  AY2023-24-T2, 202324, Spring term",
        "TERMLY,    ACADEMIC,  AY2023-24-T3, 202324, Summer term",
        "MONTHLY,   FINANCIAL, 2024-03,      2024,   March",
        "WEEKLY,    FINANCIAL, 2024-W01,     2024,   Week 1",
        "WEEKLY,    FINANCIAL, 2020-W52,     2020,   Week 52",
    })
    void aPeriodHasTheDepartmentsDigitsAndName(
            Frequency frequency, YearType yearType, String code, String digits, String name) {
        assertEquals(
                Optional.of(new DfePeriod(digits, name)),
                DfePeriod.of(PeriodCode.parse(code, frequency, yearType)));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, ACADEMIC, AY2023-24-Q1",
        "QUARTERLY, CALENDAR, CY2024-Q1",
        "WEEKLY,    CALENDAR, 2020-W53",
    })
    void whatItsScreenerAcceptsNoNameForHasNone(
            Frequency frequency, YearType yearType, String code) {
        assertEquals(Optional.empty(), DfePeriod.of(PeriodCode.parse(code, frequency, yearType)));
    }
}
