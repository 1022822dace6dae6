package org.scrutineer.settings;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** What the council chooses about how its figures are read. */
@QuarkusTest
class SettingsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    private static final String AT_FIRST =
            """
            {"directionScheme":"STANDARD","smallNumbersUnder":50,"controlChartScreening":true,"controlChartOutsideCountsAsNear":false}
            """;

    private static final String CHOSEN =
            """
            {"directionScheme":"DFE","smallNumbersUnder":0,"controlChartScreening":false,"controlChartOutsideCountsAsNear":true}
            """;

    /** Other tests read figures in the way that is set at first. */
    @AfterEach
    void asAtFirst() {
        put(version(), AT_FIRST).then().statusCode(200);
    }

    @Test
    void thereAreSettingsFromTheBeginning() {
        as("member")
                .get("/settings")
                .then()
                .statusCode(200)
                .body("directionScheme", equalTo("STANDARD"))
                .body("smallNumbersUnder", equalTo(50))
                .body("controlChartScreening", equalTo(true))
                .body("controlChartOutsideCountsAsNear", equalTo(false));
    }

    @Test
    void whatIsChosenIsReadAndAudited() {
        long before = events();
        String changed =
                put(version(), CHOSEN)
                        .then()
                        .statusCode(200)
                        .body("directionScheme", equalTo("DFE"))
                        .extract()
                        .header("ETag");
        as("member")
                .get("/settings")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(changed))
                .body("directionScheme", equalTo("DFE"))
                .body("smallNumbersUnder", equalTo(0))
                .body("controlChartScreening", equalTo(false))
                .body("controlChartOutsideCountsAsNear", equalTo(true));
        assertEquals(before + 1, events());
    }

    @Test
    void aStaleOrMissingVersionChangesNothing() {
        String read = version();
        put(read, CHOSEN).then().statusCode(200);
        put(read, AT_FIRST).then().statusCode(412);
        as(OFFICER)
                .contentType("application/json")
                .body(AT_FIRST)
                .put("/settings")
                .then()
                .statusCode(428);
        as("member").get("/settings").then().body("directionScheme", equalTo("DFE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "smallNumbersUnder":50           | "smallNumbersUnder":-1           | 422 | /smallNumbersUnder
                    "smallNumbersUnder":50           | "smallNumbersUnder":10001        | 422 | /smallNumbersUnder
                    "smallNumbersUnder":50           | "smallNumbersUnder":null         | 422 | /smallNumbersUnder
                    "directionScheme":"STANDARD"     | "directionScheme":null           | 422 | /directionScheme
                    "controlChartScreening":true     | "controlChartScreening":null     | 422 | /controlChartScreening
                    "controlChartOutsideCountsAsNear":false | "controlChartOutsideCountsAsNear":null | 422 | /controlChartOutsideCountsAsNear
                    "directionScheme":"STANDARD"     | "directionScheme":"HAVERING"     | 400 | /directionScheme
                    "controlChartScreening":true     | "controlChartScreening":"yes"    | 400 | /controlChartScreening
                    "smallNumbersUnder":50           | "smallNumbersUnder":50,"extra":1 | 400 | /extra
                    """)
    void whatDoesNotFitIsRefusedByPlace(String right, String wrong, int status, String pointer) {
        String known = version();
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, pointer)
                .header("If-Match", known)
                .contentType("application/json")
                .body(AT_FIRST.replace(right, wrong))
                .put("/settings")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
        assertEquals(known, version());
    }

    private static String version() {
        return as("member").get("/settings").header("ETag");
    }

    private static Response put(String ifMatch, String body) {
        return as(OFFICER)
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put("/settings");
    }

    private long events() {
        return count(
                "select count(*) from audit_event where action = 'settings-chosen' and detail -> 'settings' ->> 'directionScheme' = 'DFE'");
    }
}
