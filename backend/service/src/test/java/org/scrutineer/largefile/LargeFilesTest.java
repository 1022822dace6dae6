package org.scrutineer.largefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** Files that are worked through in the background: whole or not at all, whatever comes between. */
@QuarkusTest
class LargeFilesTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String HEADER = "indicator,area,period,value,reason\n";
    private static final int ROWS = 60_000;

    @Inject LargeFileWorker worker;

    @Test
    void sixtyThousandRowsAreCheckedAndThenLoadedWhole() {
        OwnMeasure.define("LARGE-1", "A large file");
        String file = manyRows();
        long id = send(file);
        state(id, "SENT").body("report", nullValue()).body("moves", equalTo(List.of("CANCEL")));
        assertTrue(worker.workOnNext());
        state(id, "CHECKED")
                .body("moves", equalTo(List.of("LOAD", "CANCEL")))
                .body("report.dryRun", equalTo(true))
                .body("report.rows", equalTo(ROWS))
                .body("report.added", equalTo(ROWS))
                .body("report.changes", hasSize(200));
        assertEquals(0, figures("LARGE-1"));
        assertFalse(worker.workOnNext(), "nothing is loaded before somebody asks for it");
        load(id).then().statusCode(200).body("state", equalTo("ASKED"));
        assertTrue(worker.workOnNext());
        int load =
                state(id, "LOADED")
                        .body("progress", equalTo(100))
                        .body("askedBy", equalTo("Performance Officer Demonstration"))
                        .body("report.loaded", equalTo(true))
                        .body("moves", empty())
                        .extract()
                        .path("load");
        assertEquals(ROWS, figures("LARGE-1"));
        as(OFFICER)
                .get("/figure-loads/" + load)
                .then()
                .statusCode(200)
                .body("load.file", equalTo("large.csv"))
                .body("load.by", equalTo("Performance Officer Demonstration"))
                .body("load.added", equalTo(ROWS));
        assertEquals(1, audited("values-imported", "detail ->> 'load' = '%d'".formatted(load)));
        assertEquals(0, parts(id), "its bytes are not needed any more");

        long again = send(file);
        assertTrue(worker.workOnNext());
        state(again, "UNCHANGED")
                .body("doing", containsString("There is nothing to load"))
                .body("report.unchanged", equalTo(ROWS))
                .body("moves", empty());
        assertEquals(ROWS, figures("LARGE-1"));
    }

    /** Fifty years of months of a hundred areas. */
    private static String manyRows() {
        List<String> areas = as(OFFICER).get("/areas").jsonPath().getList("items.code");
        return HEADER
                + IntStream.range(0, ROWS)
                        .mapToObj(
                                i ->
                                        "LARGE-1,%s,%d-%02d,50,\n"
                                                .formatted(
                                                        areas.get(i / 600),
                                                        1970 + i % 600 / 12,
                                                        1 + i % 12))
                        .collect(Collectors.joining());
    }

    @Test
    void whatAnInstanceLeftInTheMiddleAnotherBeginsAgain() {
        OwnMeasure.define("LEFT-1", "Left in the middle");
        long id = send(HEADER + "LEFT-1,E08000018,2025-04,90,\n");
        change(
                "update large_file set state = 'CHECKING', attempt = 1, progress = 20 where id = "
                        + id);
        assertTrue(worker.workOnNext());
        state(id, "CHECKED");
        load(id).then().statusCode(200);
        // As it stands where its worker was killed: the figures went with the transaction.
        change(
                "update large_file set state = 'MERGING', attempt = 1, progress = 70 where id = "
                        + id);
        cancel(id)
                .then()
                .statusCode(409)
                .body("detail", containsString("until it is being merged"));
        assertTrue(worker.workOnNext());
        state(id, "LOADED").body("report.added", equalTo(1));
        assertEquals(1, figures("LEFT-1"));
    }

    @Test
    void whatFailsFiveTimesIsGivenUp() {
        OwnMeasure.define("LEFT-2", "Left for good");
        long id = send(HEADER + "LEFT-2,E08000018,2025-04,90,\n");
        change("update large_file set state = 'CHECKING', attempt = 5 where id = " + id);
        worker.workOnNext();
        state(id, "GIVEN_UP")
                .body("doing", containsString("in 5 tries"))
                .body("endedAt", not(nullValue()))
                .body("moves", empty());
        assertEquals(0, parts(id));
        assertFalse(worker.workOnNext());
    }

    @Test
    void aFileIsCancelledUntilItIsMerged() {
        OwnMeasure.define("LARGE-C", "Cancelled");
        long waiting = send(HEADER + "LARGE-C,E08000018,2025-04,90,\n");
        cancel(waiting)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body(
                        "doing",
                        equalTo(
                                "Cancelled by Performance Officer Demonstration. Nothing of it was loaded."));
        assertFalse(worker.workOnNext());
        long asked = send(HEADER + "LARGE-C,E08000018,2025-05,90,\n");
        assertTrue(worker.workOnNext());
        load(asked).then().statusCode(200);
        cancel(asked).then().statusCode(200);
        assertFalse(worker.workOnNext());
        state(asked, "CANCELLED");
        load(asked).then().statusCode(409).body("detail", containsString("This one is cancelled"));
        assertEquals(0, figures("LARGE-C"));
        assertEquals(
                2,
                audited(
                        "large-file-cancelled",
                        "object_id in ('%d', '%d')".formatted(waiting, asked)));
    }

    @Test
    void aFileWithProblemsIsRefusedWithAllOfThem() {
        OwnMeasure.define("LARGE-P", "With problems");
        long id =
                send(
                        HEADER
                                + "LARGE-P,E08000018,2025-04,90,\nLARGE-P,E08000018,2025-05,many,\nNONE,E08000018,2025-05,1,\n");
        assertTrue(worker.workOnNext());
        state(id, "REFUSED")
                .body("report.problemCount", equalTo(2))
                .body("report.problems[0].row", equalTo(3))
                .body("moves", empty());
        assertEquals(0, figures("LARGE-P"));
    }

    @Test
    void eachWarningIsConfirmedAndWhatChangedMeanwhileIsCheckedAgain() {
        OwnMeasure.define("LARGE-W", "With a warning");
        long id = send(HEADER + "LARGE-W,E08000018,2025-04,212,\n");
        assertTrue(worker.workOnNext());
        String warning =
                state(id, "CHECKED")
                        .body("report.warningCount", equalTo(1))
                        .extract()
                        .path("report.warnings[0].warning");
        load(id).then().statusCode(409).body("type", containsString("doubtful"));
        load(id, warning).then().statusCode(200);
        // Somebody else is quicker, so that the row would need a reason now.
        OwnMeasure.value("LARGE-W", "2025-04", "90");
        assertTrue(worker.workOnNext());
        state(id, "SENT").body("doing", containsString("checked again"));
        assertTrue(worker.workOnNext());
        state(id, "REFUSED").body("report.problems[0].column", equalTo("reason"));
        assertEquals(1, figures("LARGE-W"));
    }

    @Test
    void theSameKeySendsItOnceAndTheListHasTheNewestFirst() {
        String key = newKey();
        int first = send("x\n", key).then().statusCode(201).extract().path("id");
        int second = send("x\n", key).then().statusCode(201).extract().path("id");
        assertEquals(first, second);
        cancel(first).then().statusCode(200);
        as(OFFICER)
                .get("/large-files?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", greaterThan(first - 1))
                .body("items[0].report", nullValue());
    }

    private static long send(String file) {
        return send(file, newKey())
                .then()
                .statusCode(201)
                .header("Location", containsString("/large-files/"))
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static Response send(String file, String key) {
        return as(OFFICER)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post("/large-files?fileName=large.csv");
    }

    private static Response load(long id, String... confirmed) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"confirmed\":[%s]}"
                                .formatted(
                                        List.of(confirmed).stream()
                                                .map("\"%s\""::formatted)
                                                .collect(Collectors.joining(","))))
                .post("/large-files/%d/loading".formatted(id));
    }

    private static Response cancel(long id) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .post("/large-files/%d/cancelling".formatted(id));
    }

    private static ValidatableResponse state(long id, String state) {
        return as(OFFICER)
                .get("/large-files/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private long figures(String measures) {
        return count(
                "select count(*) from period_value where indicator_code = '%s'"
                        .formatted(measures));
    }

    private long parts(long id) {
        return count("select count(*) from large_file_part where file_id = " + id);
    }

    private long audited(String action, String where) {
        return count(
                "select count(*) from audit_event where action = '%s' and %s"
                        .formatted(action, where));
    }
}
