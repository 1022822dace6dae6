package org.scrutineer.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;

/** What is no longer used says since when, why and what is used instead. */
@QuarkusTest
class RetiredIndicatorsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Test
    void oneIsRetiredWithItsReasonAndTakenBackIntoUse() {
        OwnMeasure.define("RETIRED-1", "Counted no longer");
        OwnMeasure.define("RETIRED-2", "Counted instead");
        put(
                        "RETIRED-1",
                        "{\"retiredOn\":\"2026-04-01\",\"reason\":\"It is no longer collected.\",\"replacedBy\":\"RETIRED-2\"}")
                .statusCode(200);
        as(OFFICER)
                .get("/indicators/RETIRED-1")
                .then()
                .body("retirement.retiredOn", equalTo("2026-04-01"))
                .body("retirement.reason", equalTo("It is no longer collected."))
                .body("retirement.replacedBy", equalTo("RETIRED-2"));
        put("RETIRED-1", "null").statusCode(200);
        as(OFFICER).get("/indicators/RETIRED-1").then().body("retirement", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"retiredOn":"2026-04-01"}                                                      | /retirement/reason
                    {"reason":"It is no longer collected."}                                         | /retirement/retiredOn
                    {"retiredOn":"2026-04-01","reason":"No"}                                        | /retirement/reason
                    {"retiredOn":"2026-04-01","reason":"Not collected","replacedBy":"RETIRED-3"}    | /retirement/replacedBy
                    {"retiredOn":"2026-04-01","reason":"Not collected","replacedBy":"RETIRED-NONE"} | /retirement/replacedBy
                    {"retiredOn":"2026-04-01","reason":"Not collected","replacedBy":"two words"}    | /retirement/replacedBy
                    """)
    void whatDoesNotFitIsRefusedByPlace(String retirement, String pointer) {
        if (as(OFFICER).get("/indicators/RETIRED-3").statusCode() == 404) {
            OwnMeasure.define("RETIRED-3", "Still counted");
        }
        put("RETIRED-3", retirement, pointer)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer));
        as(OFFICER).get("/indicators/RETIRED-3").then().body("retirement", nullValue());
    }

    @Test
    void twoDoNotReplaceEachOther() {
        OwnMeasure.define("RETIRED-4", "The one");
        OwnMeasure.define("RETIRED-5", "The other");
        String by = "{\"retiredOn\":\"2026-04-01\",\"reason\":\"Changed\",\"replacedBy\":\"%s\"}";
        put("RETIRED-4", by.formatted("RETIRED-5")).statusCode(200);
        put("RETIRED-5", by.formatted("RETIRED-4"), "a circle")
                .statusCode(422)
                .body("errors[0].detail", equalTo("is itself replaced by this one"));
    }

    /** From its day on, and not before. */
    @Test
    void aRetiredOneIsInNoNewSet() {
        OwnMeasure.define("RETIRED-6", "Used until 2099");
        OwnMeasure.define("RETIRED-7", "Used no longer");
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        "{\"title\":\"Of retired measures\",\"purpose\":\"For a test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}")
                .put("/scorecards/of-retired")
                .then()
                .statusCode(201);
        put("RETIRED-6", "{\"retiredOn\":\"2099-04-01\",\"reason\":\"It will not be collected.\"}")
                .statusCode(200);
        put(
                        "RETIRED-7",
                        "{\"retiredOn\":\"2020-04-01\",\"reason\":\"It is not collected.\",\"replacedBy\":\"RETIRED-6\"}")
                .statusCode(200);
        set("RETIRED-6").statusCode(201);
        set("RETIRED-7")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/indicator"))
                .body(
                        "errors[0].detail",
                        equalTo("is retired: leave it out, or take RETIRED-6 instead"));
        as(OFFICER)
                .get("/indicators/RETIRED-6/scorecards")
                .then()
                .body("items", hasSize(1))
                .body("items[0].scorecard", equalTo("of-retired"))
                .body("items[0].title", equalTo("Of retired measures"))
                .body("items[0].setVersion", equalTo(1))
                .body("items[0].theme", equalTo("A"));
        set("CYP-001").statusCode(201);
        as(OFFICER).get("/indicators/RETIRED-6/scorecards").then().body("items", hasSize(0));
    }

    private static ValidatableResponse set(String indicator) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"reason\":\"For a test\",\"items\":[%s]}"
                                .formatted(OwnMeasure.item(indicator)))
                .post("/scorecards/of-retired/sets")
                .then();
    }

    private static ValidatableResponse put(String code, String retirement) {
        return changed(code).body(definition(retirement)).put("/indicators/" + code).then();
    }

    private static ValidatableResponse put(String code, String retirement, String wrong) {
        return changed(code)
                .header(Contract.WRONG_ON_PURPOSE, wrong)
                .body(definition(retirement))
                .put("/indicators/" + code)
                .then();
    }

    private static RequestSpecification changed(String code) {
        return as(OFFICER)
                .header("If-Match", as(OFFICER).get("/indicators/" + code).header("ETag"))
                .contentType("application/json");
    }

    private static String definition(String retirement) {
        return "{\"title\":\"Retired or not\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"Others\"%s}"
                .formatted(retirement.equals("null") ? "" : ",\"retirement\":" + retirement);
    }
}
