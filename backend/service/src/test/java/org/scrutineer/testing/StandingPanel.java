package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A panel of a test's own. */
public final class StandingPanel extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String JSON = "application/json";

    private StandingPanel() {}

    /** As the API takes it; who belongs to it, by their user names. */
    public static String plan(String title, String... members) {
        return "{\"title\":\"%s\",\"purpose\":\"To go through what members asked.\",\"monthsBetween\":3,\"members\":[%s]}"
                .formatted(
                        title,
                        Arrays.stream(members)
                                .map(each -> "\"%s\"".formatted(KeycloakAdmin.id(each)))
                                .collect(Collectors.joining(",")));
    }

    public static Response setUp(String plan) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(plan)
                .post("/panels");
    }

    /** Its reference. */
    public static String of(String title, String... members) {
        return setUp(plan(title, members)).then().statusCode(201).extract().path("reference");
    }

    public static ValidatableResponse change(String panel, String plan) {
        return asking(panel).body(plan).put("/panels/" + panel).then();
    }

    public static ValidatableResponse close(String panel) {
        return asking(panel)
                .body("{\"reason\":\"Its work is done.\"}")
                .post("/panels/%s/closure".formatted(panel))
                .then();
    }

    private static io.restassured.specification.RequestSpecification asking(String panel) {
        return as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get("/panels/" + panel).header("ETag"))
                .contentType(JSON);
    }
}
