package org.scrutineer.signoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.OpenedSignOff;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.StackResource;
import org.scrutineer.testing.TargetsInReview;

/** The measures of a portfolio from what is put forward to what was signed. */
@QuarkusTest
class SignOffTest extends MailTest {

    private static final String OFFICER = "performance-officer";
    private static final String CABINET = "cabinet-member";
    private static final String BOARD = "board";
    private static final String JSON = "application/json";

    @Test
    void whatIsSignedIsKeptAsItWasAndAPriorityOfTheYearIsAddedWithItsReason() {
        OwnMeasure.define("SIGN-1", "Complaints answered");
        OwnMeasure.define("SIGN-2", "Homes with mould");
        TargetsInReview.scorecard("sign-1", OwnMeasure.item("SIGN-1"));
        tellAndSend();
        StackResource.mail().empty();
        String first = OpenedSignOff.of("sign-1");
        assertEquals(List.of("To pass on: measures of Scorecard sign-1"), mailed());
        as(CABINET).get("/sign-offs/" + first).then().statusCode(200).body("actions", empty());
        as("member").get("/sign-offs/" + first).then().statusCode(404);
        OpenedSignOff.open("sign-1", BOARD, CABINET).then().statusCode(409);
        OpenedSignOff.step(CABINET, first, "SIGN").statusCode(409);
        OpenedSignOff.step(OFFICER, first, "FORWARD").statusCode(403);
        OpenedSignOff.step(BOARD, first, "FORWARD")
                .statusCode(200)
                .body("stateText", equalTo("With the cabinet member"));
        assertEquals(List.of("To sign: measures of Scorecard sign-1"), mailed());
        as(CABINET).get("/me/home").then().body("handedOver.signOff", hasItem(first));
        OpenedSignOff.step(CABINET, first, "QUERY")
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
        OpenedSignOff.step(CABINET, first, "QUERY", "Which complaints are counted?")
                .statusCode(200);
        OpenedSignOff.step(CABINET, first, "SIGN").statusCode(409);
        OpenedSignOff.step(BOARD, first, "ANSWER", "All of stage one and two.").statusCode(200);
        OpenedSignOff.step(CABINET, first, "SIGN")
                .statusCode(200)
                .body("measures.indicator", contains("SIGN-1"))
                .body("signedAt", notNullValue())
                .body("steps.move", contains("FORWARD", "QUERY", "ANSWER", "SIGN"))
                .body("actions", empty());
        OpenedSignOff.step(CABINET, first, "QUERY", "Too late for this").statusCode(409);

        retitle("SIGN-1", "Complaints answered in time");
        set("sign-1", OwnMeasure.item("SIGN-1") + "," + OwnMeasure.item("SIGN-2"));
        as("member")
                .get("/sign-offs/" + first)
                .then()
                .statusCode(200)
                .body("measures.title", contains("Complaints answered"));
        String second = OpenedSignOff.of("sign-1");
        OpenedSignOff.step(BOARD, second, "FORWARD")
                .statusCode(200)
                .body("reason", containsString("the year that begins"))
                .body("measures.title", contains("Complaints answered in time", "Homes with mould"))
                .body("newSince", contains("Homes with mould"))
                .body("goneSince", empty());
    }

    @Test
    void whatIsSentBackIsPutForwardAgainWithTheMeasuresAsTheyAreThen() {
        OwnMeasure.define("SIGN-3", "First");
        OwnMeasure.define("SIGN-4", "Second");
        TargetsInReview.scorecard("sign-2", OwnMeasure.item("SIGN-3"));
        OpenedSignOff.open("sign-2", "lead-officer", "administrator")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/director", "/cabinetMember"));
        String signOff = OpenedSignOff.of("sign-2");
        OpenedSignOff.step(BOARD, signOff, "SEND_BACK", "The second is missing.")
                .statusCode(200)
                .body("state", equalTo("SENT_BACK"));
        set("sign-2", OwnMeasure.item("SIGN-3") + "," + OwnMeasure.item("SIGN-4"));
        OpenedSignOff.step(OFFICER, signOff, "RESUBMIT", "The second is in it now.")
                .statusCode(200)
                .body("state", equalTo("WITH_DIRECTOR"))
                .body("measures.indicator", contains("SIGN-3", "SIGN-4"));
    }

    private List<String> mailed() {
        tellAndSend();
        List<String> subjects =
                StackResource.mail().received().stream().map(Received::subject).toList();
        StackResource.mail().empty();
        return subjects;
    }

    private static void retitle(String code, String title) {
        as(OFFICER)
                .header("If-Match", as(OFFICER).get("/indicators/" + code).header("ETag"))
                .contentType(JSON)
                .body(
                        "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"}"
                                .formatted(title))
                .put("/indicators/" + code)
                .then()
                .statusCode(200);
    }

    private static void set(String scorecard, String items) {
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"reason\":\"A priority of the year\",\"items\":[%s]}".formatted(items))
                .post("/scorecards/%s/sets".formatted(scorecard))
                .then()
                .statusCode(201);
    }
}
