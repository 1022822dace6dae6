package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Times that a test of its own proposes for a clinic, on requests of its own. */
public final class AskedTimes extends ApiTest {

    public static final String FIRST = "2090-06-01T14:00";
    public static final String SECOND = "2090-06-02T10:30";
    public static final String THIRD = "2090-12-05T09:00";

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String JSON = "application/json";

    private AskedTimes() {}

    /** As the API takes it; who is asked, by their user names. */
    public static String plan(
            String title, List<String> times, List<String> requests, String... asked) {
        return "{\"title\":\"%s\",\"minutes\":90,\"note\":\"It can be joined on line.\",\"times\":[%s],\"requests\":[%s],\"invited\":[%s]}"
                .formatted(
                        title,
                        quoted(times),
                        quoted(requests),
                        quoted(Arrays.stream(asked).map(KeycloakAdmin::id).toList()));
    }

    public static Response propose(String plan) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(plan)
                .post("/clinic-times");
    }

    /** Its reference. */
    public static String proposed(String plan) {
        return propose(plan).then().statusCode(201).extract().path("reference");
    }

    public static ValidatableResponse change(String times, String plan) {
        return as(GOVERNANCE)
                .header("If-Match", version(times))
                .contentType(JSON)
                .body(plan)
                .put("/clinic-times/" + times)
                .then();
    }

    /** A step with the version that is there. */
    public static ValidatableResponse step(String times, String step, String body) {
        return as(GOVERNANCE)
                .header("If-Match", version(times))
                .contentType(JSON)
                .body(body)
                .post("/clinic-times/%s/%s".formatted(times, step))
                .then();
    }

    /** Answers, each such as "YES" by the number of its time. */
    public static ValidatableResponse answer(String who, String times, String... each) {
        return as(who).contentType(JSON)
                .body("{\"answers\":[%s]}".formatted(String.join(",", each)))
                .put("/clinic-times/%s/answer".formatted(times))
                .then();
    }

    public static String ofTime(long time, String answer) {
        return "{\"time\":%d,\"answer\":\"%s\"}".formatted(time, answer);
    }

    /** The numbers of its times, the first first. */
    public static List<Integer> numbers(String times) {
        return as(GOVERNANCE).get("/clinic-times/" + times).path("times.id");
    }

    public static ValidatableResponse read(String who, String times) {
        return as(who).get("/clinic-times/" + times).then();
    }

    public static String version(String times) {
        return as(GOVERNANCE).get("/clinic-times/" + times).header("ETag");
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    }
}
