package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.scrutineer.clock.Clocks;

/** A recommendation of a test's own. */
public final class MadeRecommendation extends ApiTest {

    public static final String GOVERNANCE = "governance-adviser";
    public static final String COMMITTEE = "improving-lives";

    private static final String JSON = "application/json";

    private MadeRecommendation() {}

    /** The reference of one that was made today; what it rests on, as the API takes it. */
    public static String made(String requests, String clinics, String measures) {
        return make(body(today(), requests, clinics, measures))
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static Response make(String body) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body)
                .post("/recommendations");
    }

    public static String body(LocalDate madeOn, String requests, String clinics, String measures) {
        return "{\"committee\":\"%s\",\"text\":\"Publish a plan for attendance.\",\"addressedTo\":\"Cabinet member for children\",\"madeOn\":\"%s\",\"lead\":\"%s\",\"clock\":true,\"requests\":%s,\"clinics\":%s,\"measures\":%s}"
                .formatted(
                        COMMITTEE,
                        madeOn,
                        KeycloakAdmin.id("lead-officer"),
                        requests,
                        clinics,
                        measures);
    }

    public static ValidatableResponse answered(String recommendation, String answer) {
        return step(
                recommendation,
                "response",
                "{\"answer\":\"%s\",\"reason\":\"Within the budget.\",\"answeredOn\":\"%s\"}"
                        .formatted(answer, today()));
    }

    /** A step with the version that is there. */
    public static ValidatableResponse step(String recommendation, String step, String body) {
        String address = "/recommendations/" + recommendation;
        var asking = as(GOVERNANCE).header("If-Match", as(GOVERNANCE).get(address).header("ETag"));
        if (!body.isEmpty()) {
            asking.contentType(JSON).body(body);
        }
        return asking.post("%s/%s".formatted(address, step)).then();
    }

    /** The reference of an action that the lead officer owns. */
    public static String action(String recommendation) {
        return agree(recommendation).then().statusCode(201).extract().path("reference");
    }

    public static Response agree(String recommendation) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"text\":\"Write the plan.\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                .formatted(KeycloakAdmin.id("lead-officer"), today().plusMonths(1)))
                .post("/recommendations/%s/actions".formatted(recommendation));
    }

    public static LocalDate today() {
        return LocalDate.now(Clocks.LONDON);
    }
}
