package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ReferenceFile;

/** The Department's names of kinds of periods, read with the digits beside them. */
class TimeIdentifierTest {

    private static final List<ReferenceFile.Row> ACCEPTED =
            new ReferenceFile("ees-rules/acceptable_time_ids.csv").rows();

    /** Accepted by the Department, but no period of any frequency and year here. */
    private static final Set<String> NO_PERIODS_HERE =
            Set.of(
                    "Tax year",
                    "Autumn and spring term",
                    "Part 1 (April to September)",
                    "Part 2 (October to March)");

    @ParameterizedTest
    @CsvSource({
        "202324, Financial year,     ANNUAL,    FINANCIAL, 2023-24",
        "199900, Financial year,     ANNUAL,    FINANCIAL, 1999-00",
        "2025,   Reporting year,     ANNUAL,    FINANCIAL, 2024-25",
        "2000,   Reporting year,     ANNUAL,    FINANCIAL, 1999-00",
        "202324, Academic year,      ANNUAL,    ACADEMIC,  AY2023-24",
        "2024,   Calendar year,      ANNUAL,    CALENDAR,  CY2024",
        "202324, Financial year Q1,  QUARTERLY, FINANCIAL, 2023-24-Q1",
        "202324, Financial year Q4,  QUARTERLY, FINANCIAL, 2023-24-Q4",
        "202324, Academic year Q2,   QUARTERLY, ACADEMIC,  AY2023-24-Q2",
        "2024,   Calendar year Q3,   QUARTERLY, CALENDAR,  CY2024-Q3",
        "202324, Autumn term,        TERMLY,    ACADEMIC,  AY2023-24-T1",
        "202324, Spring term,        TERMLY,    FINANCIAL, AY2023-24-T2",
        "202324, Summer term,        TERMLY,    CALENDAR,  AY2023-24-T3",
        "2024,   January,            MONTHLY,   FINANCIAL, 2024-01",
        "2024,   December,           MONTHLY,   ACADEMIC,  2024-12",
        "2024,   Week 1,             WEEKLY,    FINANCIAL, 2024-W01",
        "2024,   Week 12,            WEEKLY,    CALENDAR,  2024-W12",
        "2020,   Week 53,            WEEKLY,    ACADEMIC,  2020-W53",
        "202324, financial YEAR,     ANNUAL,    FINANCIAL, 2023-24",
        "202324, '  Academic  Year ',ANNUAL,    ACADEMIC,  AY2023-24",
    })
    void aNameAndDigitsMakeAPeriod(
            String digits, String name, Frequency frequency, YearType yearType, String code) {
        assertEquals(code, TimeIdentifier.parse(name, frequency, yearType).period(digits).code());
    }

