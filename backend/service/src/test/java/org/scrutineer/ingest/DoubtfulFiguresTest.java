package org.scrutineer.ingest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * A figure that looks wrong is neither taken in silence nor refused for good: it is loaded once
 * somebody has said of this one figure that it is right, and told again when its edition goes to
 * the board.
 */
@QuarkusTest
class DoubtfulFiguresTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String HEADER = "indicator,area,period,value,numerator,denominator\n";

    @Test
    void aFileIsLoadedOnceEachOfItsWarningsIsConfirmed() {
        OwnMeasure.define("DOUBT-1", "Doubted measure");
        String file =
                HEADER
                        + "DOUBT-1,E08000018,2025-04,91,,\n"
                        + "DOUBT-1,E08000018,2025-05,212,,\n"
                        + "DOUBT-1,E08000018,2025-06,48.3,293,590\n";
        Response dry = dryRun(file);
        dry.then()
                .statusCode(200)
                .body("problemCount", equalTo(0))
                .body("warningCount", equalTo(2))
                .body("warnings.row", equalTo(List.of(3, 4)))
                .body("warnings.column", equalTo(List.of("value", "value")))
                .body(
                        "warnings.detail",
                        equalTo(
                                List.of(
                                        "Doubted measure (DOUBT-1), Rotherham, May 2025: 212% is more than 100%.",
                                        "Doubted measure (DOUBT-1), Rotherham, June 2025: 48.3% is not 293 out of 590, which makes 49.7%.")));
        List<String> ids = dry.path("warnings.warning");
        load(file, List.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:doubtful"))
                .body("errors.warning", equalTo(ids));
        load(file, List.of(ids.get(1), "0123456789abcdef"))
                .then()
                .statusCode(409)
                .body("errors.row", equalTo(List.of(3)))
                .body("errors.warning", equalTo(List.of(ids.get(0))));
        assertEquals(0, values("DOUBT-1"), "nothing is loaded while one is open");
        load(file, ids).then().statusCode(200).body("loaded", equalTo(true));
        assertEquals(3, values("DOUBT-1"));
        assertEquals(
                2,
                count(
                        "select count(*) from figure_confirmation c join period_value v on v.id = c.value_id where v.indicator_code = 'DOUBT-1' and c.confirmed_by = v.recorded_by"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'values-imported' and detail->>'confirmed' like '%212%% is more than 100%%%48.3%%%'"));
        dryRun(file).then().body("warningCount", equalTo(0));
    }

    @Test
    void whatWasConfirmedOfOneFigureIsNotConfirmedOfAnother() {
        OwnMeasure.define("DOUBT-2", "Doubted measure");
        String row = HEADER + "DOUBT-2,E08000018,2025-05,%s,,\n";
        List<String> ids = dryRun(row.formatted("212")).path("warnings.warning");
        load(row.formatted("213"), ids).then().statusCode(409);
        assertEquals(0, values("DOUBT-2"));
    }

    @Test
    void aLeapIsToldFromTheHistoryThatIsThereAndFromTheFilesOwnRows() {
        OwnMeasure.define("DOUBT-3", "Doubted measure");
        String months =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "DOUBT-3,E08000018,2025-0%d,%d,,\n".formatted(i, 40 + i % 2))
                        .collect(Collectors.joining());
        dryRun(HEADER + months + "DOUBT-3,E08000018,2025-07,95,,\n")
                .then()
                .body("warnings.row", equalTo(List.of(8)))
                .body("warnings[0].detail", containsString("55 times the usual movement"));
        load(HEADER + months, List.of()).then().statusCode(200);
        dryRun(HEADER + "DOUBT-3,E08000018,2025-07,95,,\n")
                .then()
                .body("warnings[0].detail", containsString("55 times the usual movement"));
    }

    /** Four hundred ticks are four hundred figures that nobody read. */
    @Test
    void moreThanFiftyCannotBeConfirmedTogether() {
        OwnMeasure.define("DOUBT-4", "Doubted measure");
        String file =
                HEADER
                        + IntStream.range(0, 60)
                                .mapToObj(
                                        i ->
                                                "DOUBT-4,E08000018,20%02d-%02d,212,,\n"
                                                        .formatted(20 + i / 12, 1 + i % 12))
                                .collect(Collectors.joining());
        List<String> ids = dryRun(file).path("warnings.warning");
        assertEquals(60, ids.size());
        load(file, ids.subList(0, 50))
                .then()
                .statusCode(409)
                .body("detail", containsString("60 figures look wrong"));
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "more than the contract takes")
                .header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .queryParam("confirmed", ids)
                .body(file)
                .post("/period-value-imports?dryRun=false")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("confirmed"));
        assertEquals(0, values("DOUBT-4"));
    }

    @Test
    void aSingleFigureIsAskedAboutToo() {
        OwnMeasure.define("DOUBT-5", "Doubted measure");
        String address = "/period-values/DOUBT-5/E08000018/2025-05";
        Response asked = put(address, List.of(), "If-None-Match", "*", "{\"value\":-4}");
        asked.then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/value"))
                .body("errors[0].detail", containsString("-4% is less than 0."));
        as(OFFICER).get(address).then().statusCode(404);
        List<String> ids = asked.path("errors.warning");
        put(address, ids, "If-None-Match", "*", "{\"value\":-5}").then().statusCode(409);
        put(address, ids, "If-None-Match", "*", "{\"value\":-4}").then().statusCode(201);
        put(
                        address,
                        List.of(),
                        "If-Match",
                        "\"1\"",
                        "{\"value\":-4,\"note\":\"A note\",\"reason\":\"Only a note\"}")
                .then()
                .statusCode(200);
        put(address, List.of("x"), "If-Match", "\"2\"", "{\"value\":90,\"reason\":\"A reason\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void whatStillLooksWrongIsToldBeforeAnEditionGoesToTheBoard() {
        OwnMeasure.define("DOUBT-6", "Doubted measure");
        List<String> ids =
                put(
                                "/period-values/DOUBT-6/E08000018/2025-04",
                                List.of(),
                                "If-None-Match",
                                "*",
                                "{\"value\":212}")
                        .path("errors.warning");
        put(
                        "/period-values/DOUBT-6/E08000018/2025-04",
                        ids,
                        "If-None-Match",
                        "*",
                        "{\"value\":212}")
                .then()
                .statusCode(201);
        PublishedScorecard.publish(
                "doubt-6",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-04",
                OwnMeasure.item("DOUBT-6"));
        PublishedScorecard.draft("doubt-6", "2025-05");
        // As if it had come before anybody was asked.
        change(
                "insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, status, recorded_by, recorded_at)"
                        + " values ('DOUBT-6', 'E08000018', '2025-05', '2025-05-01', '2025-05-31', 1, true, 150, 'CONFIRMED', 'Somebody', now())");
        for (String who : List.of(OFFICER, "board", "lead-officer")) {
            as(who).get("/scorecards/doubt-6/editions/2025-05/tasks")
                    .then()
                    .statusCode(200)
                    .body("doubtful", hasSize(2))
                    .body("doubtful.indicator", equalTo(List.of("DOUBT-6", "DOUBT-6")))
                    .body("doubtful.periodLabel", equalTo(List.of("April 2025", "May 2025")))
                    .body("doubtful[1].text", equalTo("150% is more than 100%."))
                    .body("doubtful[1].recordedBy", equalTo("Somebody"))
                    .body("doubtful[1].confirmedBy", equalTo(null))
                    .body("doubtful[0].confirmedBy", equalTo("Performance Officer Demonstration"));
        }
        PublishedScorecard.publishDraft("doubt-6", "2025-05");
    }

    /** Reading a long file, or one that is refused, makes nobody wait who records a figure. */
    @Test
    void aFileThatIsRefusedDoesNotWaitForOthersNorMakeThemWait() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table period_value in row exclusive mode");
            load(HEADER + "CYP-001,E08000018,2023-24,twelve,,\n", List.of())
                    .then()
                    .statusCode(422)
                    .body("errors[0].row", equalTo(2));
            connection.rollback();
        }
    }

    private static Response dryRun(String file) {
        return as(OFFICER).contentType("text/csv").body(file).post("/period-value-imports");
    }

    private static Response load(String file, List<String> confirmed) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .queryParam("confirmed", confirmed)
                .body(file)
                .post("/period-value-imports?dryRun=false");
    }

    private static Response put(
            String address, List<String> confirmed, String condition, String of, String body) {
        return as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "ids that are none")
                .header(condition, of)
                .contentType("application/json")
                .queryParam("confirmed", confirmed)
                .body(body)
                .put(address);
    }

    private long values(String indicator) {
        return count(
                "select count(*) from period_value where indicator_code = '%s'"
                        .formatted(indicator));
    }
}
