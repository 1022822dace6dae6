package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Reviews of the arrangements of scorecards, taken through their steps. */
public final class OpenedArrangementReview extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    private OpenedArrangementReview() {}

    /** The reference of one on the financial year 2025-26. */
    public static String of(String scorecard) {
        return open(scorecard).then().statusCode(201).extract().path("reference");
    }

    public static Response open(String scorecard) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"firstDay\":\"2025-04-01\",\"lastDay\":\"2026-03-31\"}"
                                .formatted(scorecard))
                .post("/arrangement-reviews");
    }

    /** The same, decided. */
    public static String decided(String scorecard) {
        String review = of(scorecard);
        offer(review, option("As it is")).statusCode(200);
        decide(review, "As it is", "2031-06-15").statusCode(200);
        return review;
    }

    public static ValidatableResponse answer(String who, String review, String pace) {
        return as(who).contentType(JSON)
                .body(
                        "{\"reads\":\"SOMETIMES\",\"helps\":\"PARTLY\",\"pace\":\"%s\"}"
                                .formatted(pace))
                .put("/arrangement-reviews/%s/my-answer".formatted(review))
                .then();
    }

    /**
     * @param options as the API takes them, without the brackets
     */
    public static ValidatableResponse offer(String review, String options) {
        return put(review, "options", "{\"options\":[%s]}".formatted(options));
    }

    public static String option(String title) {
        return "{\"title\":\"%s\",\"text\":\"What speaks for it and against it.\"}"
                .formatted(title);
    }

    public static ValidatableResponse decide(String review, String option, String nextReviewOn) {
        return put(
                review,
                "decision",
                "{\"option\":\"%s\",\"text\":\"Members get it every month.\",\"decidedBy\":\"Improving Lives Select Commission\",\"decidedOn\":\"2020-06-16\",\"nextReviewOn\":\"%s\"}"
                        .formatted(option, nextReviewOn));
    }

    private static ValidatableResponse put(String review, String part, String body) {
        return as(OFFICER)
                .header("If-Match", version(review))
                .contentType(JSON)
                .body(body)
                .put("/arrangement-reviews/%s/%s".formatted(review, part))
                .then();
    }

    public static ValidatableResponse abandon(String review) {
        return as(OFFICER)
                .header("If-Match", version(review))
                .post("/arrangement-reviews/%s/abandonment".formatted(review))
                .then();
    }

    private static String version(String review) {
        return as(OFFICER).get("/arrangement-reviews/" + review).header("ETag");
    }
}
