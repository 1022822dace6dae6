package org.scrutineer.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.Statements;

/** What a member sees first, and nothing that is not published to them. */
@QuarkusTest
class HomeTest extends ApiTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    private static final String IMPROVED =
            "changes.rows.findAll { it.movement == 'IMPROVED' && it.size != null && it.size > 1 }.indicator";

    private static final String BEGUN =
            "select count(*) from audit_event where action = 'visit-begun'";

    @Inject Statements statements;

    @BeforeEach
    @AfterEach
    void nobodyWasEverHere() {
        change("delete from visit");
        change("delete from followed_measure");
    }

    @Test
    void aFirstVisitShowsTheLastMonthAndReadingChangesNothing() {
        home("member").body("firstVisit", equalTo(true)).body("published", not(empty()));
        assertEquals(0, count("select count(*) from visit"));
        Instant began =
                Instant.parse(visit("member").body("since", nullValue()).extract().path("beganAt"));
        home("member")
                .body("firstVisit", equalTo(true))
                .body(
                        "since",
                        equalTo(began.atZone(Clocks.LONDON).minusMonths(1).toInstant().toString()));
    }

    @Test
    void aVisitLastsUntilHalfAnHourHasPassedAndTheNextSeesAllSinceItBegan() {
        long events = count(BEGUN);
        String first = visit("member").extract().path("beganAt");
        visit("member").body("beganAt", equalTo(first)).body("since", nullValue());
        later("29 minutes");
        visit("member").body("since", nullValue());
        later("29 minutes");
        visit("member").body("since", nullValue());
        later("31 minutes");
        String since = visit("member").body("beganAt", not(first)).extract().path("since");
        assertEquals(Instant.parse(first).minusSeconds(89 * 60), Instant.parse(since));
        visit("member").body("since", equalTo(since));
        home("member").body("since", equalTo(since)).body("firstVisit", equalTo(false));
        assertEquals(events + 2, count(BEGUN));
    }

    @Test
    void onlyWhatWasPublishedSinceIsNew() {
        PublishedScorecard.publish("home-old", ALL, "2017-01");
        wasHere("member");
        home("member").body("published", empty()).body("firstVisit", equalTo(false));
        PublishedScorecard.publish("home-new", ALL, "2017-01");
        PublishedScorecard.publish("home-new", ALL, "2017-02");
        home("member")
                .body("published.scorecard", contains("home-new", "home-new"))
                .body("published.period.code", contains("2017-02", "2017-01"))
                .body("published[0].revision", equalTo(1))
                .body("published[0].counts.notRated", equalTo(1))
                .body("published[0].headline", notNullValue())
                .body("published[1].headline", nullValue())
                .body("morePublished", equalTo(false));
    }

    @Test
    void aCorrectionIsNewAndWhatItCorrectedIsNot() {
        PublishedScorecard.publish("home-corrected", ALL, "2017-01");
        wasHere("member");
        PublishedScorecard.correct("home-corrected", "2017-01", "A month was left out.");
        home("member")
                .body("published.scorecard", contains("home-corrected"))
                .body("published.revision", contains(2))
                .body("published.erratum", contains("A month was left out."));
    }

    @Test
    void whatTurnedRedAndImprovedIsWhatTheNewestEditionsSay() {
        JsonPath document =
                as("member").get("/scorecards/full-report/editions/2024-25/document").jsonPath();
        List<String> improved = document.getList(IMPROVED);
        home("member")
                .body("improved.size()", equalTo(5))
                .body("improved.size", everyItem(greaterThan(1f)))
                .body("improved.movementText", everyItem(notNullValue()))
                .body(
                        "improved.findAll { it.measure.scorecard == 'full-report' }.measure.indicator",
                        everyItem(in(improved)));
    }

    @Test
    void whatWorsenedMostIsOfTheVerdictAndTheMostFirst() {
        List<Float> sizes =
                home("member")
                        .body("worsened.size()", equalTo(5))
                        .body("worsened.measure.verdict.code", everyItem(equalTo("WORSENED")))
                        .body("improved.measure.verdict.code", everyItem(equalTo("IMPROVED")))
                        .body("standing.measures", greaterThan(84))
                        .body("standing.worstAndWorsened", greaterThan(0))
                        .body("standing.text", containsString("England’s worst quarter"))
                        .extract()
                        .path("worsened.size");
        assertEquals(sizes.stream().sorted(Comparator.reverseOrder()).toList(), sizes);
    }

    @Test
    void aWeeklyFigureThatMovedByChanceDidNotImprove() {
        JsonPath document =
                as("member")
                        .get("/scorecards/attendance-weekly/editions/2025-W45/document")
                        .jsonPath();
        List<String> notReal =
                document.getList(
                        "themes.measures.flatten().findAll { it.variation?.code in ['COMMON_CAUSE', 'UNDECIDED'] }.indicator");
        List<String> better =
                document.getList(
                        "changes.rows.findAll { it.movementText.contains('; ') && it.size == null }.indicator");
        better.retainAll(notReal);
        assertFalse(better.isEmpty());
        assertEquals(
                List.of(), document.getList(IMPROVED).stream().filter(notReal::contains).toList());
        home("member").body("improved.measure.indicator", not(hasItem(in(better))));
    }

    @Test
    void aMeasureThatTurnsRedIsToldOnce() {
        OwnMeasure.define("HOME-1", "Fell below");
        for (String month : List.of("2025-08", "2025-09", "2025-10", "2025-11", "2025-12")) {
            OwnMeasure.value("HOME-1", month, "95");
        }
        for (String scorecard : List.of("home-red", "home-red-too")) {
            PublishedScorecard.publish(
                    scorecard, COMMITTEE, "", "2025-12", OwnMeasure.item("HOME-1"));
        }
        OwnMeasure.value("HOME-1", "2026-01", "70");
        PublishedScorecard.publish("home-red", COMMITTEE, "2026-01");
        PublishedScorecard.publish("home-red-too", COMMITTEE, "2026-01");
        String red = "turnedRed.findAll { it.measure.indicator == 'HOME-1' }";
        home("member")
                .body(red + ".size()", equalTo(1))
                .body(red + "[0].measure.figure.display", equalTo("70.0%"))
                .body(red + "[0].measure.rating.word", equalTo("Red"))
                .body(red + "[0].before.display", equalTo("95.0%"))
                .body(red + "[0].before.ratingText", equalTo("Green"));
        home("member2").body("turnedRed.measure.indicator", not(hasItem("HOME-1")));
    }

    @Test
    void nothingExemptOrUnpublishedOrForOthersIsAtHome() {
        OwnMeasure.define("HOME-2", "Open");
        OwnMeasure.define("HOME-3", "Goshawk");
        for (String measure : List.of("HOME-2", "HOME-3")) {
            OwnMeasure.value(measure, "2025-12", "95");
        }
        PublishedScorecard.publish(
                "home-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2025-12",
                OwnMeasure.item("HOME-2") + "," + OwnMeasure.exemptItem("HOME-3"));
        OwnMeasure.value("HOME-2", "2026-01", "96");
        OwnMeasure.value("HOME-3", "2026-01", "61.7");
        wasHere("member2");
        wasHere("member");
        PublishedScorecard.draft("home-exempt", "2026-01");
        home("member").body("published", empty());
        home("performance-officer").body("turnedRed.measure.indicator", not(hasItem("HOME-3")));

        PublishedScorecard.publishDraft("home-exempt", "2026-01");
        home("member")
                .body("published[0].counts.red", equalTo(1))
                .body("published[0].standing.measures", equalTo(2))
                .body("turnedRed.measure.indicator", hasItem("HOME-3"))
                .body(
                        "turnedRed.find { it.measure.indicator == 'HOME-3' }.measure.exempt",
                        equalTo("It could name a child."));
        String others =
                home("member2")
                        .body("published[0].counts.red", equalTo(0))
                        .body("published[0].standing.measures", equalTo(1))
                        .extract()
                        .asString();
        assertFalse(
                others.contains("HOME-3") || others.contains("Goshawk") || others.contains("61.7"));
        anonymous().get("/me/home").then().statusCode(401);
        as("administrator").get("/me/home").then().statusCode(403);
    }

    @Test
    void moreEditionsAndMeasuresTakeNoMoreStatements() {
        as("member").put("/me/followed-measures/full-report/CYP-001").then().statusCode(204);
        wasHere("member");
        // What other tests handed to the member is read in statements of its own.
        change(
                "delete from told_person where subject = '%s'"
                        .formatted(KeycloakAdmin.id("member")));
        long few = statements.of(() -> home("member"));
        change("update visit set since = '2000-01-01'");
        change(
                """
                insert into followed_measure (subject, scorecard_code, indicator_code, since)
                select f.subject, f.scorecard_code, d.indicator_code, now()
                from followed_measure f join edition e on e.scorecard_code = f.scorecard_code and e.period_code = '2024-25'
                join frozen_document d on d.edition_id = e.id and d.variant = 'OPEN' and d.indicator_code not in ('', 'CYP-001') limit 20
                """);
        home("member")
                .body("published.size()", equalTo(5))
                .body("morePublished", equalTo(true))
                .body("followed.size()", equalTo(21));
        assertEquals(few, statements.of(() -> home("member")));
    }

    private static ValidatableResponse home(String user) {
        return as(user).get("/me/home").then().statusCode(200);
    }

    private static ValidatableResponse visit(String user) {
        return as(user).put("/me/visit").then().statusCode(200);
    }

    /** As if their last visit had begun just now. */
    private void wasHere(String user) {
        visit(user);
        change(
                "update visit set since = n.now - interval '1 microsecond', began_at = n.now, active_at = n.now from (select clock_timestamp() as now) n");
    }

    /** As if so much time had passed. */
    private void later(String time) {
        change(
                "update visit set began_at = began_at - interval '%1$s', active_at = active_at - interval '%1$s', since = since - interval '%1$s'"
                        .formatted(time));
    }
}
