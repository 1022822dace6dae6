package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods in the words of members and of councils' files. */
class PeriodReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-24",
                "2023/24",
                "2023/2024",
                "2023 - 2024",
                "2023 to 2024",
                "2023 to 24",
                "2023\u201324",
                "23/24",
                "23-24",
                "FY2023-24",
                "FY 23/24",
                "Financial year 2023-24",
                "financial  year 2023/24",
                "Reporting year 2024",
                "Year to 31 March 2024",
                "year ending 31st March 2024",
                "Year ended 31/03/2024",
                "Year ending March 2024",
                "2023-24 (April to March)",
                "2023-24 (Apr 2023 - Mar 2024)",
                "\u00a02023-24 ",
            })
    void aFinancialYearInWords(String words) {
        assertRead("2023-24", words, Frequency.ANNUAL, YearType.FINANCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/24",
                "2023-24",
                "Academic year 2023/24",
                "AY 2023/24",
                "ay2023-24",
                "2023 to 2024",
                "Year to 31 August 2024",
                "Year ending August 2024"
            })
    void anAcademicYearInWords(String words) {
        assertRead("AY2023-24", words, Frequency.ANNUAL, YearType.ACADEMIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                " 2024 ",
                "Calendar year 2024",
                "CY2024",
                "cy 2024",
                "Year to 31 December 2024",
                "2024 (January to December)"
            })
    void aCalendarYearInWords(String words) {
        assertRead("CY2024", words, Frequency.ANNUAL, YearType.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-00, 1999-00",
        "1999/2000, 1999-00",
        "1999 to 2000, 1999-00",
        "2099-00, 2099-00",
        "48/49, 2048-49",
        "49/50, 2049-50",
        "00/01, 2000-01",
    })
    void theEndOfACenturyIsNoEndOfYears(String words, String code) {
        assertRead(code, words, Frequency.ANNUAL, YearType.FINANCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quarter 2 2023-24 (July to September)",
                "Quarter 2 2023-24",
                "Quarter 2 2023/24",
                "quarter 2, 2023/24",
                "QUARTER2 2023-24",
                "Q2 2023/24",
                "q2 2023-24",
                "Q2 23/24",
                "Q2 of 2023-24",
                "Qtr 2 2023 to 2024",
                "2023-24 Q2",
                "2023/24 Quarter 2",
                "2023-24Q2",
                "FY2023-24 Q2",
                "Q2 financial year 2023-24",
                "Q2 2023-24 (Jul-Sep)",
                "Q2 2023-24 (jul to sept 2023)",
                "Quarter 2 (July to September) 2023-24",
                "Q2 (Jul-Sep) 2023/24",
                "Q2 2023-24(July \u2013 September)",
                "Q2 2023-24 ( July 2023 to September 2023 )",
            })
    void aQuarterInWords(String words) {
        assertRead("2023-24-Q2", words, Frequency.QUARTERLY, YearType.FINANCIAL);
    }

    @Test
    void aQuarterIsOneOfTheIndicatorsYear() {
        assertRead("AY2023-24-Q2", "Q2 2023/24", Frequency.QUARTERLY, YearType.ACADEMIC);
        assertRead("CY2024-Q2", "Q2 2024", Frequency.QUARTERLY, YearType.CALENDAR);
        assertRead("CY2024-Q2", "2024 Q2 (April to June)", Frequency.QUARTERLY, YearType.CALENDAR);
        assertRead(
                "AY2023-24-Q2",
                "Q2 2023/24 (December 2023 to February 2024)",
                Frequency.QUARTERLY,
                YearType.ACADEMIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2024",
                "march 2024",
                "MAR 2024",
                "Mar-24",
                "mar-2024",
                "March, 2024",
                "March2024",
                "2024 March",
                "March\u00a02024",
            })
    void aMonthInWords(String words) {
        assertRead("2024-03", words, Frequency.MONTHLY, YearType.FINANCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "January 1999, 1999-01",
        "Feb 2024, 2024-02",
        "May 2024, 2024-05",
        "Jun 2024, 2024-06",
        "Jul 2024, 2024-07",
        "Sep 2024, 2024-09",
        "Sept 2024, 2024-09",
        "Sep-49, 2049-09",
        "Dec-00, 2000-12",
    })
    void monthsByAllTheirNames(String words, String code) {
        assertRead(code, words, Frequency.MONTHLY, YearType.CALENDAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autumn term 2023/24",
                "autumn term 2023-24",
                "Autumn 2023/24",
                "Autumn, 2023 to 2024",
                "Autumn 23/24",
                "2023/24 Autumn term",
                "2023/24 autumn",
                "Autumn term of academic year 2023/24",
                "Autumn term 2023/24 (September to December)"
            })
    void aTermInWords(String words) {
        assertRead("AY2023-24-T1", words, Frequency.TERMLY, YearType.FINANCIAL);
    }

    @Test
    void springAndSummerAreTermsToo() {
        assertRead("AY2023-24-T2", "Spring 2023/24", Frequency.TERMLY, YearType.ACADEMIC);
        assertRead("AY2023-24-T3", "Summer term 2023/24", Frequency.TERMLY, YearType.ACADEMIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Week 12 (18 to 24 March 2024)",
                "Week 12 2024",
                "week 12, 2024",
                "Week 12 of 2024",
                "Wk 12 2024",
                "W12 2024",
                "2024 Week 12",
                "2024 W12",
                "Week 12 2024 (18 to 24 March 2024)",
                "Week 12 2024 (18 to 24 March)",
                "Week 12 2024 (18-24 Mar)",
                "Week 12 (18 to 24 March) 2024",
                "Week 12 (18 March to 24 March 2024)",
                "Week 12 (18th to 24th March 2024)",
                "Week 12 (18 March 2024 to 24 March 2024)",
                "Week 12 (w/c 18 March 2024)",
                "Week 12 2024 (w/c 18/03/2024)",
                "w/c 18 March 2024",
                "W/C 18th March 2024",
                "w/c Monday 18 March 2024",
                "wc 18-Mar-2024",
                "w/b 18 Mar 2024",
                "Week commencing 18/03/2024",
                "Week commencing 18/3/24",
                "week beginning 18.03.2024",
                "week commencing 2024-03-18",
                "w/e 24 March 2024",
                "Week ending Sunday 24 March 2024",
                "week ending 24/03/2024",
            })
    void aWeekInWords(String words) {
        assertRead("2024-W12", words, Frequency.WEEKLY, YearType.FINANCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Week 1 (30 December to 5 January 2025), 2025-W01",
        "Week 1 (30 December 2024 to 5 January 2025), 2025-W01",
        "Week 1 2025 (30 Dec to 5 Jan), 2025-W01",
        "w/c 30 December 2024, 2025-W01",
        "w/e 5 January 2025, 2025-W01",
        "Week 53 2020, 2020-W53",
        "Week 53 (28 December to 3 January 2021), 2020-W53",
        "Week 53 2020 (28 December to 3 January), 2020-W53",
        "Week 40 (30 September to 6 October 2024), 2024-W40",
        "Week 5 2024, 2024-W05",
        "Week 05 2024, 2024-W05",
    })
    void weeksAcrossMonthsAndYears(String words, String code) {
        assertRead(code, words, Frequency.WEEKLY, YearType.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   FINANCIAL, 2003-04,       2003-04",
        "MONTHLY,   FINANCIAL, April 2003,    2003-04",
        "ANNUAL,    FINANCIAL, 2003-04,       2003-04",
        "ANNUAL,    FINANCIAL, 2003/04,       2003-04",
        "ANNUAL,    ACADEMIC,  AY2003-04,     AY2003-04",
        "ANNUAL,    ACADEMIC,  2003/04,       AY2003-04",
        "ANNUAL,    CALENDAR,  2024,          CY2024",
        "QUARTERLY, FINANCIAL, Q2 2003-04,    2003-04-Q2",
        "WEEKLY,    FINANCIAL, w/c 18/3/2024, 2024-W12",
    })
    void whereACodeIsLookedForWordsServeToo(
            Frequency frequency, YearType yearType, String text, String code) {
        assertEquals(code, PeriodReader.parseOrCode(text, frequency, yearType).code());
    }

    @Test
    void wordsOfAHundredCharactersAreRead() {
        String words = "March" + " ".repeat(91) + "2024";
        assertRead("2024-03", words, Frequency.MONTHLY, YearType.FINANCIAL);
    }

    private static void assertRead(
            String code, String words, Frequency frequency, YearType yearType) {
        assertEquals(code, PeriodReader.parse(words, frequency, yearType).code(), words);
    }
}
