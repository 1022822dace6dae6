package org.scrutineer.load;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;

/** What was loaded by whom, and undone again as long as nobody has changed it since. */
@QuarkusTest
class FigureLoadsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String OWN = ",\"leadService\":\"/services/social-care\"";

    @Test
    void aLoadSaysWhoLoadedWhatAndWhatItDid() {
        OwnMeasure.define("LOADS-1", "First of the loads");
        long first = load("april.csv", "LOADS-1", "2025-04,90,", "2025-05,91,");
        long second = load("may.csv", "LOADS-1", "2025-04,90,", "2025-05,91.25,Late returns");
        list(OFFICER, "LOADS-1")
                .body("items.id", equalTo(List.of((int) second, (int) first)))
                .body("items[0].kind", equalTo("FILE"))
                .body("items[0].file", equalTo("may.csv"))
                .body("items[0].by", equalTo("Performance Officer Demonstration"))
                .body("items[0].rows", equalTo(2))
                .body("items[0].added", equalTo(0))
                .body("items[0].revised", equalTo(1))
                .body("items[0].unchanged", equalTo(1))
                .body("items[0].measures", equalTo(List.of("First of the loads")))
                .body("items[0].undone", nullValue())
                .body("items[1].added", equalTo(2));
        whole(first)
                .body("measures[0].indicator", equalTo("LOADS-1"))
                .body("measures[0].added", equalTo(2))
                .body("measures[0].revised", equalTo(0));
        as(OFFICER)
                .get("/figure-loads/" + second + "/figures")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].periodLabel", equalTo("May 2025"))
                .body("items[0].areaName", equalTo("Rotherham"))
                .body("items[0].kind", equalTo("REVISED"))
                .body("items[0].before", equalTo("91%"))
                .body("items[0].after", equalTo("91.25%"))
                .body("items[0].changedSince", equalTo(false));
        as(OFFICER)
                .get("/figure-loads/" + first + "/figures?limit=1")
                .then()
                .body("items[0].kind", equalTo("ADDED"))
                .body("items[0].before", nullValue())
                .body("next", not(nullValue()));
    }

    @Test
    void undoingBringsBackWhatStoodBeforeAndDeletesNothing() {
        OwnMeasure.define("LOADS-2", "Second of the loads");
        OwnMeasure.value("LOADS-2", "2025-04", "90");
        long load = load("wrong.csv", "LOADS-2", "2025-04,92,Counted again", "2025-05,91,");
        long kept = count("select count(*) from period_value where indicator_code = 'LOADS-2'");
        whole(load).body("undoRefusals", empty());
        undo(load)
                .then()
                .statusCode(200)
                .body("load.undone.by", equalTo("Performance Officer Demonstration"))
                .body("load.undone.reason", equalTo("It was last year's file."))
                .body("load.undone.withdrawn", equalTo(1))
                .body("load.undone.restored", equalTo(1));
        assertEquals(
                kept + 2,
                count("select count(*) from period_value where indicator_code = 'LOADS-2'"));
        figure("LOADS-2", "2025-04")
                .statusCode(200)
                .body("value", equalTo(90))
                .body("revision", equalTo(3))
                .body("reason", equalTo("Load undone: It was last year's file."));
        figure("LOADS-2", "2025-05").statusCode(404);
        as(OFFICER)
                .get("/period-values?indicator=LOADS-2")
                .then()
                .body("items.period", equalTo(List.of("2025-04")));
        as(OFFICER)
                .get("/period-values/LOADS-2/E08000018/2025-05/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(2, 1)))
                .body("items[0].withdrawn", equalTo(true))
                .body("items[0].symbolText", equalTo("Withdrawn"))
                .body("items[0].symbol", nullValue())
                .body("items[1].withdrawn", nullValue());
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'load-undone' and object_id = '%d' and cast(detail ->> 'withdrawn' as int) = 1"
                                .formatted(load)));
        refused(load, "It has been undone already");
        as(OFFICER)
                .get("/figure-loads/" + load + "/figures")
                .then()
                .body("items.changedSince", equalTo(List.of(true, true)));
    }

    @Test
    void whatWasWithdrawnCanBeRecordedAgain() {
        OwnMeasure.define("LOADS-3", "Third of the loads");
        undo(load("wrong.csv", "LOADS-3", "2025-04,90,", "2025-05,91,")).then().statusCode(200);
        OwnMeasure.value("LOADS-3", "2025-04", "80");
        figure("LOADS-3", "2025-04").body("value", equalTo(80)).body("revision", equalTo(3));
        long again = load("right.csv", "LOADS-3", "2025-05,81,");
        figure("LOADS-3", "2025-05")
                .body("revision", equalTo(3))
                .body("reason", equalTo("Recorded again after it was withdrawn"));
        as(OFFICER)
                .get("/figure-loads/" + again + "/figures")
                .then()
                .body("items[0].kind", equalTo("ADDED"))
                .body("items[0].before", nullValue());
        undo(again).then().statusCode(200).body("load.undone.withdrawn", equalTo(1));
        figure("LOADS-3", "2025-05").statusCode(404);
        record(OFFICER, "LOADS-3", "2025-05", 0, "\"value\":82");
        figure("LOADS-3", "2025-05").body("revision", equalTo(5)).body("value", equalTo(82));
    }

    @Test
    void aFigureThatWasChangedSinceStopsItAndIsNamed() {
        OwnMeasure.define("LOADS-4", "Fourth of the loads");
        long load = load("april.csv", "LOADS-4", "2025-04,90,", "2025-05,91,");
        OwnMeasure.revise("LOADS-4", "2025-05", "92");
        String words =
                "1 of its figures has been changed since: Fourth of the loads, Rotherham, May 2025 (by Performance Officer Demonstration on ";
        whole(load).body("undoRefusals", hasSize(1)).body("undoRefusals[0]", containsString(words));
        refused(load, words);
        figure("LOADS-4", "2025-04").body("value", equalTo(90)).body("revision", equalTo(1));
    }

    @Test
    void loadsAreUndoneOneAfterTheOtherTheLastFirst() {
        OwnMeasure.define("LOADS-5", "Fifth of the loads");
        OwnMeasure.value("LOADS-5", "2025-04", "89");
        long first = load("1.csv", "LOADS-5", "2025-04,90,Counted again", "2025-05,91,");
        long second = load("2.csv", "LOADS-5", "2025-04,92,Once more", "2025-05,93,Once more");
        refused(first, "2 of its figures have been changed since");
        undo(second).then().statusCode(200).body("load.undone.restored", equalTo(2));
        figure("LOADS-5", "2025-05").body("value", equalTo(91));
        undo(first)
                .then()
                .statusCode(200)
                .body("load.undone.restored", equalTo(1))
                .body("load.undone.withdrawn", equalTo(1));
        figure("LOADS-5", "2025-04").body("value", equalTo(89)).body("revision", equalTo(5));
        figure("LOADS-5", "2025-05").statusCode(404);
    }

    @Test
    void aLoadThatChangedNothingIsListedAndHasNothingToUndo() {
        OwnMeasure.define("LOADS-6", "Sixth of the loads");
        load("same.csv", "LOADS-6", "2025-04,90,");
        long load = load("same.csv", "LOADS-6", "2025-04,90,");
        list(OFFICER, "LOADS-6").body("items", hasSize(2));
        refused(load, "It changed nothing.");
    }

    @Test
    void aLeadOfficerSeesTheirOwnAndWhatWaitedWaitsAgain() {
        OwnMeasure.define("LOADS-7", "Seventh of the loads", OWN);
        long foreign = load("march.csv", "LOADS-7", "2025-03,90,");
        long own = record(LEAD, "LOADS-7", "2025-04", 0, "\"value\":91");
        list(LEAD, "LOADS-7")
                .body("items.id", equalTo(List.of((int) own)))
                .body("items[0].kind", equalTo("TYPED"));
        as(LEAD).get("/figure-loads/" + own).then().statusCode(200);
        as(LEAD).get("/figure-loads/" + foreign).then().statusCode(404);
        as(LEAD).get("/figure-loads/" + foreign + "/figures").then().statusCode(404);
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"items\":[{\"indicator\":\"LOADS-7\",\"area\":\"E08000018\",\"period\":\"2025-04\",\"revision\":1}]}")
                .post("/period-value-confirmations")
                .then()
                .statusCode(200);
        long confirmation =
                list(OFFICER, "LOADS-7")
                        .body("items[0].kind", equalTo("CONFIRMATION"))
                        .extract()
                        .jsonPath()
                        .getLong("items[0].id");
        as(OFFICER).get("/desk").then().body("waiting.indicator", not(hasItem("LOADS-7")));
        undo(confirmation).then().statusCode(200);
        figure("LOADS-7", "2025-04").body("status", equalTo("PROVISIONAL"));
        as(OFFICER).get("/desk").then().body("waiting.indicator", hasItem("LOADS-7"));
    }

    @Test
    void theSameKeyUndoesOnce() {
        OwnMeasure.define("LOADS-8", "Eighth of the loads");
        long load = load("twice.csv", "LOADS-8", "2025-04,90,");
        String key = newKey();
        for (int i = 0; i < 2; i++) {
            undo(load, key, "It was the wrong file.").then().statusCode(200);
        }
        assertEquals(
                1,
                count(
                        "select count(*) from figure_load_undoing where load_id = %d"
                                .formatted(load)));
    }

    @Test
    void aReasonIsAskedFor() {
        OwnMeasure.define("LOADS-9", "Ninth of the loads");
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "too short a reason")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body("{\"reason\":\"Short\"}")
                .post("/figure-loads/" + load("short.csv", "LOADS-9", "2025-04,90,") + "/undoing")
                .then()
                .statusCode(422);
    }

    private static long load(String name, String indicator, String... rows) {
        StringBuilder file = new StringBuilder("indicator,area,period,value,reason\n");
        for (String row : rows) {
            file.append(indicator).append(",E08000018,").append(row).append('\n');
        }
        return Confirming.load(name, file.toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("load");
    }

    private static Response undo(long load) {
        return undo(load, newKey(), "It was last year's file.");
    }

    private static Response undo(long load, String key, String reason) {
        return as(OFFICER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/figure-loads/" + load + "/undoing");
    }

    private static void refused(long load, String words) {
        undo(load)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        allOf(containsString("Nothing was undone."), containsString(words)));
    }

    private static ValidatableResponse list(String who, String indicator) {
        return as(who).get("/figure-loads?indicator=" + indicator).then().statusCode(200);
    }

    private static ValidatableResponse whole(long load) {
        return as(OFFICER).get("/figure-loads/" + load).then().statusCode(200);
    }

    private static ValidatableResponse figure(String indicator, String period) {
        return as(OFFICER)
                .get("/period-values/%s/E08000018/%s".formatted(indicator, period))
                .then();
    }

    private static long record(
            String who, String indicator, String period, int revision, String figure) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"items\":[{\"indicator\":\"%s\",\"area\":\"E08000018\",\"period\":\"%s\",\"revision\":%d,\"figure\":{%s}}]}"
                                .formatted(indicator, period, revision, figure))
                .post("/period-values")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("load");
    }
}
