package org.scrutineer.webhook;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.testing.ApiTest;

/** An endpoint of a test's own. */
final class OwnWebhook extends ApiTest {

    static final String ADMINISTRATOR = "administrator";
    static final String CODE = "own-webhook";
    static final String PATH = "/webhooks/" + CODE;

    private OwnWebhook() {}

    static String draft(String address, boolean active, WebhookEvent... events) {
        return "{\"name\":\"Committee papers\",\"address\":\"%s\",\"events\":[%s],\"active\":%b}"
                .formatted(
                        address,
                        List.of(events).stream()
                                .map("\"%s\""::formatted)
                                .collect(Collectors.joining(",")),
                        active);
    }

    /** Its secret. */
    static String register(WebhookEvent... events) {
        return create(CODE, draft(Receiving.address(), true, events))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    static Response create(String code, String draft) {
        return as(ADMINISTRATOR)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(draft)
                .put("/webhooks/" + code);
    }

    static Response put(String draft) {
        return as(ADMINISTRATOR)
                .header("If-Match", version())
                .contentType("application/json")
                .body(draft)
                .put(PATH);
    }

    static String version() {
        return as(ADMINISTRATOR).get(PATH).header("ETag");
    }

    static String rotated() {
        return as(ADMINISTRATOR)
                .header("If-Match", version())
                .post(PATH + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
    }

    /** The number of the delivery. */
    static int test() {
        return as(ADMINISTRATOR)
                .header("Idempotency-Key", newKey())
                .post(PATH + "/test")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response replay(int delivery) {
        return as(ADMINISTRATOR).post(PATH + "/deliveries/%d/replay".formatted(delivery));
    }

    static Response deliveries() {
        return as(ADMINISTRATOR).get(PATH + "/deliveries?limit=200");
    }
}
