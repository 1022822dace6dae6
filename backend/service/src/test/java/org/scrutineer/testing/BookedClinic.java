package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;

/** A performance clinic of a test's own, on requests of its own. */
public final class BookedClinic extends ApiTest {

    public static final String GOVERNANCE = "governance-adviser";

    private static final String JSON = "application/json";

    private BookedClinic() {}

    /** A member's request on one measure of the edition of January 2017, accepted for a clinic. */
    public static String request(String scorecard, String measure) {
        String request = asked("member", scorecard, measure);
        accept(request);
        return request;
    }

    public static String asked(String who, String scorecard, String measure) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"2017-01\",\"indicators\":[\"%s\"],\"question\":\"What is behind %s?\",\"wish\":\"CLINIC\"}"
                                .formatted(scorecard, measure, measure))
                .post("/deep-dive-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static void accept(String request) {
        String address = "/deep-dive-requests/" + request;
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"answerKind\":\"CLINIC\"}")
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
    }

    /** As the API takes it; who is invited, by their user names. */
    public static String plan(
            String title, String startsAt, List<String> requests, String... invited) {
        return "{\"title\":\"%s\",\"startsAt\":\"%s\",\"minutes\":90,\"place\":\"Committee Room 2, Town Hall\",\"requests\":[%s],\"invited\":[%s]}"
                .formatted(
                        title,
                        startsAt,
                        quoted(requests),
                        quoted(List.of(invited).stream().map(KeycloakAdmin::id).toList()));
    }

    public static Response book(String plan) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(plan)
                .post("/clinics");
    }

    /** Its reference. */
    public static String booked(String plan) {
        return book(plan).then().statusCode(201).extract().path("reference");
    }

    public static ValidatableResponse change(String clinic, String plan) {
        return as(GOVERNANCE)
                .header("If-Match", version(clinic))
                .contentType(JSON)
                .body(plan)
                .put("/clinics/" + clinic)
                .then();
    }

    /** A step with the version that is there. */
    public static ValidatableResponse step(String clinic, String step, String body) {
        return as(GOVERNANCE)
                .header("If-Match", version(clinic))
                .contentType(JSON)
                .body(body)
                .post("/clinics/%s/%s".formatted(clinic, step))
                .then();
    }

    public static ValidatableResponse read(String who, String clinic) {
        return as(who).get("/clinics/" + clinic).then();
    }

    public static String version(String clinic) {
        return as(GOVERNANCE).get("/clinics/" + clinic).header("ETag");
    }

    /** Lets it have begun an hour ago, as statements of the tables' owner. */
    public static String begin(String clinic) {
        return "update clinic set starts_at = now() - interval '1 hour', ends_at = now() where id = "
                + number(clinic);
    }

    public static long number(String reference) {
        return Long.parseLong(reference.replaceAll("\\D", ""));
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining("\",\"", "\"", "\"")).replace("\"\"", "");
    }
}
