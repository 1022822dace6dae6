package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** The measures of a scorecard on their way to the cabinet member's signature. */
public final class OpenedSignOff extends ApiTest {

    private static final String JSON = "application/json";

    private OpenedSignOff() {}

    /** The reference of one whose director is on the board. */
    public static String of(String scorecard) {
        return open(scorecard, "board", "cabinet-member")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static Response open(String scorecard, String director, String cabinetMember) {
        return as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"reason\":\"For the year that begins in April\",\"director\":\"%s\",\"cabinetMember\":\"%s\"}"
                                .formatted(
                                        scorecard,
                                        KeycloakAdmin.id(director),
                                        KeycloakAdmin.id(cabinetMember)))
                .post("/sign-offs");
    }

    public static ValidatableResponse step(String who, String signOff, String move) {
        return send(who, signOff, "{\"move\":\"%s\"}".formatted(move));
    }

    public static ValidatableResponse step(String who, String signOff, String move, String text) {
        return send(who, signOff, "{\"move\":\"%s\",\"text\":\"%s\"}".formatted(move, text));
    }

    /** With the version as it stands now. */
    private static ValidatableResponse send(String who, String signOff, String body) {
        String address = "/sign-offs/" + signOff;
        return as(who).header("If-Match", as(who).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address + "/steps")
                .then();
    }
}
