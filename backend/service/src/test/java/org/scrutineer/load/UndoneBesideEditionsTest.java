package org.scrutineer.load;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** A load is undone only while no edition is built on it, whoever comes first. */
@QuarkusTest
class UndoneBesideEditionsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void anEditionThatShowsItsFiguresStopsIt() {
        OwnMeasure.define("UNDO-1", "First undone");
        OwnMeasure.value("UNDO-1", "2025-04", "90");
        long load = load("UNDO-1", "2025-05,91,");
        publish("undo-1", "UNDO-1", "2025-05");
        refused(load, "1 edition was published", "Scorecard undo-1, May 2025 (published)");
    }

    @Test
    void anEditionThatWentToTheBoardWithItsFiguresStopsItUntilItComesBack() {
        OwnMeasure.define("UNDO-2", "Second undone");
        OwnMeasure.value("UNDO-2", "2025-04", "90");
        publish("undo-2", "UNDO-2", "2025-04");
        long load = load("UNDO-2", "2025-05,91,");
        long later = load("UNDO-2", "2025-06,92,");
        PublishedScorecard.draft("undo-2", "2025-05");
        step(OFFICER, "undo-2", "/submission").then().statusCode(200);
        refused(load, "Scorecard undo-2, May 2025 (with the board)");
        // An edition shows nothing of later periods.
        undo(later).then().statusCode(200);
        as("board")
                .header("If-Match", etag("undo-2"))
                .contentType("application/json")
                .body("{\"reason\":\"The figures look wrong.\"}")
                .post(edition("undo-2") + "/return")
                .then()
                .statusCode(200);
        undo(load).then().statusCode(200);
    }

    @Test
    void whatALoadHeldBackIsAsTheBoardApprovedItAgain() {
        OwnMeasure.define("UNDO-3", "Third undone");
        OwnMeasure.value("UNDO-3", "2025-04", "90");
        OwnMeasure.value("UNDO-3", "2025-05", "91");
        publish("undo-3", "UNDO-3", "2025-04");
        PublishedScorecard.draft("undo-3", "2025-05");
        step(OFFICER, "undo-3", "/submission").then().statusCode(200);
        step("board", "undo-3", "/approval").then().statusCode(200);
        long load = load("UNDO-3", "2025-04,92,Counted again", "2025-05,95,Counted again");
        step(OFFICER, "undo-3", "/publication").then().statusCode(409);
        undo(load).then().statusCode(200);
        step(OFFICER, "undo-3", "/publication").then().statusCode(200);
    }

    /** As a publication holds its edition's row until it has noted what it shows. */
    @Test
    void itWaitsForAPublicationAndThenSeesWhatWasPublished() throws Exception {
        OwnMeasure.define("UNDO-4", "Fourth undone");
        OwnMeasure.value("UNDO-4", "2025-04", "90");
        publish("undo-4", "UNDO-4", "2025-04");
        long load = load("UNDO-4", "2025-05,91,");
        CompletableFuture<Response> undoing;
        try (Connection publication =
                        StackResource.postgres()
                                .connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var statement = publication.createStatement()) {
            publication.setAutoCommit(false);
            statement.executeQuery(
                    "select 1 from edition where scorecard_code = 'undo-4' for update");
            undoing = CompletableFuture.supplyAsync(() -> undo(load));
            awaitWaiting();
            assertFalse(undoing.isDone());
            statement.executeUpdate(
                    """
                    insert into edition_value (edition_id, value_id, exempt)
                    select e.id, v.id, false from edition e, period_value v
                    where e.scorecard_code = 'undo-4' and v.indicator_code = 'UNDO-4' and v.period_code = '2025-05'
                    """);
            publication.commit();
        }
        undoing.get(30, TimeUnit.SECONDS)
                .then()
                .statusCode(409)
                .body("detail", containsString("Scorecard undo-4, April 2025 (published)"));
        as(OFFICER)
                .get("/period-values/UNDO-4/E08000018/2025-05")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
    }

    @Test
    void ofTwoOfficersOneUndoesIt() throws Exception {
        OwnMeasure.define("UNDO-5", "Fifth undone");
        long load = load("UNDO-5", "2025-04,90,", "2025-05,91,");
        List<CompletableFuture<Response>> both =
                Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(() -> undo(load))).toList();
        List<Integer> answers =
                List.of(
                        both.get(0).get(30, TimeUnit.SECONDS).statusCode(),
                        both.get(1).get(30, TimeUnit.SECONDS).statusCode());
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        assertEquals(4, count("select count(*) from period_value where indicator_code = 'UNDO-5'"));
    }

    private void awaitWaiting() throws InterruptedException {
        String waiting =
                "select count(*) from pg_locks where not granted and relation = 'edition'::regclass";
        for (int i = 0; i < 300 && count(waiting) == 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(1, count(waiting));
    }

    private static void publish(String scorecard, String indicator, String period) {
        PublishedScorecard.publish(scorecard, ALL, "", period, OwnMeasure.item(indicator));
    }

    private static String edition(String scorecard) {
        return "/scorecards/%s/editions/2025-05".formatted(scorecard);
    }

    private static String etag(String scorecard) {
        return as(OFFICER).get(edition(scorecard)).header("ETag");
    }

    private static Response step(String who, String scorecard, String step) {
        return as(who).header("If-Match", etag(scorecard)).post(edition(scorecard) + step);
    }

    private static long load(String indicator, String... rows) {
        StringBuilder file = new StringBuilder("indicator,area,period,value,reason\n");
        for (String row : rows) {
            file.append(indicator).append(",E08000018,").append(row).append('\n');
        }
        return Confirming.load(file.toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("load");
    }

    private static Response undo(long load) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body("{\"reason\":\"It was the wrong file.\"}")
                .post("/figure-loads/" + load + "/undoing");
    }

    private static void refused(long load, String... words) {
        undo(load).then().statusCode(409).body("detail", stringContainsInOrder(List.of(words)));
    }
}
