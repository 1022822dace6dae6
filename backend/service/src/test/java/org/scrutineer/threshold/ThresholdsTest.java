package org.scrutineer.threshold;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** Targets that stand in relation to another figure, and tolerances in per cent. */
@QuarkusTest
class ThresholdsTest extends ApiTest {

    private static final String PATH = "/indicators/CYP-003/thresholds/";

    @Test
    void aTargetMayBeAGroupsFigureWithAMarginAndATolerance() {
        create(
                        "2033-34",
                        """
                        "targetRelativeTo":"statistical-neighbours-2025-05","targetBound":"EXCLUSIVE","targetMargin":-1.5,"tolerancePercent":5
                        """)
                .statusCode(201);
        as("member")
                .get(PATH + "2033-34")
                .then()
                .statusCode(200)
                .body("targetRelativeTo", equalTo("statistical-neighbours-2025-05"))
                .body("targetBound", equalTo("EXCLUSIVE"))
                .body("targetMargin", equalTo(-1.5f))
                .body("tolerancePercent", equalTo(5))
                .body("target", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2034-35, same-period-last-year",
        "2035-36, statistical-neighbours-2021-04",
        "2036-37, E92000001"
    })
    void aTargetMayBeLastYearsFigureAGroupsOrAnAreas(String year, String other) {
        create(year, "\"targetRelativeTo\":\"%s\"".formatted(other))
                .statusCode(201)
                .body("targetRelativeTo", equalTo(other))
                .body("targetMargin", nullValue());
    }

    @Test
    void aToleranceInPerCentGoesWithATargetOrARange() {
        create("2037-38", "\"target\":20,\"tolerancePercent\":0").statusCode(201);
        create("2038-39", "\"targetLow\":20,\"tolerancePercent\":100").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "target":20,"amber":20,"tolerancePercent":5                          | /tolerancePercent
                    "targetHigh":20,"amberHigh":22,"tolerancePercent":5                  | /tolerancePercent
                    "targetLow":20,"amberLow":19,"tolerancePercent":5                    | /tolerancePercent
                    "targetText":"Fewer than before","tolerancePercent":5                | /tolerancePercent
                    "target":20,"tolerancePercent":-0.1                                  | /tolerancePercent
                    "target":20,"tolerancePercent":100.1                                 | /tolerancePercent
                    "targetRelativeTo":"same-period-last-year","target":20               | /targetRelativeTo
                    "targetRelativeTo":"same-period-last-year","targetLow":20            | /targetRelativeTo
                    "targetRelativeTo":"same-period-last-year","targetHigh":20           | /targetRelativeTo
                    "targetRelativeTo":"last-year"                                       | /targetRelativeTo
                    "targetRelativeTo":"E99999999"                                       | /targetRelativeTo
                    "targetRelativeTo":"same-period-last-year","amber":20                | /amber
                    "target":20,"targetMargin":2                                         | /targetMargin
                    "targetBound":"INCLUSIVE"                                            | /target
                    """)
    void whatDoesNotFitIsRefusedByPlace(String setting, String pointer) {
        wrongOnPurpose(setting)
                .put(PATH + "2039-40")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body(not(containsString("E99999999")));
        as("performance-officer").get(PATH + "2039-40").then().statusCode(404);
    }

    /** A council starts without the demonstration's rule and cannot take it for a target. */
    @Test
    void theDemonstrationsRuleIsNobodysToSet() {
        as("performance-officer")
                .header("If-None-Match", "*")
                .header(Contract.WRONG_ON_PURPOSE, "no basis of a target")
                .contentType("application/json")
                .body("{\"basis\":\"DEMONSTRATION\",\"source\":\"Test of targets\",\"target\":20}")
                .put(PATH + "2040-41")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/basis"));
        as("performance-officer").get(PATH + "2040-41").then().statusCode(404);
    }

    @Test
    void whatIsGoodInARangeHasNoTargetInRelationToAnotherFigure() {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        """
                        {"title":"Capacity in use","definition":"How full it is.","unit":"PERCENTAGE","decimals":0,"polarity":"IN_RANGE",
                         "frequency":"ANNUAL","yearType":"FINANCIAL","aggregation":"SNAPSHOT","theme":"Test"}
                        """)
                .put("/indicators/TEST-RANGE")
                .then()
                .statusCode(201);
        wrongOnPurpose("\"targetRelativeTo\":\"same-period-last-year\"")
                .put("/indicators/TEST-RANGE/thresholds/2033-34")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/targetRelativeTo"));
    }

    private static ValidatableResponse create(String year, String setting) {
        return json(setting).put(PATH + year).then();
    }

    private static RequestSpecification wrongOnPurpose(String setting) {
        return json(setting).header(Contract.WRONG_ON_PURPOSE, "does not fit");
    }

    private static RequestSpecification json(String setting) {
        return as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"basis\":\"LOCAL\",\"source\":\"Test of targets\",%s}".formatted(setting));
    }
}
