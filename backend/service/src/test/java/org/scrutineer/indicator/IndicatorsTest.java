package org.scrutineer.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** How an indicator's movement and control chart are read. */
@QuarkusTest
class IndicatorsTest extends ApiTest {

    @Test
    void anIndicatorNeedNotSayWhatItIsComparedWith() {
        as("performance-officer")
                .get(created("TEST-SCHEME", "ANNUAL", ""))
                .then()
                .statusCode(200)
                .body("comparator", nullValue())
                .body("baselinePeriods", nullValue())
                .body("rebasings", hasSize(0));
    }

    @Test
    void aStepChangeIsKeptWithItsReason() {
        String path =
                created(
                        "TEST-STEPS",
                        "MONTHLY",
                        """
                        ,"comparator":"PREVIOUS_YEAR","baselinePeriods":24,
                        "rebasings":[{"from":"2024-04","note":"A new front door opened."},{"from":"2022-04","note":"Every contact is counted."}]
                        """);
        Response read = as("performance-officer").get(path);
        read.then()
                .statusCode(200)
                .body("comparator", equalTo("PREVIOUS_YEAR"))
                .body("baselinePeriods", equalTo(24))
                .body("rebasings.from", contains("2024-04", "2022-04"))
                .body("rebasings[0].note", equalTo("A new front door opened."));
        json(definition(
                        "MONTHLY",
                        ",\"rebasings\":[{\"from\":\"2024-05\",\"note\":\"A month later.\"}]"))
                .header("If-Match", read.header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        as("performance-officer").get(path).then().body("rebasings.from", contains("2024-05"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MONTHLY   | "baselinePeriods":11                                                                                 | /baselinePeriods
                    MONTHLY   | "baselinePeriods":201                                                                                | /baselinePeriods
                    QUARTERLY | "baselinePeriods":12                                                                                 | /baselinePeriods
                    ANNUAL    | "rebasings":[{"from":"2024-25","note":"A step"}]                                                     | /rebasings
                    WEEKLY    | "rebasings":[{"from":"2024-04","note":"A step"}]                                                     | /rebasings/0/from
                    MONTHLY   | "rebasings":[{"from":"2024-04","note":"A step"},{"from":"2024-04","note":"The same"}]                | /rebasings/1/from
                    MONTHLY   | "rebasings":[{"note":"A step"}]                                                                      | /rebasings/0/from
                    MONTHLY   | "rebasings":[{"from":"2024-04"}]                                                                     | /rebasings/0/note
                    MONTHLY   | "rebasings":[{"from":"2024-04","note":"No"}]                                                         | /rebasings/0/note
                    """)
    void whatDoesNotFitIsRefusedByPlace(String frequency, String wrong, String pointer) {
        json(definition(frequency, "," + wrong))
                .header(Contract.WRONG_ON_PURPOSE, pointer)
                .header("If-None-Match", "*")
                .put("/indicators/TEST-REFUSED")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer));
        as("performance-officer").get("/indicators/TEST-REFUSED").then().statusCode(404);
    }

    @Test
    void aWrongPeriodIsToldWhatARightOneLooksLike() {
        json(definition("WEEKLY", ",\"rebasings\":[{\"from\":\"2024-04\",\"note\":\"A step\"}]"))
                .header(Contract.WRONG_ON_PURPOSE, "a month for a week")
                .header("If-None-Match", "*")
                .put("/indicators/TEST-REFUSED")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("2024-W12"));
    }

    @Test
    void thereAreNotTooManyStepChanges() {
        String step = "{\"from\":\"2024-04\",\"note\":\"A step\"}";
        json(definition(
                        "MONTHLY",
                        ",\"rebasings\":[%s]"
                                .formatted(String.join(",", Collections.nCopies(21, step)))))
                .header(Contract.WRONG_ON_PURPOSE, "21 step changes")
                .header("If-None-Match", "*")
                .put("/indicators/TEST-REFUSED")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rebasings"));
    }

    /** The path of a new indicator. */
    private static String created(String code, String frequency, String more) {
        String path = "/indicators/" + code;
        json(definition(frequency, more))
                .header("If-None-Match", "*")
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    private static String definition(String frequency, String more) {
        return """
                {"title":"Contacts","definition":"Contacts with the front door.","unit":"COUNT","decimals":0,"polarity":"NONE",
                 "frequency":"%s","yearType":"FINANCIAL","aggregation":"SUM","theme":"Test"%s}
                """
                .formatted(frequency, more);
    }

    private static RequestSpecification json(String body) {
        return as("performance-officer").contentType("application/json").body(body);
    }
}
