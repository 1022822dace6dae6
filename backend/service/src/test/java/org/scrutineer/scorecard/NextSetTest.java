package org.scrutineer.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** Of two who make the next version of a set at once, the second reads the first's before. */
@QuarkusTest
class NextSetTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";

    @Test
    void aVersionFollowsTheOneThatWasRead() {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Next sets\",\"purpose\":\"For a test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}")
                .put("/scorecards/next-sets")
                .then()
                .statusCode(201);
        OwnMeasure.define("NEXTSET-1", "The first of a set");
        next("\"after\":0,").statusCode(201);
        next("\"after\":0,")
                .statusCode(409)
                .body("detail", containsString("Another version of the scorecard's measures"));
        next("\"after\":2,").statusCode(409);
        next("\"after\":1,").statusCode(201);
        next("").statusCode(201);
        as(OFFICER)
                .get("/scorecards/next-sets/sets")
                .then()
                .body("items.version", contains(3, 2, 1));
    }

    private static ValidatableResponse next(String after) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{%s\"reason\":\"For a test\",\"items\":[%s]}"
                                .formatted(after, OwnMeasure.item("NEXTSET-1")))
                .post("/scorecards/next-sets/sets")
                .then();
    }
}
