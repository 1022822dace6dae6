package org.scrutineer.database;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** A PostgreSQL that takes connections and answers nothing, as a disk that hangs makes it. */
@QuarkusTest
class HangingDatabaseTest extends ApiTest {

    private static final Duration LONG_BEFORE_IT_IS_BACK = Duration.ofSeconds(20);

    private static final String CHOICES =
            "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[]}";

    @Test
    void nobodyWaitsLongForADatabaseThatHangs() {
        as("member").get("/editions").then().statusCode(200);
        String token = token("performance-officer");
        StackResource.whileTheDatabaseHangs(
                () -> {
                    List<Answer> answers =
                            atTheSameTime(
                                    () -> withToken(token).get("/editions"),
                                    () -> withToken(token).get("/indicators"),
                                    () -> withToken(token).get("/period-values?limit=5"),
                                    () -> anonymous().get("/service"));
                    answers.forEach(HangingDatabaseTest::isUnavailableInTime);
                    get("/q/health/ready").then().statusCode(503);
                    get("/q/health/live").then().statusCode(200);
                    Answer refused = timed(() -> withToken(token).get("/editions"));
                    isUnavailableInTime(refused);
                });
        awaitWell();
        as("member").get("/editions").then().statusCode(200);
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void whoIsCutOffInAChangeIsToldThatItMayHaveBeenKept() {
        String token = token("member");
        withToken(token).get("/editions").then().statusCode(200);
        StackResource.whileTheDatabaseHangs(
                () -> {
                    Answer answer =
                            timed(
                                    () ->
                                            withToken(token)
                                                    .header("If-Match", "\"1\"")
                                                    .contentType("application/json")
                                                    .body(CHOICES)
                                                    .put("/me/mail-choices"));
                    isUnavailableInTime(answer);
                    answer.response
                            .then()
                            .body("detail", containsString("Look whether it is there"));
                });
        awaitWell();
    }

    @Test
    void whoGetsNoConnectionForAChangeIsToldThatNothingWasChanged() throws SQLException {
        String token = token("member");
        withToken(token).get("/me").then().statusCode(200);
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(taken);
            Answer answer = timed(() -> withToken(token).put("/me/visit"));
            isUnavailableInTime(answer);
            answer.response.then().body("detail", containsString("Nothing was changed."));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        withToken(token).put("/me/visit").then().statusCode(200);
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (true) {
                taken.add(database.getConnection());
            }
        } catch (SQLException none) {
            assertTrue(taken.size() > 1, none::toString);
        }
    }

    private record Answer(Response response, Duration took) {}

    private static void isUnavailableInTime(Answer answer) {
        assertEquals(503, answer.response.statusCode(), answer.response::asString);
        assertNotNull(answer.response.header("Retry-After"));
        assertTrue(
                answer.took.compareTo(LONG_BEFORE_IT_IS_BACK) < 0,
                () -> "answered after " + answer.took);
    }

    @SafeVarargs
    private static List<Answer> atTheSameTime(Callable<Response>... requests) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent =
                    Stream.of(requests)
                            .map(request -> threads.submit(() -> timed(request)))
                            .toList();
            return sent.stream().map(HangingDatabaseTest::result).toList();
        }
    }

    private static Answer timed(Callable<Response> request) {
        long begun = System.nanoTime();
        try {
            Response response = request.call();
            return new Answer(response, Duration.ofNanos(System.nanoTime() - begun));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Answer result(Future<Answer> sent) {
        try {
            return sent.get();
        } catch (ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void awaitWell() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (get("/q/health/ready").statusCode() != 200) {
            assertTrue(System.nanoTime() < end, "not well again after a minute");
        }
    }
}
