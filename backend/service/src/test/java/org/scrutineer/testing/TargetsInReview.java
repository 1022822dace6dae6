package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** A review of a scorecard's targets, step by step by those whose steps they are. */
public final class TargetsInReview extends ApiTest {

    /** Still to come, whatever day it is. */
    public static final int YEAR = 2090;

    private static final String JSON = "application/json";

    private TargetsInReview() {}

    /** A scorecard for all members with these measures. */
    public static void scorecard(String code, String items) {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Scorecard %s\",\"purpose\":\"For a test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"timetable\":{\"opensByItself\":false,\"figuresDueDays\":10,\"commentaryDueDays\":15,\"commentaryRequired\":false}}"
                                .formatted(code))
                .put("/scorecards/" + code)
                .then()
                .statusCode(201);
        as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"reason\":\"For a test\",\"items\":[%s]}".formatted(items))
                .post("/scorecards/" + code + "/sets")
                .then()
                .statusCode(201);
    }

    public static String address(String scorecard) {
        return "/scorecards/%s/target-reviews/%d".formatted(scorecard, YEAR);
    }

    public static String address(String scorecard, String measure) {
        return address(scorecard) + "/measures/" + measure;
    }

    public static Response open(String scorecard) {
        return as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{}")
                .put(address(scorecard));
    }

    /**
     * @param target its numbers as the API takes them, without the brackets
     */
    public static ValidatableResponse propose(
            String who, String scorecard, String measure, String target) {
        return step(
                who,
                address(scorecard, measure),
                "/proposal",
                "{\"target\":{%s},\"basis\":\"LOCAL\",\"source\":\"Assurance board\",\"reason\":\"What the service can reach\"}"
                        .formatted(target));
    }

    public static ValidatableResponse agree(String scorecard, String measure) {
        return step("board", address(scorecard, measure), "/agreement", null);
    }

    public static ValidatableResponse sendBack(String scorecard, String measure, String reason) {
        return step(
                "board",
                address(scorecard, measure),
                "/return",
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    public static ValidatableResponse approve(String scorecard) {
        return step("board", address(scorecard), "/approval", null);
    }

    public static ValidatableResponse abandon(String scorecard) {
        return step(
                "performance-officer",
                address(scorecard),
                "/abandonment",
                "{\"reason\":\"Opened for the wrong year\"}");
    }

    /** Sends a step with the version as it stands now. */
    private static ValidatableResponse step(String who, String of, String step, String body) {
        var request = as(who).header("If-Match", as(who).get(of).header("ETag"));
        if (body != null) {
            request.contentType(JSON).body(body);
        }
        return request.post(of + step).then();
    }
}
