package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** A general question, as tests ask and answer it. */
public final class AskedQuery extends ApiTest {

    private static final String GOVERNANCE = "governance-adviser";

    private AskedQuery() {}

    /** Its reference. */
    public static String by(String member, String question) {
        return ask(member, "{\"question\":\"%s\"}".formatted(question), newKey())
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static Response ask(String member, String body, String key) {
        return as(member)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/general-queries");
    }

    /** By governance, over what they read. */
    public static ValidatableResponse answer(String query, String body) {
        return step(GOVERNANCE, query, "answer", body);
    }

    /** Over what they read. */
    public static ValidatableResponse step(String by, String query, String step, String body) {
        var request = as(by).header("If-Match", etag(by, query));
        return (body.isEmpty() ? request : request.contentType("application/json").body(body))
                .post("/general-queries/%s/%s".formatted(query, step))
                .then();
    }

    public static String etag(String by, String query) {
        return as(by).get("/general-queries/" + query).header("ETag");
    }
}
