package org.scrutineer.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.KeycloakAdmin;

/** What the demonstration shows of requests and what comes of them, and that it is brought once. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationDeepDivesTest extends ApiTest {

    private static final String ASKED =
            "select distinct request_id from requested_measure where indicator_code in ('CYP-005', 'CYP-006', 'CYP-007', 'CYP-011', 'CYP-014', 'CYP-016')";
    private static final String MET =
            "select distinct clinic_id from clinic_request where request_id in (%s)"
                    .formatted(ASKED);
    private static final String LEAD = "lead-officer";

    @Inject DemonstrationDeepDives examples;
    @Inject DirectoryRefresh directory;
    @Inject Teller teller;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    @Order(1)
    void wherePeopleAreMissingNothingIsLoaded() {
        change("update person set active = false where username = 'chair'");
        examples.byTheClock();
        assertEquals(0, asked());
        assertEquals(0, count("select count(*) from job_trouble where job = 'load the examples'"));
    }

    /** As by the services of one demonstration, which all look whether it is time. */
    @Test
    @Order(2)
    void theyAreLoadedOnceThoughSeveralTryAndNobodyIsTold() throws Exception {
        // What other tests left to be told of.
        change("delete from telling where told_at is null");
        long mails = count("select count(*) from mail");
        Callable<Boolean> load =
                () -> {
                    examples.loadOnce();
                    return true;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(List.of(load, load))) {
                assertTrue(each.get());
            }
        }
        examples.loadOnce();
        examples.byTheClock();
        assertEquals(7, asked());
        assertEquals(2, count("select count(*) from (%s) c".formatted(MET)));
        teller.tellWaiting(clock.instant());
        assertEquals(mails, count("select count(*) from mail"));
        assertEquals(
                0,
                count(
                        "select count(*) from telling where request_id in (%s) or clinic_id in (%s)"
                                .formatted(ASKED, MET)));
    }

    @Test
    void twoMembersAskedOnTimeOfOneMeasureAndWereHeardAtAClinic() {
        Instant published = published("2023-24");
        assertTrue(published.isBefore(clock.instant().minus(Duration.ofDays(120))));
        requests("CYP-006")
                .body(
                        "items.raisedBy",
                        contains("Second Member Demonstration", "Member Demonstration"))
                .body("items.state", everyItem(equalTo("HEARD")))
                .body("items.late", everyItem(is(false)))
                .body("items[0].joinedTo", notNullValue())
                .body("items[1].supporters.name", contains("Chair Demonstration"))
                .body("items[1].decision.by", equalTo("Governance Adviser Demonstration"))
                .body("items.answer.text", everyItem(containsString("example")));
        String request = requests("CYP-006").extract().path("items[1].reference");
        JsonPath first = as("chair").get("/deep-dive-requests/" + request).jsonPath();
        Instant raised = Instant.parse(first.getString("raisedAt"));
        Instant decided = Instant.parse(first.getString("decision.at"));
        assertTrue(published.isBefore(raised) && raised.isBefore(decided));
        assertTrue(decided.isBefore(Instant.parse(first.getString("answer.at"))));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'request-submitted' and object_id = '%s' and actor = '%s' and at = timestamptz '%s'"
                                .formatted(request, KeycloakAdmin.id("member"), raised)));
    }

    @Test
    void someAreAnsweredDeclinedOrWaiting() {
        requests("CYP-014")
                .body("items.state", contains("ANSWERED"))
                .body("items[0].answer.by", equalTo("Lead Officer Demonstration"))
                .body("items[0].satisfaction.answered", is(true));
        requests("CYP-016")
                .body("items.state", contains("ANSWERED"))
                .body("items[0].satisfaction", nullValue());
        requests("CYP-007")
                .body("items.state", contains("DECLINED"))
                .body("items[0].decision.reason", containsString("single cases"));
        requests("CYP-011")
                .body("items.state", contains("SUBMITTED"))
                .body("items[0].period", equalTo("2024-25"))
                .body("items[0].late", is(false));
    }

    @Test
    void ofTheClinicThatWasHeldOneActionIsDoneOneOverdueAndOneOpen() {
        String clinic = as(LEAD).get("/clinics?indicator=CYP-006").path("items[0].reference");
        as(LEAD).get("/clinics/" + clinic)
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("notes.text", containsString("did not take place"))
                .body("outcome.text", containsString("example"))
                .body("questions.size()", equalTo(1))
                .body("requests.askers", contains(3));
        as(LEAD).get("/actions?clinic=" + clinic)
                .then()
                .statusCode(200)
                .body("items.state", containsInAnyOrder("OPEN", "OPEN", "DONE"))
                .body("items.mine", everyItem(is(true)))
                .body("items.findAll { it.overdue }.progress.size()", equalTo(1))
                .body(
                        "items.find { it.state == 'OPEN' && !it.overdue }.nextReportOn",
                        notNullValue())
                .body("items.find { it.state == 'DONE' }.ended.text", containsString("example"));
    }

    @Test
    void anotherClinicIsToCome() {
        String clinic = as("member").get("/clinics?indicator=CYP-005").path("items[0].reference");
        String start =
                as("member")
                        .get("/clinics/" + clinic)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("PLANNED"))
                        .body("invitedMe", is(true))
                        .body("invited.size()", equalTo(4))
                        .body("panel.title", equalTo("Performance sub-group"))
                        .body("questions.size()", equalTo(1))
                        .body("place", containsString("example"))
                        .extract()
                        .path("localStart");
        LocalDateTime now = LocalDateTime.now(clock);
        assertTrue(
                LocalDateTime.parse(start).isAfter(now.plusDays(2))
                        && LocalDateTime.parse(start).isBefore(now.plusDays(18)),
                start);
    }

    @Test
    void ofTheWorkProgrammeOneItemWasDealtWithAndOneCarriedOver() {
        String clinic = as("member").get("/clinics?indicator=CYP-006").path("items[0].reference");
        as("member")
                .get("/work-items?clinic=" + clinic)
                .then()
                .statusCode(200)
                .body("items.state", contains("DONE"))
                .body("items[0].committee", equalTo("improving-lives"))
                .body("items[0].ended.text", containsString("example"));
        String request = requests("CYP-016").extract().path("items[0].reference");
        String item =
                as("member")
                        .get("/work-items?request=" + request)
                        .then()
                        .body("items.state", contains("PLANNED"))
                        .body("items[0].history.move", contains("CARRY_OVER"))
                        .body("items[0].history[0].reason", containsString("example"))
                        .extract()
                        .path("items[0].reference");
        String starts =
                as("member").get("/work-items/" + item).then().extract().path("meeting.startsAt");
        assertTrue(Instant.parse(starts).isAfter(clock.instant()), starts);
        as("member2")
                .get("/committees/overview-and-scrutiny/work-programme")
                .then()
                .statusCode(200)
                .body(
                        "meetings.items.flatten().findAll { it.kind == 'REPORT' }.title",
                        hasItem("Council Plan: performance of the quarter"));
    }

    @Test
    void ofTheRecommendationsOneIsAcceptedOnePausedAndOneWaits() {
        recommendation("CYP-006")
                .body("state", equalTo("ACCEPTED"))
                .body("requests.size()", equalTo(1))
                .body("clinics.size()", equalTo(1))
                .body("committee", equalTo("improving-lives"))
                .body("steps[0].text", containsString("example"));
        recommendation("CYP-016")
                .body("state", equalTo("PAUSED"))
                .body("responseDueOn", nullValue());
        recommendation("CYP-014")
                .body("state", equalTo("MADE"))
                .body("overdue", is(false))
                .body("responseDueOn", notNullValue());
    }

    @Test
    void whatInspectorsRecommendedIsFollowedOnTheSameTracker() {
        String plans =
                as("member")
                        .get("/recommendations?limit=200&year=2024-25")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.findAll { it.inspection?.title == 'Rotherham local area partnership (SEND)' }.size()",
                                equalTo(2))
                        .extract()
                        .path(
                                "items.find { it.measures.code == ['CYP-022'] && it.inspection != null }.reference");
        as("member")
                .get("/recommendations/" + plans)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("madeOn", equalTo("2024-11-14"))
                .body("steps[0].text", containsString("example"));
        as("member")
                .get("/actions?recommendation=" + plans)
                .then()
                .body("items.state", contains("OPEN"))
                .body("items[0].text", containsString("example"));
    }

    @Test
    void ofTheGeneralQuestionsOneIsAnsweredForAllAndOneWaits() {
        as("chair")
                .get("/general-queries?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.answer?.text?.contains('This is an example') }.size()",
                        equalTo(1))
                .body(
                        "items.find { it.answer?.text?.contains('This is an example') }.raisedBy",
                        nullValue());
        as("member")
                .get("/general-queries?mine=true&state=ASKED&limit=200")
                .then()
                .body("items.question", hasItem(containsString("performance sub-group")));
        as("member")
                .get("/governance-contact")
                .then()
                .statusCode(200)
                .body("email", notNullValue());
    }

    @Test
    void aYearOfTheScrutinySetIsReported() {
        String report =
                as("member")
                        .get("/annual-reports")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.scorecard == 'scrutiny-condensed' }.reference");
        as("member")
                .get("/annual-reports/%s/document".formatted(report))
                .then()
                .statusCode(200)
                .body("introduction", containsString("example"))
                .body("themes.measures.flatten().size()", equalTo(22))
                .body("asked.requests", greaterThan(2))
                .body("asked.clinics", equalTo(1))
                .body("asked.followed.kindText", hasItem("Action"));
    }

    /** Of three targets one is agreed, one waits, and one was challenged for good reason. */
    @Test
    void nextYearsTargetsAreUnderReview() {
        int year =
                as(LEAD).get("/target-reviews")
                        .path("items.find { it.scorecard == 'scrutiny-condensed' }.year");
        ValidatableResponse review =
                as(LEAD).get("/scorecards/scrutiny-condensed/target-reviews/" + year)
                        .then()
                        .statusCode(200)
                        .body("boardOn", notNullValue())
                        .body("approvedBy", nullValue());
        String one = "measures.find { it.indicator == '%s' }.";
        review.body(one.formatted("CYP-006") + "state", equalTo("AGREED"))
                .body(
                        one.formatted("CYP-006") + "proposed.trial.targetText",
                        containsString("Statistical neighbours"))
                .body(one.formatted("CYP-001") + "state", equalTo("PROPOSED"))
                .body(one.formatted("CYP-022") + "state", equalTo("SENT_BACK"))
                .body(one.formatted("CYP-022") + "steps.last().text", containsString("example"))
                .body("measures.state.count { it == 'WAITING' }", greaterThan(10));
    }

    @Test
    void whatIsShownSaysThatItIsAnExample() {
        anonymous()
                .get("/service")
                .then()
                .body(
                        "notice",
                        containsString(
                                "Requests, clinics and what came of them are examples, not Rotherham's own record."));
    }

    private static ValidatableResponse recommendation(String measure) {
        List<String> all = as("member").get("/recommendations?limit=200").path("items.reference");
        return all.stream()
                .map(reference -> as("member").get("/recommendations/" + reference))
                .filter(
                        answer ->
                                answer.<List<String>>path("measures.code").equals(List.of(measure)))
                .findFirst()
                .orElseThrow()
                .then()
                .statusCode(200);
    }

    private long asked() {
        return count("select count(*) from (%s) r".formatted(ASKED));
    }

    private Instant published(String period) {
        return Instant.parse(
                as("member")
                        .get("/scorecards/scrutiny-condensed/editions/" + period)
                        .path("publishedAt"));
    }

    private ValidatableResponse requests(String measure) {
        return as("member").get("/deep-dive-requests?indicator=" + measure).then().statusCode(200);
    }
}
