package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** An inspection of a test's own, by the framework of 2023, of which Ofsted's dates are real. */
public final class RecordedInspection extends ApiTest {

    public static final String OFFICER = "performance-officer";

    private static final String JSON = "application/json";

    private RecordedInspection() {}

    /** The reference of one that was published on 16 December 2025. */
    public static String of(String title) {
        return recorded(body(title, "[]", "[]"));
    }

    /** The reference of one that is recorded by what is sent. */
    public static String recorded(String body) {
        return record(body).then().statusCode(201).extract().path("reference");
    }

    public static Response record(String body) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body)
                .post("/inspections");
    }

    public static String body(String title, String judgements, String measures) {
        return "{\"framework\":\"ilacs-2023\",\"title\":\"%s\",\"startedOn\":\"2025-11-03\",\"endedOn\":\"2025-11-07\",\"publishedOn\":\"2025-12-16\",\"reportUrl\":\"https://reports.example/1\",\"judgements\":%s,\"measures\":%s}"
                .formatted(title, judgements, measures);
    }

    /** Sent over the version that is there. */
    public static ValidatableResponse correct(String who, String reference, String body) {
        String address = "/inspections/" + reference;
        return as(who).header("If-Match", as(who).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .put(address)
                .then();
    }

    /** What its report recommends, by those who record recommendations. */
    public static Response recommend(String inspection, String measures) {
        return as(MadeRecommendation.GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"committee\":\"%s\",\"text\":\"Improve what is written down.\",\"addressedTo\":\"The local authority\",\"lead\":\"%s\",\"measures\":%s}"
                                .formatted(
                                        MadeRecommendation.COMMITTEE,
                                        KeycloakAdmin.id("lead-officer"),
                                        measures))
                .post("/inspections/%s/recommendations".formatted(inspection));
    }
}
