package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** What changed between editions, frozen with them and for any two. */
@QuarkusTest
class ChangesApiTest extends ApiTest {

    private static final String REPORT = "/scorecards/full-report/editions/";

    @Test
    void anEditionSaysWhatChangedSinceTheOneBeforeAndTheFirstSaysNothing() {
        as("member")
                .get(REPORT + "2024-25/document")
                .then()
                .statusCode(200)
                .body("changes.since.code", equalTo("2023-24"))
                .body("changes.headline", containsString("2023-24"))
                .body("changes.sincePublishedAt", notNullValue())
                .body("changes.biggestMoves", not(empty()))
                .body("changes.biggestMoves.text", everyItem(containsString("its usual movement")));
        as("member").get(REPORT + "2022-23/document").then().body("changes", nullValue());
    }

    @Test
    void anyTwoEditionsAreComparedAndTheFrozenAnswerIsTheSame() {
        Map<String, ?> frozen = as("member").get(REPORT + "2024-25/document").path("changes");
        Map<String, ?> asked = as("member").get(REPORT + "2024-25/changes?since=2023-24").path("");
        assertEquals(frozen, asked);
        as("member")
                .get(REPORT + "2024-25/changes?since=2022-23")
                .then()
                .statusCode(200)
                .body("since.code", equalTo("2022-23"));
    }

    @Test
    void anEditionBesideItselfHasNotChanged() {
        as("member")
                .get(REPORT + "2024-25/changes?since=2024-25")
                .then()
                .statusCode(200)
                .body("turnedRed", empty())
                .body("turnedGreen", empty())
                .body("biggestMoves", empty())
                .body("revised", empty())
                .body("rows", not(empty()))
                .body("rows.movement", everyItem(equalTo("NOT_NEWER")));
    }

    @Test
    void ofAThemeThatWasRefreshedBothSidesAreInTheTable() {
        as("member")
                .get("/scorecards/vision-tracker/editions/2025-10/changes?since=2025-09")
                .then()
                .statusCode(200)
                .body("rows.movement", hasItem("ADDED"))
                .body("rows.movement", hasItem("DROPPED"));
        List<String> dropped =
                as("member")
                        .get("/scorecards/vision-tracker/editions/2025-10/document")
                        .path("changes.dropped.text");
        assertFalse(dropped.isEmpty());
    }

    @Test
    void withoutTheOtherEditionNothingIsCompared() {
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "says not since when")
                .get(REPORT + "2024-25/changes")
                .then()
                .statusCode(400);
        as("member").get(REPORT + "2024-25/changes?since=2001-02").then().statusCode(404);
    }
}
