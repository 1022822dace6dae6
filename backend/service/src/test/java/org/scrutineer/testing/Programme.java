package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.clock.Clocks;

/** Meetings and the work programme of a committee, as a test keeps them. */
public final class Programme extends ApiTest {

    public static final String GOVERNANCE = BookedClinic.GOVERNANCE;

    /** The committee of {@code member} and {@code chair}. */
    public static final String THEIRS = "improving-lives";

    /** The committee of {@code member2}. */
    public static final String OTHER = "overview-and-scrutiny";

    private static final String JSON = "application/json";

    /** No two meetings of a committee begin at the same time. */
    private static final AtomicInteger MINUTES = new AtomicInteger();

    private Programme() {}

    /** A moment that no other meeting of a test begins at, as London's clocks show it at midday. */
    public static String start(int daysFromNow) {
        return LocalDateTime.now(Clocks.LONDON)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(12))
                .plusDays(daysFromNow)
                .plusMinutes(MINUTES.incrementAndGet())
                .toString();
    }

    /** As the API takes it. */
    public static String plan(String startsAt) {
        return "{\"startsAt\":\"%s\",\"place\":\"Council Chamber, Town Hall\"}".formatted(startsAt);
    }

    public static Response arrange(String committee, String plan) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(plan)
                .post("/committees/%s/meetings".formatted(committee));
    }

    /** Its reference. */
    public static String meeting(String committee, int daysFromNow) {
        return arrange(committee, plan(start(daysFromNow)))
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    /**
     * As the API takes it.
     *
     * @param more with the comma before it
     */
    public static String item(String kind, String title, String more) {
        return "{\"kind\":\"%s\",\"title\":\"%s\",\"wanted\":\"Explain what has changed.\"%s}"
                .formatted(kind, title, more);
    }

    public static Response put(String who, String committee, String item) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(item)
                .post("/committees/%s/work-programme".formatted(committee));
    }

    /** The reference of a report that governance put on. */
    public static String report(String committee, String title, String more) {
        return put(GOVERNANCE, committee, item("REPORT", title, more))
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    /** A step with the version that is there. */
    public static ValidatableResponse step(String who, String item, String step, String body) {
        return as(who).header("If-Match", version(item))
                .contentType(JSON)
                .body(body)
                .post("/work-items/%s/%s".formatted(item, step))
                .then();
    }

    public static ValidatableResponse cancelMeeting(
            String committee, String meeting, String reason) {
        String address = "/committees/%s/meetings/%s".formatted(committee, meeting);
        return as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post(address + "/cancellation")
                .then();
    }

    public static ValidatableResponse read(String who, String item) {
        return as(who).get("/work-items/" + item).then();
    }

    public static String version(String item) {
        return as("performance-officer").get("/work-items/" + item).header("ETag");
    }

    /** A member's request on one measure, accepted for an officer to come to a committee. */
    public static String request(String scorecard, String measure) {
        String request = BookedClinic.asked("member", scorecard, measure);
        accept(request, "OFFICER_ATTENDS");
        return request;
    }

    public static void accept(String request, String kind) {
        String address = "/deep-dive-requests/" + request;
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"answerKind\":\"%s\"}".formatted(kind))
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
    }
}
