package org.scrutineer.periodlookup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** A period found by any of its names, and what each wrong one is told. */
@QuarkusTest
class PeriodResourceTest extends ApiTest {

    @Test
    void aPeriodIsAnsweredWithItsDaysNamesAndNeighbours() {
        find("frequency=QUARTERLY&code=2023-24-Q4")
                .body("code", equalTo("2023-24-Q4"))
                .body("label", equalTo("Quarter 4 2023-24 (January to March)"))
                .body("frequency", equalTo("QUARTERLY"))
                .body("yearType", equalTo("FINANCIAL"))
                .body("firstDay", equalTo("2024-01-01"))
                .body("lastDay", equalTo("2024-03-31"))
                .body("previous.code", equalTo("2023-24-Q3"))
                .body("previous.label", equalTo("Quarter 3 2023-24 (October to December)"))
                .body("previous.firstDay", equalTo("2023-10-01"))
                .body("samePeriodLastYear.code", equalTo("2022-23-Q4"))
                .body("year.code", equalTo("2023-24"))
                .body("year.lastDay", equalTo("2024-03-31"))
                .body("timePeriod", equalTo("202324"))
                .body("timeIdentifier", equalTo("Financial year Q4"));
    }

    @Test
    void aWeek53HasNoSameWeekLastYearAndNoNameAtTheDepartment() {
        find("frequency=WEEKLY&code=2020-W53")
                .body("firstDay", equalTo("2020-12-28"))
                .body("lastDay", equalTo("2021-01-03"))
                .body("previous.code", equalTo("2020-W52"))
                .body("year.code", equalTo("2020-21"))
                .body("$", not(hasKey("samePeriodLastYear")))
                .body("$", not(hasKey("timePeriod")))
                .body("$", not(hasKey("timeIdentifier")));
    }

    @Test
    void aTermIsOfItsAcademicYearWhateverYearIsAskedFor() {
        find("frequency=TERMLY&date=2024-04-01")
                .body("code", equalTo("AY2023-24-T3"))
                .body("yearType", equalTo("ACADEMIC"))
                .body("year.code", equalTo("AY2023-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL,    FINANCIAL, date,  2024-03-31,                             2023-24",
        "ANNUAL,    ACADEMIC,  date,  2024-08-31,                             AY2023-24",
        "WEEKLY,    CALENDAR,  date,  2999-12-31,                             3000-W01",
        "ANNUAL,    CALENDAR,  date,  1900-01-01,                             CY1900",
        "QUARTERLY, FINANCIAL, words, Quarter 2 2023-24 (July to September),  2023-24-Q2",
        "WEEKLY,    FINANCIAL, words, w/c 18 March 2024,                      2024-W12",
        "ANNUAL,    ACADEMIC,  words, 2023/24,                                AY2023-24",
        "MONTHLY,   FINANCIAL, code,  2024-02,                                2024-02",
    })
    void aPeriodIsFoundByDayWordsOrCode(
            String frequency, String yearType, String by, String value, String code) {
        answer(as("member").queryParam(by, value), frequency, yearType)
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL,    FINANCIAL, 2025,   Reporting year,    2024-25",
        "ANNUAL,    FINANCIAL, 202425, Financial year,    2024-25",
        "QUARTERLY, CALENDAR,  2024,   Calendar year Q1,  CY2024-Q1",
        "TERMLY,    FINANCIAL, 202324, Autumn term,       AY2023-24-T1",
        "WEEKLY,    FINANCIAL, 2020,   Week 53,           2020-W53",
    })
    void aPeriodIsFoundByTheDepartmentsNames(
            String frequency, String yearType, String digits, String name, String code) {
        RequestSpecification request =
                as("member").queryParam("timePeriod", digits).queryParam("timeIdentifier", name);
        answer(request, frequency, yearType).statusCode(200).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code=2023-24 | frequency | must be one of WEEKLY, MONTHLY, QUARTERLY, TERMLY, ANNUAL",
                "frequency=annual&code=2023-24 | frequency | must be one of WEEKLY, MONTHLY, QUARTERLY, TERMLY, ANNUAL",
                "frequency=ANNUAL&yearType=TAX&code=2023-24 | yearType | must be one of FINANCIAL, ACADEMIC, CALENDAR",
                "frequency=ANNUAL | code | must be given, or words, or date, or timePeriod with timeIdentifier",
                "frequency=ANNUAL&code=2023-24&words=2023-24 | words | must not stand beside code: name the period in one way",
                "frequency=ANNUAL&date=2024-03-18&timePeriod=202324&timeIdentifier=Financial year | timePeriod | must not stand beside date: name the period in one way",
                "frequency=ANNUAL&timePeriod=202324 | timeIdentifier | must stand beside timePeriod, such as Financial year",
                "frequency=ANNUAL&timeIdentifier=Financial year | timePeriod | must stand beside timeIdentifier, such as 202324 or 2024",
                "frequency=ANNUAL&code=2023-25 | code | its two years must follow each other, as in 2023-24",
                "frequency=ANNUAL&code=March | code | must be a financial year, such as 2023-24",
                "frequency=WEEKLY&code=2023-W53 | code | 2023 has weeks 1 to 52",
                "frequency=WEEKLY&words=w/c 20 March 2024 | words | must name a Monday, such as 18 March 2024",
                "frequency=MONTHLY&words=last month | words | must be a month, such as March 2024",
                "frequency=ANNUAL&yearType=ACADEMIC&timePeriod=2025&timeIdentifier=Reporting year | timeIdentifier | names the year to 31 March, a financial year, where an academic year is needed, such as Academic year",
                "frequency=ANNUAL&timePeriod=202324&timeIdentifier=Tax year | timeIdentifier | names a tax year, which begins on 6 April, where a financial year is needed, such as Financial year",
                "frequency=ANNUAL&timePeriod=2023/24&timeIdentifier=Financial year | timePeriod | must be the six digits of two years, such as 202324, beside Financial year",
                "frequency=ANNUAL&date=2023-02-29 | date | must be a day of the years 1900 to 2999, such as 2024-03-18",
                "frequency=ANNUAL&date=18/03/2024 | date | must be a day of the years 1900 to 2999, such as 2024-03-18",
                "frequency=ANNUAL&date=1899-12-31 | date | must be a day of the years 1900 to 2999, such as 2024-03-18",
                "frequency=ANNUAL&date=3000-01-01 | date | must be a day of the years 1900 to 2999, such as 2024-03-18",
            })
    void whatIsWrongIsNamedWithWhatWouldBeRight(String query, String parameter, String detail) {
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "parameters that name no period")
                .get("/periods?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.size()", equalTo(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", equalTo(detail));
    }

    private static ValidatableResponse find(String query) {
        return as("member").get("/periods?" + query).then().statusCode(200);
    }

    private static ValidatableResponse answer(
            RequestSpecification request, String frequency, String yearType) {
        return request.queryParam("frequency", frequency)
                .queryParam("yearType", yearType)
                .get("/periods")
                .then();
    }
}