    @Test
    void aReportingYearEndsOn31MarchOfTheYearItNames() {
        Period year =
                TimeIdentifier.parse("Reporting year", Frequency.ANNUAL, YearType.FINANCIAL)
                        .period("2025");
        assertEquals("2024-04-01", year.firstDay().toString());
        assertEquals("2025-03-31", year.lastDay().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Financial year | ANNUAL | ACADEMIC | a financial year where an academic year is needed, such as Academic year",
                "Academic year | ANNUAL | FINANCIAL | an academic year where a financial year is needed, such as Financial year",
                "Calendar year | ANNUAL | FINANCIAL | a calendar year where a financial year is needed, such as Financial year",
                "Reporting year | ANNUAL | ACADEMIC | the year to 31 March, a financial year, where an academic year is needed, such as Academic year",
                "Reporting year | ANNUAL | CALENDAR | the year to 31 March, a financial year, where a calendar year is needed, such as Calendar year",
                "Reporting year | QUARTERLY | FINANCIAL | the year to 31 March, a financial year, where a quarter of a financial year is needed, such as Financial year Q4",
                "Tax year | ANNUAL | FINANCIAL | a tax year, which begins on 6 April, where a financial year is needed, such as Financial year",
                "tax year q3 | QUARTERLY | FINANCIAL | a quarter of a tax year, which begins on 6 April, where a quarter of a financial year is needed, such as Financial year Q4",
                "Autumn and spring term | TERMLY | ACADEMIC | two terms together where a term is needed, such as Spring term",
                "Part 1 (April to September) | QUARTERLY | FINANCIAL | half a financial year where a quarter of a financial year is needed, such as Financial year Q4",
                "Part 2 (October to March) | ANNUAL | FINANCIAL | half a financial year where a financial year is needed, such as Financial year",
                "Financial year Q1 | QUARTERLY | ACADEMIC | a quarter of a financial year where a quarter of an academic year is needed, such as Academic year Q3",
                "Academic year Q1 | QUARTERLY | CALENDAR | a quarter of an academic year where a quarter of a calendar year is needed, such as Calendar year Q1",
                "March | QUARTERLY | FINANCIAL | a month where a quarter of a financial year is needed, such as Financial year Q4",
                "Week 12 | MONTHLY | FINANCIAL | a week where a month is needed, such as March",
                "Autumn term | WEEKLY | FINANCIAL | a term where a week is needed, such as Week 12",
            })
    void whatMeansAnotherKindOfPeriodIsToldSo(
            String name, Frequency frequency, YearType yearType, String told) {
        assertEquals("names " + told, refused(name, frequency, yearType));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Financial",
                "Financial year Q5",
                "Financial year Q0",
                "Reporting year Q1",
                "Week 54",
                "Week 0",
                "Mar",
                "FY",
                "Half term",
                "Six Half Terms"
            })
    void whatIsNoNameIsToldOne(String name) {
        assertEquals(
                "must name a financial year, such as Financial year",
                refused(name, Frequency.ANNUAL, YearType.FINANCIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023", "2023/24", "2023-24", "20232024", "02324", "002324", "302324"})
    void aYearAcrossTwoIsWrittenInSixDigits(String digits) {
        assertEquals(
                "must be the six digits of two years, such as 202324, beside Financial year Q2",
                refused("Financial year Q2", Frequency.QUARTERLY, YearType.FINANCIAL, digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202425",
                "24",
                "2024-25",
                "0024",
                "3024",
                "2024.0",
                "\u0662\u0660\u0662\u0664"
            })
    void aYearNamedByOneIsWrittenInFourDigits(String digits) {
        assertEquals(
                "must be the four digits of a year, such as 2024, beside Reporting year",
                refused("Reporting year", Frequency.ANNUAL, YearType.FINANCIAL, digits));
    }

    @Test
    void theTwoYearsFollowEachOther() {
        assertEquals(
                "its two years must follow each other, as in 202324",
                refused("Academic year", Frequency.ANNUAL, YearType.ACADEMIC, "202325"));
        assertEquals(
                "its two years must follow each other, as in 199900",
                refused("Summer term", Frequency.TERMLY, YearType.ACADEMIC, "199901"));
    }

    @Test
    void onlyALongYearHasWeek53() {
        assertEquals(
                "2023 has weeks 1 to 52",
                refused("Week 53", Frequency.WEEKLY, YearType.CALENDAR, "2023"));
    }

    @Test
    void everyNameThatTheDepartmentAcceptsIsReadAndPrintedOrNoPeriodHere() {
        Set<String> notRead = new TreeSet<>();
        for (ReferenceFile.Row row : ACCEPTED) {
            String name = row.text("time_identifier");
            DfePeriod asFiled =
                    new DfePeriod(row.number("time_period_digits") == 6 ? "202324" : "2024", name);
            List<DfePeriod> printed = readAnyhow(asFiled);
            if (printed.isEmpty()) {
                notRead.add(name);
            } else if (!name.equals("Reporting year")) {
                assertEquals(Set.of(asFiled), Set.copyOf(printed));
            }
        }
        assertEquals(new TreeSet<>(NO_PERIODS_HERE), notRead);
    }

    @Test
    void nothingIsPrintedThatTheDepartmentDoesNotAccept() {
        Set<String> accepted = new TreeSet<>();
        ACCEPTED.forEach(row -> accepted.add(row.text("time_identifier")));
        Stream<Period> ofLongYear =
                Periods.all()
                        .flatMap(
                                kind ->
                                        IntStream.range(0, 366)
                                                .mapToObj(
                                                        day ->
                                                                kind.containing(
                                                                        java.time.LocalDate.of(
                                                                                        2020, 1, 1)
                                                                                .plusDays(day))));
        Set<String> printed = new TreeSet<>();
        ofLongYear.forEach(
                period ->
                        DfePeriod.of(period).ifPresent(each -> printed.add(each.timeIdentifier())));
        accepted.removeAll(NO_PERIODS_HERE);
        accepted.remove("Reporting year");
        assertEquals(accepted, printed);
    }

    /** What a pair reads as, for each frequency and year, printed again. */
    private static List<DfePeriod> readAnyhow(DfePeriod filed) {
        return Periods.all()
                .flatMap(
                        kind -> {
                            try {
                                return DfePeriod.of(kind.parse(filed)).stream();
                            } catch (InvalidPeriod otherKind) {
                                return Stream.empty();
                            }
                        })
                .toList();
    }

    private static String refused(String name, Frequency frequency, YearType yearType) {
        return assertThrows(
                        InvalidPeriod.class, () -> TimeIdentifier.parse(name, frequency, yearType))
                .getMessage();
    }

    private static String refused(
            String name, Frequency frequency, YearType yearType, String digits) {
        TimeIdentifier identifier = TimeIdentifier.parse(name, frequency, yearType);
        return assertThrows(InvalidPeriod.class, () -> identifier.period(digits)).getMessage();
    }
}
