package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCodeTest {

    @Test
    void oneCodeMeansAMonthOrAYearByTheFrequencyItIsReadWith() {
        assertEquals(
                "April 2003",
                PeriodCode.parse("2003-04", Frequency.MONTHLY, YearType.FINANCIAL).label());
        assertEquals(
                "2003-04",
                PeriodCode.parse("2003-04", Frequency.ANNUAL, YearType.FINANCIAL).label());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    FINANCIAL, 'must be a week, such as 2024-W12'",
        "MONTHLY,   FINANCIAL, 'must be a month, such as 2024-03'",
        "QUARTERLY, FINANCIAL, 'must be a quarter of a financial year, such as 2023-24-Q4'",
        "QUARTERLY, ACADEMIC,  'must be a quarter of an academic year, such as AY2023-24-Q3'",
        "QUARTERLY, CALENDAR,  'must be a quarter of a calendar year, such as CY2024-Q1'",
        "TERMLY,    ACADEMIC,  'must be a term, such as AY2023-24-T2'",
        "ANNUAL,    FINANCIAL, 'must be a financial year, such as 2023-24'",
        "ANNUAL,    ACADEMIC,  'must be an academic year, such as AY2023-24'",
        "ANNUAL,    CALENDAR,  'must be a calendar year, such as CY2024'",
    })
    void whatIsNoCodeIsToldWhatOneLooksLike(
            Frequency frequency, YearType yearType, String message) {
        assertEquals(message, messageOf("March", frequency, yearType));
        assertEquals(message, messageOf("", frequency, yearType));
        assertEquals(message, messageOf("31/02/2024", frequency, yearType));
        assertEquals(message, messageOf("45352", frequency, yearType));
        assertEquals(message, messageOf("0024-03", frequency, yearType));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-00",
                "2024-13",
                "2024-3",
                "202403",
                "Mar-24",
                "2024-03-01",
                "2024-03 ",
                "2024-03\n",
                "\u0662\u0660\u0662\u0664-\u0660\u0663",
                "0000-01",
                "9999-12",
                "-2024-03"
            })
    void whatIsNoMonthIsRefused(String code) {
        assertEquals(
                "must be a month, such as 2024-03",
                messageOf(code, Frequency.MONTHLY, YearType.FINANCIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-24-Q0",
                "2023-24-Q5",
                "2023-24-T1",
                "2023-24",
                "CY2024-Q1",
                "AY2023-24-Q1",
                "Q4",
                "2023-24-q4"
            })
    void whatIsNoFinancialQuarterIsToldWhatAQuarterLooksLike(String code) {
        assertEquals(
                "must be a quarter of a financial year, such as 2023-24-Q4",
                messageOf(code, Frequency.QUARTERLY, YearType.FINANCIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AY2023-24-Q1", "2023-24-T1", "CY2024-T1", "AY2023-24-T0", "AY2023-24"})
    void whatIsNoTermIsToldWhatATermLooksLike(String code) {
        assertEquals(
                "must be a term, such as AY2023-24-T2",
                messageOf(code, Frequency.TERMLY, YearType.ACADEMIC));
    }

    @Test
    void aYearHasThreeTerms() {
        assertEquals(
                "a year has terms T1 (autumn), T2 (spring) and T3 (summer)",
                messageOf("AY2023-24-T4", Frequency.TERMLY, YearType.ACADEMIC));
    }

    @Test
    void theTwoYearsOfACodeFollowEachOther() {
        String message = "its two years must follow each other, as in 2023-24";
        assertEquals(message, messageOf("2023-25", Frequency.ANNUAL, YearType.FINANCIAL));
        assertEquals(message, messageOf("2023-23-Q1", Frequency.QUARTERLY, YearType.FINANCIAL));
        assertEquals(
                "its two years must follow each other, as in AY2023-24",
                messageOf("AY2023-22", Frequency.ANNUAL, YearType.ACADEMIC));
        assertEquals(
                "its two years must follow each other, as in AY1999-00",
                messageOf("AY1999-01-T1", Frequency.TERMLY, YearType.ACADEMIC));
    }

    @Test
    void aWeekThatItsYearHasNotIsToldHowManyThereAre() {
        assertEquals(
                "2023 has weeks 1 to 52",
                messageOf("2023-W53", Frequency.WEEKLY, YearType.CALENDAR));
        assertEquals(
                "2024 has weeks 1 to 52",
                messageOf("2024-W00", Frequency.WEEKLY, YearType.CALENDAR));
    }

    @Test
    void termsAreAcademicWhateverTheYearTypeOfTheMeasure() {
        assertEquals(
                "Autumn term 2023/24",
                PeriodCode.parse("AY2023-24-T1", Frequency.TERMLY, YearType.FINANCIAL).label());
    }

    private static String messageOf(String code, Frequency frequency, YearType yearType) {
        return assertThrows(InvalidPeriod.class, () -> PeriodCode.parse(code, frequency, yearType))
                .getMessage();
    }
}
