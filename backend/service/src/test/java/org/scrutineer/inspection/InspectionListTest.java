package org.scrutineer.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/**
 * What is read of the overview of Ofsted's judgements. The rows of Rotherham and Dudley are those
 * of Data to Insight's ofsted_csc_ilacs_overview.xlsx as it stood on 29 June 2026, from Ofsted's
 * reports (Open Government Licence v3.0).
 */
@QuarkusTest
class InspectionListTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String HEADER =
            "urn,la_code,ltla23cd,local_authority,inspection_link,inspection_framework,inspection_start_date,inspection_end_date,publication_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade\n";
    private static final String DUDLEY =
            "80464,332,E08000027,dudley,https://files.ofsted.gov.uk/v1/file/50204402,standard,31/10/2022,11/11/2022,13/01/23,requires improvement,requires improvement,requires improvement,requires improvement,inspection_pre_dates_judgement\n";
    private static final String ROTHERHAM =
            "80543,372,E08000018,rotherham,https://files.ofsted.gov.uk/v1/file/50292638,short,03/11/2025,07/11/2025,16/12/25,outstanding,outstanding,outstanding,outstanding,good\n";

    @Test
    void theCouncilsRowIsReadWithBothStylesOfDatesAndItsFrameworkOfThatDay() {
        read(HEADER + DUDLEY + ROTHERHAM)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("inspections", hasSize(1))
                .body("inspections[0].row", equalTo(3))
                .body(
                        "inspections[0].title",
                        equalTo("Rotherham children’s services (short inspection)"))
                .body("inspections[0].framework", equalTo("ilacs-2023"))
                .body("inspections[0].startedOn", equalTo("2025-11-03"))
                .body("inspections[0].endedOn", equalTo("2025-11-07"))
                .body("inspections[0].publishedOn", equalTo("2025-12-16"))
                .body(
                        "inspections[0].judgements.words",
                        contains(
                                "Outstanding", "Outstanding", "Outstanding", "Good", "Outstanding"))
                .body("inspections[0].notRead", empty());
    }

    @Test
    void whatCannotBeReadIsSaidAndIsNoGrade() {
        read(HEADER
                        + DUDLEY.replace("E08000027", "E08000018")
                                .replace("11/11/2022", "soon")
                                .replace("improvement,inspection_pre", "improvment,inspection_pre"))
                .statusCode(200)
                .body("inspections[0].framework", equalTo("ilacs-2018"))
                .body("inspections[0].endedOn", nullValue())
                .body(
                        "inspections[0].judgements.area",
                        contains("leaders", "help-and-protection", "care", "overall"))
                .body("inspections[0].judgements[2].grade", nullValue())
                .body("inspections[0].judgements[2].words", equalTo("Not read"))
                .body(
                        "inspections[0].notRead",
                        hasItems(
                                "The last day is not read: “soon” is no date.",
                                "The experiences and progress of children in care and care leavers is not read: “requires improvment” is no grade."));
    }

    @Test
    void aGradeThatTheFrameworkOfThatDayDoesNotJudgeIsNamed() {
        read(HEADER
                        + ROTHERHAM
                                .replace("03/11/2025", "04/05/2026")
                                .replace("07/11/2025", "2026-05-08"))
                .statusCode(200)
                .body("inspections[0].framework", equalTo("ilacs-2026"))
                .body("inspections[0].endedOn", equalTo("2026-05-08"))
                .body(
                        "inspections[0].notRead",
                        hasItem(
                                "“outstanding” stands in overall_effectiveness_grade, which this framework does not judge."));
    }

    @Test
    void whatIsNoSuchTableOrHasNoneOfTheCouncilsIsRefused() {
        read(HEADER + DUDLEY)
                .statusCode(422)
                .body(
                        "errors[0].detail",
                        containsString("has no inspection of Rotherham (E08000018)"));
        read("indicator,area\nCYP-001,E08000018\n")
                .statusCode(422)
                .body("errors[0].detail", containsString("It has no ltla23cd, inspection_link"));
    }

    private static ValidatableResponse read(String file) {
        return as(OFFICER)
                .contentType("text/csv")
                .body(file)
                .post("/inspection-list-readings")
                .then();
    }
}
