package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;

/** A review of the measures of a scorecard, step by step by those whose steps they are. */
public final class MeasuresInReview extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    private MeasuresInReview() {}

    /** The reference of one whose group are these people. */
    public static String opened(String scorecard, String catalogue, List<String> people) {
        return open(scorecard, catalogue, people)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static Response open(String scorecard, String catalogue, List<String> people) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"catalogue\":\"%s\",%s}"
                                .formatted(scorecard, catalogue, plan(people)))
                .post("/indicator-reviews");
    }

    /** As the API takes it, without the brackets. */
    public static String plan(List<String> people) {
        return "\"purpose\":\"Which measures does the committee need?\",\"startsOn\":\"2027-01-11\",\"reportsOn\":\"2027-03-08\",\"participants\":[%s]"
                .formatted(
                        people.stream()
                                .map(each -> '"' + KeycloakAdmin.id(each) + '"')
                                .collect(Collectors.joining(",")));
    }

    public static String address(String review) {
        return "/indicator-reviews/" + review;
    }

    public static String address(String review, String measure) {
        return address(review) + "/measures/" + measure;
    }

    /**
     * @param more as the API takes it, with the comma before it
     */
    public static ValidatableResponse propose(
            String who, String review, String measure, String change, String more) {
        return as(who).contentType(JSON)
                .body("{\"change\":\"%s\"%s}".formatted(change, more))
                .put(address(review, measure) + "/proposal")
                .then();
    }

    public static ValidatableResponse decide(
            String who, String review, List<String> measures, String change, String more) {
        return step(
                who,
                review,
                "/decisions",
                "{\"measures\":[%s],\"change\":\"%s\",\"minute\":\"The group agreed this.\"%s}"
                        .formatted(
                                measures.stream()
                                        .map(each -> '"' + each + '"')
                                        .collect(Collectors.joining(",")),
                                change,
                                more));
    }

    public static ValidatableResponse adopt(String review, String from) {
        return step(
                OFFICER,
                review,
                "/adoption",
                "{\"appliesFrom\":\"%s\",\"minute\":\"The committee needs fewer measures.\"}"
                        .formatted(from));
    }

    /** Sends a step with the version as it stands now. */
    public static ValidatableResponse step(String who, String review, String step, String body) {
        return as(who).header("If-Match", as(who).get(address(review)).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address(review) + step)
                .then();
    }
}
