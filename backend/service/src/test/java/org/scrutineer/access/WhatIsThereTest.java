package org.scrutineer.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * What a caller may not see answers as what is not there: definitions, targets, choices and
 * versions of sets included. {@code member} sits on the committee, {@code member2} does not.
 */
@QuarkusTest
class WhatIsThereTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";
    private static final String COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    private static boolean prepared;

    private static void prepare() {
        if (prepared) {
            return;
        }
        for (String code : new String[] {"THERE-1", "THERE-2", "THERE-3"}) {
            OwnMeasure.define(code, "Osprey " + code);
            OwnMeasure.value(code, "2025-12", "91");
        }
        PublishedScorecard.publish(
                "there-committee",
                COMMITTEE,
                "\"/committees/improving-lives\"",
                "2025-12",
                OwnMeasure.item("THERE-1") + ',' + OwnMeasure.exemptItem("THERE-2"));
        prepared = true;
    }

    @Test
    void aDefinitionAndItsTargetsAreForThoseWhomAPublishedEditionShowsThem() {
        prepare();
        for (String code : new String[] {"THERE-1", "THERE-2"}) {
            as("member").get("/indicators/" + code).then().statusCode(200);
            as("member").get(threshold(code)).then().statusCode(200);
        }
        for (String code : new String[] {"THERE-1", "THERE-2", "THERE-3"}) {
            as("member2").get("/indicators/" + code).then().statusCode(404);
            as("member2").get("/indicators/" + code + "/thresholds").then().statusCode(404);
            as("member2").get(threshold(code)).then().statusCode(404);
            as(OFFICER).get("/indicators/" + code).then().statusCode(200);
        }
        // Nothing published shows this one yet.
        as("member").get("/indicators/THERE-3").then().statusCode(404);
        as("member2").get("/indicators?text=osprey").then().body("items", hasSize(0));
        as("member")
                .get("/indicators?text=osprey")
                .then()
                .body("items.code", contains("THERE-1", "THERE-2"));
    }

    @Test
    void choosingWhatIsHiddenAnswersAsChoosingWhatIsNotThere() {
        prepare();
        Response absent = choose("member2", "THERE-9");
        assertEquals(422, absent.statusCode());
        for (String hidden : new String[] {"THERE-1", "THERE-2", "THERE-3"}) {
            Response answer = choose("member2", hidden);
            assertEquals(absent.statusCode(), answer.statusCode());
            assertEquals(absent.asString(), answer.asString());
        }
        assertEquals(200, choose("member", "THERE-2").statusCode());
    }

    /** Or nobody could change their other choices once a measure is hidden from them. */
    @Test
    void whatWasChosenMayStayChosenWhenItIsHidden() {
        prepare();
        assertEquals(200, choose("chair", "EH-1.1").statusCode());
        change(
                "update mail_choice set key_indicators = '{THERE-3}' where key_indicators = '{EH-1.1}'");
        assertEquals(200, choose("chair", "THERE-3\",\"EH-1.1").statusCode());
        assertEquals(200, choose("chair", "EH-1.1").statusCode());
        assertEquals(422, choose("chair", "THERE-3").statusCode());
    }

    @Test
    void membersKnowOfTheSetsThatPublishedEditionsShow() {
        String code = "there-public";
        PublishedScorecard.publish(code, "{\"kind\":\"PUBLIC\",\"committees\":[]}", "2025-11");
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"Kestrel House is to be watched.\",\"items\":[{\"indicator\":\"EH-1.1\",\"theme\":\"A\"},{\"indicator\":\"CYP-001\",\"theme\":\"A\"}]}")
                .post("/scorecards/" + code + "/sets")
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        as(OFFICER)
                .get("/scorecards/" + code)
                .then()
                .body("setVersion", equalTo(2))
                .body("measureCount", equalTo(2));
        as(OFFICER).get("/scorecards/" + code + "/sets").then().body("items", hasSize(2));
        anonymous()
                .get("/scorecards/" + code)
                .then()
                .statusCode(200)
                .body("setVersion", equalTo(1))
                .body("measureCount", equalTo(1));
        anonymous()
                .get("/scorecards")
                .then()
                .body("items.find { it.code == 'there-public' }.setVersion", equalTo(1));
        as("member")
                .get("/scorecards/" + code + "/sets")
                .then()
                .body("items.version", contains(1))
                .body("items[0].createdBy", nullValue())
                .body(not(containsString("Kestrel")));
    }

    @Test
    void anEditionNamesNoOfficerWhoSetATarget() {
        prepare();
        String name = as(OFFICER).get("/me").path("name");
        as(OFFICER).get(threshold("THERE-1")).then().body("setBy", equalTo(name));
        as("member")
                .get("/scorecards/there-committee/editions/2025-12/measures/THERE-1")
                .then()
                .statusCode(200)
                .body("thresholds[0].setBy", equalTo("the council"))
                .body(not(containsString(name)));
    }

    private static String threshold(String code) {
        return "/indicators/%s/thresholds/2025-26".formatted(code);
    }

    private static Response choose(String who, String indicator) {
        return as(who).header("If-Match", as(who).get("/me/mail-choices").header("ETag"))
                .contentType(JSON)
                .body(
                        "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[\"%s\"]}"
                                .formatted(indicator))
                .put("/me/mail-choices");
    }
}
