package org.scrutineer.ingest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** The same figure named in any of the ways a file may name its period. */
@QuarkusTest
class PeriodColumnsTest extends ApiTest {

    @Test
    void theDepartmentsColumnsAreReadByTheIndicatorsYear() {
        dryRun(
                        """
                        indicator,area,time_period,time_identifier,value
                        CYP-001,E08000018,2041,Reporting year,18.2
                        CYP-001,E08000018,204041,Financial year,18.3
                        CYP-001,E08000018,2041,Calendar year,18.4
                        CYP-001,E08000018,2042,Financial year,18.5
                        """)
                .body("changes[0].period", equalTo("2040-41"))
                .body("problemCount", equalTo(3))
                .body("problems[0].row", equalTo(3))
                .body("problems[0].column", equalTo("time_period"))
                .body(
                        "problems[0].detail",
                        equalTo("repeats an indicator, area and period that an earlier row has"))
                .body("problems[1].row", equalTo(4))
                .body("problems[1].column", equalTo("time_identifier"))
                .body(
                        "problems[1].detail",
                        equalTo(
                                "names a calendar year where a financial year is needed, such as Financial year"))
                .body("problems[2].row", equalTo(5))
                .body("problems[2].column", equalTo("time_period"))
                .body(
                        "problems[2].detail",
                        equalTo(
                                "must be the six digits of two years, such as 202324, beside Financial year"));
    }

    @Test
    void aPeriodInWordsIsTheOneThatItsCodeNames() {
        dryRun(
                        """
                        indicator,area,period,value
                        CYP-001,E08000018,2040/41,18.2
                        CYP-001,E08000018,2040-41,18.3
                        """)
                .body("changes[0].period", equalTo("2040-41"))
                .body("problemCount", equalTo(1))
                .body("problems[0].row", equalTo(3))
                .body("problems[0].column", equalTo("period"));
    }

    private static ValidatableResponse dryRun(String file) {
        return as("performance-officer")
                .contentType("text/csv")
                .body(file)
                .post("/period-value-imports")
                .then()
                .statusCode(200);
    }
}
