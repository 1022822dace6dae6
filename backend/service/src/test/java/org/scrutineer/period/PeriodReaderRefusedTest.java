package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for no period, or for two at once: never read as one of them. */
class PeriodReaderRefusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quarter 2 2023-24 (April to June) | QUARTERLY | FINANCIAL | its months in brackets are not those of Quarter 2 2023-24 (July to September)",
                "Q2 (Oct-Dec) 2023/24 | QUARTERLY | FINANCIAL | its months in brackets are not those of Quarter 2 2023-24 (July to September)",
                "Q2 2023-24 (July to October) | QUARTERLY | FINANCIAL | its months in brackets are not those of Quarter 2 2023-24 (July to September)",
                "Q4 2023-24 (January to March 2023) | QUARTERLY | FINANCIAL | its months in brackets are not those of Quarter 4 2023-24 (January to March)",
                "Q2 2023-24 (July 2024 to September) | QUARTERLY | FINANCIAL | its months in brackets are not those of Quarter 2 2023-24 (July to September)",
                "Q1 2023/24 (April to June) | QUARTERLY | ACADEMIC | its months in brackets are not those of Quarter 1 2023/24 (September to November)",
                "Spring term 2023/24 (January to April) | TERMLY | ACADEMIC | its months in brackets are not those of Spring term 2023/24",
                "2023-24 (September to August) | ANNUAL | FINANCIAL | its months in brackets are not those of 2023-24",
                "Week 12 (11 to 17 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 12 (17 to 24 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 12 (18 to 23 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 12 (18 April to 24 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 12 (18 March 2023 to 24 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 12 2023 (18 to 24 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (20 to 26 March 2023)",
                "Week 40 (30 to 6 October 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 40 (30 September to 6 October 2024)",
                "Week 12 (w/c 11 March 2024) | WEEKLY | FINANCIAL | its days in brackets are not those of Week 12 (18 to 24 March 2024)",
                "Week 53 (25 to 31 December 2023) | WEEKLY | FINANCIAL | 2023 has weeks 1 to 52",
                "Week 53 2023 | WEEKLY | FINANCIAL | 2023 has weeks 1 to 52",
                "Week 0 2024 | WEEKLY | FINANCIAL | 2024 has weeks 1 to 52",
                "w/c 20 March 2024 | WEEKLY | FINANCIAL | must name a Monday, such as 18 March 2024",
                "w/c 17 March 2024 | WEEKLY | FINANCIAL | must name a Monday, such as 11 March 2024",
                "Week ending 22 March 2024 | WEEKLY | FINANCIAL | must name a Sunday, such as 24 March 2024",
                "w/c 30 February 2024 | WEEKLY | FINANCIAL | names a day that is not in the calendar",
                "w/c 29/02/2023 | WEEKLY | FINANCIAL | names a day that is not in the calendar",
                "w/c 2024-13-01 | WEEKLY | FINANCIAL | names a day that is not in the calendar",
                "w/c 18/03/99 | WEEKLY | FINANCIAL | must have its year in four digits",
                "Mar-99 | MONTHLY | FINANCIAL | must have its year in four digits",
                "Mar-50 | MONTHLY | FINANCIAL | must have its year in four digits",
                "99/00 | ANNUAL | FINANCIAL | must have its year in four digits",
                "2023/25 | ANNUAL | FINANCIAL | its two years must follow each other, as in 2023-24",
                "2023/2034 | ANNUAL | FINANCIAL | its two years must follow each other, as in 2023-24",
                "2023 to 2023 | ANNUAL | ACADEMIC | its two years must follow each other, as in 2023/24",
                "Q2 2023/22 | QUARTERLY | FINANCIAL | its two years must follow each other, as in 2023-24",
                "Q5 2023-24 | QUARTERLY | FINANCIAL | a year has quarters 1 to 4",
                "Q0 2023-24 | QUARTERLY | FINANCIAL | a year has quarters 1 to 4",
                "2024 | ANNUAL | FINANCIAL | names one year alone where a financial year is needed, such as 2023-24",
                "2023/24 | ANNUAL | CALENDAR | names two years where a calendar year is needed, such as 2024",
                "Q2 2023 | QUARTERLY | FINANCIAL | names one year alone where a quarter of a financial year is needed, such as Quarter 4 2023-24 (January to March)",
                "Q2 2023/24 | QUARTERLY | CALENDAR | names two years where a quarter of a calendar year is needed, such as Quarter 1 2024 (January to March)",
                "Autumn 2023 | TERMLY | FINANCIAL | names one year alone where a term is needed, such as Spring term 2023/24",
                "Academic year 2023/24 | ANNUAL | FINANCIAL | names an academic year where a financial year is needed, such as 2023-24",
                "FY2023-24 | ANNUAL | ACADEMIC | names a financial year where an academic year is needed, such as 2023/24",
                "Calendar year 2024 | ANNUAL | ACADEMIC | names a calendar year where an academic year is needed, such as 2023/24",
                "Q1 AY2023/24 | QUARTERLY | FINANCIAL | names an academic year where a quarter of a financial year is needed, such as Quarter 4 2023-24 (January to March)",
                "Autumn term FY2023-24 | TERMLY | ACADEMIC | names a financial year where a term is needed, such as Spring term 2023/24",
                "Reporting year 2025 | ANNUAL | ACADEMIC | names the year to 31 March, a financial year, where an academic year is needed, such as 2023/24",
                "Reporting year 202425 | ANNUAL | FINANCIAL | must be the four digits of a year, such as 2024, beside Reporting year",
                "Year to 30 April 2024 | ANNUAL | FINANCIAL | must be a year to 31 March, the last day of a financial year",
                "Year to 31 March 2024 | ANNUAL | ACADEMIC | must be a year to 31 August, the last day of an academic year",
                "Year ending June 2024 | ANNUAL | CALENDAR | must be a year to 31 December, the last day of a calendar year",
            })
    void whatContradictsItselfOrNamesAnotherYearIsToldSo(
            String words, Frequency frequency, YearType yearType, String told) {
        assertEquals(told, refused(words, frequency, yearType));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    FINANCIAL, 'must be a week, such as Week 12 (18 to 24 March 2024)'",
        "MONTHLY,   FINANCIAL, 'must be a month, such as March 2024'",
        "QUARTERLY, FINANCIAL, 'must be a quarter of a financial year, such as Quarter 4 2023-24 (January to March)'",
        "QUARTERLY, ACADEMIC,  'must be a quarter of an academic year, such as Quarter 3 2023/24 (March to May)'",
        "TERMLY,    FINANCIAL, 'must be a term, such as Spring term 2023/24'",
        "ANNUAL,    FINANCIAL, 'must be a financial year, such as 2023-24'",
        "ANNUAL,    ACADEMIC,  'must be an academic year, such as 2023/24'",
        "ANNUAL,    CALENDAR,  'must be a calendar year, such as 2024'",
    })
    void whatIsNotLikeWordsForAPeriodIsShownSome(
            Frequency frequency, YearType yearType, String message) {
        for (String words :
                new String[] {
                    "",
                    " ",
                    "n/a",
                    "()",
                    "last year",
                    "Q2",
                    "Week 12",
                    "Mar 24",
                    "Mars 2024",
                    "24",
                    "Autumn and spring term 2023/24",
                    "Term 1 2023/24",
                    "Tax year 2023-24",
                    "w/c Monday",
                    "Week 12 (Monday to Sunday)",
                    "Q2 2023-24 (provisional)",
                    "Q2 2023-24 (Jul to Now)",
                    "March 2024 (provisional)",
                    "Q2 (July to September) (2023-24)",
                    "w/c 18 March 2024 (Week 12)",
                    "w/c 18 Mars 2024",
                    "Week 12 (18 to 24 March)",
                    "Year to date 2024",
                    "2023-24 " + "x".repeat(100),
                }) {
            assertEquals(message, refused(words, frequency, yearType), words);
        }
    }

    @Test
    void whatStandsInBracketsMustBeMonths() {
        assertEquals(
                "must be a financial year, such as 2023-24",
                refused("2023-24 (provisional)", Frequency.ANNUAL, YearType.FINANCIAL));
    }

    @Test
    void moreThanAHundredCharactersAreNoWordsForAPeriod() {
        String words = "March" + " ".repeat(92) + "2024";
        assertEquals(
                "must be a month, such as March 2024",
                refused(words, Frequency.MONTHLY, YearType.FINANCIAL));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, FINANCIAL, 31/03/2024, 'must be a month, such as 2024-03'",
        "ANNUAL,  FINANCIAL, 2024-03,    'its two years must follow each other, as in 2024-25'",
        "ANNUAL,  FINANCIAL, 2023/25,    'its two years must follow each other, as in 2023-24'",
        "ANNUAL,  CALENDAR,  2023-24,    'must be a calendar year, such as CY2024'",
        "MONTHLY, FINANCIAL, Mar-99,     must have its year in four digits",
    })
    void whatIsNeitherCodeNorWordsIsToldTheCode(
            Frequency frequency, YearType yearType, String text, String told) {
        assertEquals(told, refusedAsEither(text, frequency, yearType));
    }

    @Test
    void theCodeOfAFinancialYearIsNoAcademicYear() {
        assertEquals(
                "must be an academic year, such as AY2023-24",
                refusedAsEither("2023-24", Frequency.ANNUAL, YearType.ACADEMIC));
    }

    private static String refusedAsEither(String text, Frequency frequency, YearType yearType) {
        return assertThrows(
                        InvalidPeriod.class,
                        () -> PeriodReader.parseOrCode(text, frequency, yearType))
                .getMessage();
    }

    private static String refused(String words, Frequency frequency, YearType yearType) {
        return assertThrows(
                        InvalidPeriod.class, () -> PeriodReader.parse(words, frequency, yearType))
                .getMessage();
    }
}
