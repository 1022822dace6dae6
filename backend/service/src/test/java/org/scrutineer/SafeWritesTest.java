package org.scrutineer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;

/** Edits that cannot overwrite each other, and creates that can be retried. */
@QuarkusTest
class SafeWritesTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        String path = "/indicators/CYP-003/thresholds/2031-32";
        String setting = "{\"basis\":\"LOCAL\",\"target\":%d,\"source\":\"Test of edits\"}";
        String first =
                as(OFFICER)
                        .header("If-None-Match", "*")
                        .contentType(JSON)
                        .body(setting.formatted(80))
                        .put(path)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(setting.formatted(81))
                .put(path)
                .then()
                .statusCode(412);
        as(OFFICER).contentType(JSON).body(setting.formatted(81)).put(path).then().statusCode(428);
        as(OFFICER)
                .header("If-Match", first)
                .contentType(JSON)
                .body(setting.formatted(82))
                .put(path)
                .then()
                .statusCode(200);
        as(OFFICER)
                .header("If-Match", first)
                .contentType(JSON)
                .body(setting.formatted(83))
                .put(path)
                .then()
                .statusCode(412);
        as(OFFICER).get(path).then().body("target", equalTo(82));
    }

    /** Whatever rule of the database says that something is there once. */
    @Test
    void whatIsThereAlreadyIsAConflictAndNoFault() {
        change(
                "create unique index safe_writes_once on scorecard (purpose) where purpose = 'Only once'");
        try {
            for (int status : new int[] {201, 409}) {
                as(OFFICER)
                        .header("If-None-Match", "*")
                        .contentType(JSON)
                        .body(
                                "{\"title\":\"Once\",\"purpose\":\"Only once\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}")
                        .put("/scorecards/only-once-" + status)
                        .then()
                        .statusCode(status);
            }
            as(OFFICER).get("/scorecards/only-once-409").then().statusCode(404);
        } finally {
            change("drop index safe_writes_once");
        }
    }

    @Test
    void ofManyEditsAtOnceOneWins() {
        String path = "/indicators/CYP-003/thresholds/2032-33";
        String setting = "{\"basis\":\"LOCAL\",\"target\":%d,\"source\":\"Test of edits\"}";
        String read =
                as(OFFICER)
                        .header("If-None-Match", "*")
                        .contentType(JSON)
                        .body(setting.formatted(1))
                        .put(path)
                        .header("ETag");
        List<Integer> answers =
                together(
                        20,
                        i ->
                                as(OFFICER)
                                        .header("If-Match", read)
                                        .contentType(JSON)
                                        .body(setting.formatted(i + 2))
                                        .put(path));
        assertEquals(
                1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                19, answers.stream().filter(status -> status == 412).count(), answers::toString);
    }

    @Test
    void fiftySubmitsWithOneKeyMakeOneRequest() {
        String asked =
                "{\"scorecard\":\"full-report\",\"period\":\"2023-24\",\"indicators\":[\"CYP-010\"],\"question\":\"Asked fifty times at once\"}";
        String key = newKey();
        List<Integer> answers =
                together(
                        50,
                        i ->
                                as("member")
                                        .header("Idempotency-Key", key)
                                        .contentType(JSON)
                                        .body(asked)
                                        .post("/deep-dive-requests"));
        assertEquals(
                50, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(
                1,
                count(
                        "select count(*) from deep_dive_request where question = 'Asked fifty times at once'"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'request-submitted' and detail -> 'asked' ->> 'question' = 'Asked fifty times at once'"));
    }

    @Test
    void ofTwentyApprovalsOneSucceeds() {
        String edition = "/scorecards/full-report/editions/2019-20";
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{}")
                .put(edition)
                .then()
                .statusCode(201);
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .post(edition + "/submission")
                .then()
                .statusCode(200);
        List<Integer> answers =
                together(
                        20,
                        i -> as("board").header("If-Match", "\"1\"").post(edition + "/approval"));
        assertEquals(
                1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                19, answers.stream().filter(status -> status == 409).count(), answers::toString);
        as("board").header("If-Match", "\"2\"").post(edition + "/approval").then().statusCode(409);
    }

    @Test
    void whatTheBoardDidNotApproveIsNotPublished() {
        String edition = "/scorecards/full-report/editions/2020-21";
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{}")
                .put(edition)
                .then()
                .statusCode(201);
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .post(edition + "/submission")
                .then()
                .statusCode(200);
        as("board").header("If-Match", "\"1\"").post(edition + "/approval").then().statusCode(200);
        Confirming.put(
                        "/period-values/CYP-002/E08000018/2020-21",
                        "If-Match",
                        "\"1\"",
                        "{\"value\":1.5,\"reason\":\"Changed after approval\"}")
                .then()
                .statusCode(200);
        as(OFFICER)
                .header("If-Match", "\"2\"")
                .post(edition + "/publication")
                .then()
                .statusCode(409)
                .body("detail", containsString("since the board approved"));
        as("board")
                .header("If-Match", "\"2\"")
                .contentType(JSON)
                .body("{\"reason\":\"The figure was corrected\"}")
                .post(edition + "/return")
                .then()
                .statusCode(200);
        as(OFFICER)
                .get(edition)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("steps.action", hasItem("RETURNED"));
    }

    /** Statuses of requests sent at the same time. */
    private static List<Integer> together(int times, IntFunction<Response> request) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers =
                    IntStream.range(0, times)
                            .mapToObj(i -> threads.submit(() -> request.apply(i).statusCode()))
                            .toList();
            threads.shutdown();
            threads.awaitTermination(10, java.util.concurrent.TimeUnit.MINUTES);
            return answers.stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
