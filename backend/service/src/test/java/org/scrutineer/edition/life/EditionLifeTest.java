package org.scrutineer.edition.life;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.testing.ApiTest;

/** Corrections, set times, opening by the clock, and what the board says and sees. */
@QuarkusTest
class EditionLifeTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";

    private static final String VALUE = "/period-values/LIFE-1/E08000018/2017-02";

    @Inject EditionClock timetable;

    /**
     * A measure of its own, so that no other test is touched. The first test of the class makes it.
     */
    @BeforeEach
    void measure() {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        """
                        {"title":"A count for the test","definition":"Counted for the test","unit":"COUNT","decimals":0,"polarity":"NONE",
                         "frequency":"MONTHLY","yearType":"FINANCIAL","aggregation":"SUM","theme":"Test"}
                        """)
                .put("/indicators/LIFE-1");
        as(OFFICER).header("If-None-Match", "*").contentType(JSON).body("{\"value\":7}").put(VALUE);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsWhichStaysReadableAndMarked() {
        String edition = publish("life-corrected", "2017-02");
        byte[] first = document("member", edition).asByteArray();
        Response opened = correct(edition, "The number of contacts had been counted twice.");
        opened.then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("erratum", containsString("counted twice"));
        correct(edition, "Another correction at the same time.").then().statusCode(409);
        as("member").get(edition).then().body("revision", equalTo(1)).body("revisions", hasSize(1));
        as("member").get(edition + "?revision=2").then().statusCode(404);
        assertArrayEquals(first, document("member", edition).asByteArray(), "still what is read");

        walk(edition, "?revision=2");
        as("member")
                .get(edition)
                .then()
                .body("revision", equalTo(2))
                .body("revisions.supersededAt[0]", notNullValue())
                .body("revisions.supersededAt[1]", nullValue());
        document("member", edition)
                .then()
                .body("revision", equalTo(2))
                .body("erratum", containsString("counted twice"));
        assertArrayEquals(
                first, document("member", edition + "?revision=1").asByteArray(), "for ever");
        as("member")
                .get("/editions?scorecard=life-corrected")
                .then()
                .body("items", hasSize(1))
                .body("items[0].revision", equalTo(2));
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"erratum\":\"Of the revision before\"}")
                .post(edition + "/corrections")
                .then()
                .statusCode(201)
                .body("revision", equalTo(3));
    }

    @Test
    void whoAsksAfterACorrectionJoinsWhoAskedBefore() {
        String edition = publish("life-asked", "2017-02");
        String first =
                ask("life-asked", "member").then().statusCode(201).extract().path("reference");
        correct(edition, "A correction after the question.").then().statusCode(201);
        walk(edition, "?revision=2");
        ask("life-asked", "member2").then().statusCode(201).body("joinedTo", equalTo(first));
    }

    @Test
    void anApprovedEditionIsPublishedAtItsTimeAndNotBefore() {
        String edition = approved("life-scheduled", "2017-02");
        LocalDateTime at = LocalDateTime.now(Clocks.LONDON).plusDays(2).withNano(0).withSecond(0);
        schedule(edition, at)
                .then()
                .statusCode(200)
                .body("actions", hasItem("UNSCHEDULE"))
                .body("steps.action", hasItem("SCHEDULED"));
        Instant due = at.atZone(Clocks.LONDON).toInstant();
        timetable.publishDue(due.minusSeconds(1));
        as("member").get(edition).then().statusCode(404);
        timetable.publishDue(due);
        as("member").get(edition).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        timetable.publishDue(due.plusSeconds(60));
        as(OFFICER)
                .get(edition)
                .then()
                .body("steps.findAll { it.action == 'PUBLISHED' }", hasSize(1))
                .body("steps.by", hasItem("Scrutineer, by the timetable"));
    }

    @Test
    void whatChangedAfterApprovalIsHeldBackAtItsTimeAndShown() {
        String edition = approved("life-held", "2017-02");
        LocalDateTime at = LocalDateTime.now(Clocks.LONDON).plusDays(2);
        schedule(edition, at).then().statusCode(200);
        ifMatch(OFFICER, VALUE)
                .contentType(JSON)
                .body("{\"value\":8,\"reason\":\"Counted anew\"}")
                .put(VALUE)
                .then()
                .statusCode(200);
        timetable.publishDue(at.atZone(Clocks.LONDON).toInstant());
        as("member").get(edition).then().statusCode(404);
        as(OFFICER)
                .get(edition)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("publishAt", nullValue())
                .body("actions", not(hasItem("PUBLISH")))
                .body("actions", not(hasItem("SCHEDULE")))
                .body("steps.action", hasItem("HELD"));
        as("board")
                .get(edition + "/differences")
                .then()
                .statusCode(200)
                .body("action", equalTo("APPROVED"))
                .body("items.what", hasItem("Figures"))
                .body("items.now", hasItem(containsString("February 2017: 8")));
        as(OFFICER)
                .get("/editions?scorecard=life-held")
                .then()
                .body("items.heldBack", equalTo(List.of(true)));
        as("board").get(edition).then().body("actions", hasItem("RETURN"));
    }

    @Test
    void theBoardOfACorrectionSeesItBesideWhatIsPublished() {
        String edition = publish("life-beside", "2017-02");
        correct(edition, "The overview named the wrong month.").then().statusCode(201);
        String second = edition + "?revision=2";
        as("board")
                .get(edition + "/differences?revision=2")
                .then()
                .body("correction.revision", equalTo(1))
                .body("correction.publishedAt", notNullValue())
                .body("correction.items", hasSize(0));
        ifMatch(OFFICER, second)
                .contentType(JSON)
                .body("{\"overview\":\"February, not March.\"}")
                .put(second)
                .then()
                .statusCode(200);
        step(OFFICER, edition, "submission", "?revision=2").then().statusCode(200);
        as("board")
                .get(edition + "/differences?revision=2")
                .then()
                .statusCode(200)
                .body("correction.items.what", equalTo(List.of("Overview")))
                .body("correction.items.before", equalTo(List.of("A test.")))
                .body("correction.items.now", equalTo(List.of("February, not March.")));
        as("board").get(edition + "/differences").then().body("correction", nullValue());
    }

    @Test
    void approvingIsNotOfferedToWhoeverSubmitted() {
        String other = approved("life-other-eyes", "2017-02");
        String own = draft("life-own-eyes", "2017-02");
        step(OFFICER, own, "submission", "").then().statusCode(200);
        as("board").get(own).then().body("actions", hasItem("APPROVE"));
        change(
                "update edition set submitted_by = (select approved_by from edition where scorecard_code = 'life-other-eyes') where scorecard_code = 'life-own-eyes'");
        as("board")
                .get(own)
                .then()
                .body("actions", not(hasItem("APPROVE")))
                .body("actions", hasItem("RETURN"));
        step("board", own, "approval", "").then().statusCode(409);
        as("board").get(other).then().body("state", equalTo("APPROVED"));
    }

    /** A18 of the fault tests. */
    @Test
    void oneThatCannotBePublishedAtItsTimeStopsNoOther() {
        String broken = approved("life-broken", "2017-02");
        String other = approved("life-after-the-broken", "2017-02");
        LocalDateTime at = LocalDateTime.now(Clocks.LONDON).plusDays(3);
        schedule(broken, at).then().statusCode(200);
        schedule(other, at).then().statusCode(200);
        change("update edition set period_code = '2017-99' where scorecard_code = 'life-broken'");
        try {
            timetable.publishDue(at.atZone(Clocks.LONDON).toInstant());
        } finally {
            change(
                    "update edition set period_code = '2017-02' where scorecard_code = 'life-broken'");
        }
        as("member").get(other).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        as("member").get(broken).then().statusCode(404);
        assertEquals(
                1,
                count("select count(*) from job_trouble where job like 'publish edition %'"),
                "people can see that it went wrong");
        timetable.publishDue(at.plusMinutes(2).atZone(Clocks.LONDON).toInstant());
        as("member").get(broken).then().statusCode(200).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void aSetTimeCanBeTakenBackAndMustLieAhead() {
        String edition = approved("life-unscheduled", "2017-02");
        schedule(edition, LocalDateTime.now(Clocks.LONDON).minusDays(1)).then().statusCode(422);
        schedule(edition, LocalDateTime.now(Clocks.LONDON).plusYears(2)).then().statusCode(422);
        LocalDateTime at = LocalDateTime.now(Clocks.LONDON).plusDays(1);
        schedule(edition, at).then().statusCode(200);
        ifMatch(OFFICER, edition)
                .delete(edition + "/publication-time")
                .then()
                .statusCode(200)
                .body("publishAt", nullValue());
        timetable.publishDue(at.plusDays(1).atZone(Clocks.LONDON).toInstant());
        as("member").get(edition).then().statusCode(404);
    }

    @Test
    void theBoardCommentsOnAMeasureAndNoMemberReadsIt() {
        String edition = draft("life-commented", "2017-02");
        comment(edition, "board", "{\"indicator\":\"LIFE-1\",\"text\":\"Why so many?\"}")
                .then()
                .statusCode(201);
        comment(edition, "board", "{\"indicator\":\"CYP-001\",\"text\":\"Not on it\"}")
                .then()
                .statusCode(422);
        int id = as(OFFICER).get(edition + "/comments").path("items[0].id");
        as("lead-officer")
                .post(edition + "/comments/" + id + "/settlement")
                .then()
                .statusCode(200)
                .body("settledBy", containsString("Lead"));
        walk(edition, "");
        comment(edition, "board", "{\"text\":\"Too late for this\"}").then().statusCode(409);
        as("member").get(edition + "/comments").then().statusCode(403);
        document("member", edition).then().body(not(containsString("Why so many")));
    }

    @Test
    void whatWasSentBackIsSetBesideWhatComesAgain() {
        String edition = draft("life-returned", "2017-02");
        step(OFFICER, edition, "submission", "").then().statusCode(200);
        as("board").get(edition + "/differences").then().body("items", hasSize(0));
        ifMatch("board", edition)
                .contentType(JSON)
                .body("{\"reason\":\"Say more in the overview.\"}")
                .post(edition + "/return")
                .then()
                .statusCode(200);
        ifMatch(OFFICER, edition)
                .contentType(JSON)
                .body("{\"overview\":\"More is said now.\"}")
                .put(edition)
                .then()
                .statusCode(200);
        step(OFFICER, edition, "submission", "").then().statusCode(200);
        as("board")
                .get(edition + "/differences")
                .then()
                .body("action", equalTo("SUBMITTED"))
                .body("items.what", equalTo(List.of("Overview")))
                .body("items.now", equalTo(List.of("More is said now.")));
    }

    @Test
    void editionsOpenByThemselvesOnceWhenTheirPeriodHasEnded() {
        opening("life-months", "MONTHLY", "FINANCIAL");
        opening("life-years", "ANNUAL", "FINANCIAL");
        opening("life-school-years", "ANNUAL", "ACADEMIC");
        opening("life-weeks", "WEEKLY", "ACADEMIC");
        for (String day : List.of("2026-03-31", "2026-04-01", "2026-04-01", "2026-08-31")) {
            timetable.openEnded(LocalDate.parse(day));
        }
        opened("life-years", "2024-25", "2025-26");
        opened("life-months", "2026-02", "2026-03", "2026-07");
        timetable.openEnded(LocalDate.parse("2026-09-01"));
        opened("life-school-years", "AY2024-25", "AY2025-26");
        for (String day : List.of("2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26")) {
            timetable.openEnded(LocalDate.parse(day));
        }
        as(OFFICER)
                .get("/editions?scorecard=life-weeks&limit=50")
                .then()
                .body("items.period", hasItems("2026-W12", "2026-W13", "2026-W42", "2026-W43"));
        timetable.openEnded(LocalDate.parse("2028-02-29"));
        timetable.openEnded(LocalDate.parse("2028-03-01"));
        as(OFFICER)
                .get("/editions?scorecard=life-months&limit=50")
                .then()
                .body("items.period", hasItems("2028-01", "2028-02"));
        assertEquals(
                0,
                count(
                        "select count(*) from (select 1 from edition where scorecard_code like 'life-%' group by scorecard_code, period_code, revision having count(*) > 1) twice"));
    }

    private static void opened(String scorecard, String... periods) {
        List<String> found =
                as(OFFICER).get("/editions?limit=50&scorecard=" + scorecard).path("items.period");
        assertEquals(List.of(periods), found.stream().sorted().toList());
    }

    /** A scorecard of its own for each test, on one real measure. */
    private static void scorecard(String code, String frequency, String year, boolean opens) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        """
                        {"title":"Test %s","purpose":"A test","audience":{"kind":"ALL_MEMBERS","committees":[]},"frequency":"%s","yearType":"%s",
                         "timetable":{"opensByItself":%s,"figuresDueDays":1,"commentaryDueDays":2,"commentaryRequired":false}}
                        """
                                .formatted(code, frequency, year, opens))
                .put("/scorecards/" + code)
                .then()
                .statusCode(201);
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"A test\",\"items\":[{\"indicator\":\"LIFE-1\",\"theme\":\"Early Help\"}]}")
                .post("/scorecards/" + code + "/sets")
                .then()
                .statusCode(201);
    }

    private static void opening(String code, String frequency, String year) {
        scorecard(code, frequency, year, true);
    }

    private static String draft(String code, String period) {
        scorecard(code, "MONTHLY", "FINANCIAL", false);
        String edition = "/scorecards/%s/editions/%s".formatted(code, period);
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"overview\":\"A test.\"}")
                .put(edition)
                .then()
                .statusCode(201);
        return edition;
    }

    private static String approved(String code, String period) {
        String edition = draft(code, period);
        step(OFFICER, edition, "submission", "").then().statusCode(200);
        step("board", edition, "approval", "").then().statusCode(200);
        return edition;
    }

    private static String publish(String code, String period) {
        String edition = draft(code, period);
        walk(edition, "");
        return edition;
    }

    private static void walk(String edition, String revision) {
        step(OFFICER, edition, "submission", revision).then().statusCode(200);
        step("board", edition, "approval", revision).then().statusCode(200);
        step(OFFICER, edition, "publication", revision).then().statusCode(200);
    }

    private static Response step(String who, String edition, String step, String revision) {
        return ifMatch(who, edition + revision).post(edition + "/" + step + revision);
    }

    private static RequestSpecification ifMatch(String who, String edition) {
        return as(who).header("If-Match", as(who).get(edition).header("ETag"));
    }

    private static Response schedule(String edition, LocalDateTime at) {
        return ifMatch(OFFICER, edition)
                .contentType(JSON)
                .body("{\"at\":\"%s\"}".formatted(at.withNano(0)))
                .put(edition + "/publication-time");
    }

    private static Response correct(String edition, String erratum) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"erratum\":\"%s\"}".formatted(erratum))
                .post(edition + "/corrections");
    }

    private static Response comment(String edition, String who, String body) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body)
                .post(edition + "/comments");
    }

    private static Response ask(String scorecard, String who) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"2017-02\",\"indicators\":[\"LIFE-1\"],\"question\":\"Why is it so?\"}"
                                .formatted(scorecard))
                .post("/deep-dive-requests");
    }

    private static Response document(String who, String edition) {
        int query = edition.indexOf('?');
        return query < 0
                ? as(who).get(edition + "/document")
                : as(who).get(edition.substring(0, query) + "/document" + edition.substring(query));
    }
}
