package org.scrutineer.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.Programme.GOVERNANCE;
import static org.scrutineer.testing.Programme.OTHER;
import static org.scrutineer.testing.Programme.THEIRS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;

/** Committees, when they meet, and what stands on their work programmes. */
@QuarkusTest
class CommitteesTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String NOT_FOR_ALL =
            "is nothing of this kind that everybody on the committee may see";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void onesOwnCommitteesComeFirst() {
        as("member").get("/committees").then().body("items.code", contains(THEIRS, OTHER));
        as("member2")
                .get("/committees")
                .then()
                .statusCode(200)
                .body("items.code", contains(OTHER, THEIRS))
                .body("items.mine", contains(true, false))
                .body("items.title", contains("Overview and scrutiny", "Improving lives"))
                .body("items[1].chairs", contains("Chair Demonstration"));
        as("member")
                .get("/committees/" + THEIRS)
                .then()
                .body("members", hasItem("Member Demonstration"))
                .body("members", not(hasItem("Chair Demonstration")))
                .body("mine", equalTo(true))
                .body("actions", empty());
        as("chair")
                .get("/committees/" + THEIRS)
                .then()
                .body("actions", contains("PUT_ON_PROGRAMME"));
        as("chair").get("/committees/" + OTHER).then().body("actions", empty());
        as(GOVERNANCE)
                .get("/committees/" + OTHER)
                .then()
                .body("actions", contains("WRITE_TERMS", "ARRANGE_MEETING", "PUT_ON_PROGRAMME"));
        as("member").get("/committees/none").then().statusCode(404);
    }

    @Test
    void termsAreWrittenOverWhatWasReadAndNothingElse() {
        String address = "/committees/" + OTHER;
        String before = as(GOVERNANCE).get(address).header("ETag");
        write(OTHER, before, "To hold the executive to account.")
                .statusCode(200)
                .body("terms.text", equalTo("To hold the executive to account."))
                .body("terms.by", notNullValue());
        write(OTHER, before, "Something else entirely.").statusCode(412);
        String after = as(GOVERNANCE).get(address).header("ETag");
        write(OTHER, after, "To hold the executive to account, in public.").statusCode(200);
        as("member")
                .get(address)
                .then()
                .body("terms.text", equalTo("To hold the executive to account, in public."));
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where object_id = '%s' and action = 'committee-terms-written'"
                                .formatted(OTHER)));
    }

    @Test
    void aMeetingIsArrangedChangedAndCancelledAndItsItemsWaitForAnother() {
        String start = Programme.start(40);
        Response arranged = Programme.arrange(OTHER, Programme.plan(start));
        String meeting =
                arranged.then()
                        .statusCode(201)
                        .body("localStart", equalTo(start))
                        .body("state", equalTo("PLANNED"))
                        .body("actions", contains("CHANGE", "CANCEL"))
                        .extract()
                        .path("reference");
        String address = "/committees/%s/meetings/%s".formatted(OTHER, meeting);
        assertEquals("/api/v1" + address, arranged.header("Location"));
        refusedMeeting(
                OTHER, Programme.plan(start), "is when another meeting of this committee begins");
        refusedMeeting(
                OTHER,
                Programme.plan("2017-01-01T10:00"),
                "must lie within the last year or the three years to come");
        as("member").get(address).then().statusCode(200).body("actions", empty());
        as("member")
                .get("/committees/%s/meetings/%s".formatted(THEIRS, meeting))
                .then()
                .statusCode(404);

        String item =
                Programme.report(
                        OTHER, "Exclusions in schools", ",\"meeting\":\"%s\"".formatted(meeting));
        String later = Programme.start(41);
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body(Programme.plan(later))
                .put(address)
                .then()
                .statusCode(200)
                .body("localStart", equalTo(later));
        Programme.read("member", item).body("meeting.reference", equalTo(meeting));

        Programme.cancelMeeting(OTHER, meeting, "The building is closed.")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellation.text", equalTo("The building is closed."))
                .body("actions", empty());
        Programme.read("member", item)
                .body("state", equalTo("UNPLACED"))
                .body("meeting", nullValue())
                .body("history.move", contains("POSTPONE"))
                .body("history[0].from.reference", equalTo(meeting))
                .body("history[0].reason", equalTo("The building is closed."));
        Programme.cancelMeeting(OTHER, meeting, "The building is closed.")
                .statusCode(409)
                .body("detail", containsString("This one is cancelled."));
        Programme.put(
                        GOVERNANCE,
                        OTHER,
                        Programme.item("REPORT", "At none", ",\"meeting\":\"" + meeting + "\""))
                .then()
                .statusCode(422)
                .body(
                        "errors.detail",
                        contains("is not a meeting of this committee that is planned"));
    }

    @Test
    void anOfficerComesToACommitteeAfterBeingCarriedOver() {
        String request = request("programme-officer", ALL, "PROG-1");
        String joined = BookedClinic.asked("member2", "programme-officer", "PROG-1");
        String first = Programme.meeting(THEIRS, -10);
        String second = Programme.meeting(THEIRS, -3);
        String put = about("REQUEST", request) + ",\"meeting\":\"%s\"}".formatted(first);
        refused(
                "chair",
                about("REQUEST", joined) + "}",
                "is joined to another request: name that one");
        String item =
                Programme.put("chair", THEIRS, put)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("PLANNED"))
                        .body("about", equalTo(request))
                        .body("answersRequest", equalTo(true))
                        .body("putBy", equalTo("Chair Demonstration"))
                        .body("actions", contains("CHANGE", "CARRY_OVER", "POSTPONE"))
                        .extract()
                        .path("reference");
        refused("chair", put, "is on the work programme of this committee already");

        Programme.step("chair", item, "carry-over", carry(first))
                .statusCode(422)
                .body("errors.detail", contains("is the meeting that it is on already"));
        Programme.step("chair", item, "carry-over", carry(second))
                .statusCode(200)
                .body("meeting.reference", equalTo(second))
                .body("history.move", contains("CARRY_OVER"))
                .body("history[0].from.reference", equalTo(first))
                .body("history[0].to.reference", equalTo(second))
                .body("history[0].reason", equalTo("The officer was ill."));
        as("member2")
                .get("/work-items?request=" + request)
                .then()
                .statusCode(200)
                .body("items.reference", contains(item));

        String outcome = "{\"text\":\"Two posts are being filled by May.\"}";
        Programme.step("chair", item, "outcome", outcome).statusCode(403);
        Programme.step(GOVERNANCE, item, "outcome", outcome)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("ended.text", equalTo("Two posts are being filled by May."))
                .body("answersRequest", equalTo(false))
                .body("actions", empty());
        for (String each : List.of(request, joined)) {
            as("member2")
                    .get("/deep-dive-requests/" + each)
                    .then()
                    .body("state", equalTo("HEARD"))
                    .body("answer.text", equalTo("Two posts are being filled by May."));
        }
        Programme.step(GOVERNANCE, item, "outcome", outcome)
                .statusCode(409)
                .body("detail", containsString("This one is done."));
        Programme.cancelMeeting(THEIRS, second, "It did not take place.")
                .statusCode(409)
                .body("detail", containsString("so it took place"));
    }

    @Test
    void anItemWaitsForAMeetingAndIsNotDealtWithBeforeIt() {
        String item = Programme.report(THEIRS, "Children missing", "");
        String meeting = Programme.meeting(THEIRS, 30);
        Programme.read("chair", item)
                .body("state", equalTo("UNPLACED"))
                .body("stateText", equalTo("Not yet placed"))
                .body("actions", contains("CHANGE", "PLACE"));
        Programme.put("chair", THEIRS, Programme.item("REPORT", "    ", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/title"));
        as("chair")
                .header("If-Match", Programme.version(item))
                .contentType(JSON)
                .body("{\"title\":\"Children who go missing\",\"wanted\":\"Explain the rise.\"}")
                .put("/work-items/" + item)
                .then()
                .statusCode(200)
                .body("title", equalTo("Children who go missing"))
                .body("wanted", equalTo("Explain the rise."));
        Programme.step("chair", item, "carry-over", carry(meeting)).statusCode(409);
        Programme.step("chair", item, "placing", "{\"meeting\":\"%s\"}".formatted(meeting))
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("history.move", contains("PLACE"));
        as("member2")
                .get("/committees/%s/work-programme".formatted(THEIRS))
                .then()
                .statusCode(200)
                .body(
                        "meetings.find { it.meeting.reference == '%s' }.items.reference"
                                .formatted(meeting),
                        contains(item));
        Programme.step(GOVERNANCE, item, "outcome", "{\"text\":\"It was discussed.\"}")
                .statusCode(409)
                .body("detail", containsString("Say what came of it once that has begun"));
        Programme.step("chair", item, "carry-over", "{\"reason\":\"No room in the agenda.\"}")
                .statusCode(200)
                .body("state", equalTo("UNPLACED"));
        as("member2")
                .get("/committees/%s/work-programme".formatted(THEIRS))
                .then()
                .body("unplaced.reference", hasItem(item));
        Programme.step("chair", item, "withdrawal", "{\"reason\":\"It was answered.\"}")
                .statusCode(403);
        Programme.step(GOVERNANCE, item, "withdrawal", "{\"reason\":\"It was answered.\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        as("member2")
                .get("/committees/%s/work-programme".formatted(THEIRS))
                .then()
                .body("unplaced.reference", not(hasItem(item)));
        Programme.read("member", item)
                .body("history.move", contains("PLACE", "POSTPONE"))
                .body("ended.text", equalTo("It was answered."));
    }

    @Test
    void aChairKeepsTheWorkProgrammeOfTheirOwnCommitteeAlone() {
        Programme.put("chair", OTHER, Programme.item("REPORT", "Not mine", ""))
                .then()
                .statusCode(403);
        Programme.put("member", THEIRS, Programme.item("REPORT", "Not a chair", ""))
                .then()
                .statusCode(403);
        String theirs = Programme.report(OTHER, "Of another committee", "");
        Programme.read("chair", theirs).statusCode(200).body("actions", empty());
        Programme.step("chair", theirs, "carry-over", "{\"reason\":\"Because I say.\"}")
                .statusCode(403);
        as("chair")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(Programme.plan(Programme.start(50)))
                .post("/committees/%s/meetings".formatted(THEIRS))
                .then()
                .statusCode(403);
    }

    @Test
    void whatACommitteeMayNotSeeIsNotForIt() {
        String hidden = request("programme-hidden", FOR_A_COMMITTEE, "PROG-2");
        refused(OTHER, GOVERNANCE, about("REQUEST", hidden) + "}", NOT_FOR_ALL);
        refused(OTHER, GOVERNANCE, about("REQUEST", "DD-999999") + "}", NOT_FOR_ALL);
        refused(OTHER, GOVERNANCE, about("CLINIC", "PC-999999") + "}", NOT_FOR_ALL);
        refused(OTHER, GOVERNANCE, about("REQUEST", "PC-0001") + "}", NOT_FOR_ALL);
        refused(OTHER, GOVERNANCE, about("REPORT", hidden) + "}", "is not for a report");
        refused(
                OTHER,
                GOVERNANCE,
                Programme.item("REQUEST", "About nothing", ""),
                "say what it is about");
        String meeting = Programme.meeting(THEIRS, 20);
        String item =
                Programme.put(
                                GOVERNANCE,
                                THEIRS,
                                about("REQUEST", hidden)
                                        + ",\"meeting\":\"%s\"}".formatted(meeting))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        Programme.read("member", item).statusCode(200);
        Programme.read("member2", item).statusCode(404);
        as("member2")
                .get("/work-items?committee=" + THEIRS)
                .then()
                .body("items.reference", not(hasItem(item)));
        as("member2")
                .get("/committees/%s/work-programme".formatted(THEIRS))
                .then()
                .body(
                        "meetings.find { it.meeting.reference == '%s' }.items".formatted(meeting),
                        empty());
    }

    @Test
    void aClinicIsPutOnForACommitteeThatMayReadAllOfIt() {
        scorecard("programme-clinic", FOR_A_COMMITTEE, "PROG-3");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                "Attendance",
                                "2090-06-01T14:00",
                                List.of(BookedClinic.request("programme-clinic", "PROG-3"))));
        refused(OTHER, GOVERNANCE, about("CLINIC", clinic) + "}", NOT_FOR_ALL);
        Programme.put("chair", THEIRS, about("CLINIC", clinic) + "}")
                .then()
                .statusCode(201)
                .body("about", equalTo(clinic))
                .body("answersRequest", equalTo(false));
        as("member2").get("/work-items?clinic=" + clinic).then().body("items", empty());
    }

    @Test
    void manyAtOncePutOneRequestOnOnce() throws Exception {
        String request = request("programme-once", ALL, "PROG-4");
        List<Integer> answers = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> putting =
                    () ->
                            Programme.put(GOVERNANCE, THEIRS, about("REQUEST", request) + "}")
                                    .statusCode();
            for (var each : callers.invokeAll(Collections.nCopies(4, putting))) {
                answers.add(each.get());
            }
        }
        assertEquals(List.of(201, 422, 422, 422), answers.stream().sorted().toList());
    }

    @Test
    void thePastOfAWorkProgrammeIsThereOnAsking() {
        String past = Programme.meeting(OTHER, -20);
        String owed = Programme.meeting(OTHER, -21);
        Programme.report(OTHER, "Still to be dealt with", ",\"meeting\":\"%s\"".formatted(owed));
        String address = "/committees/%s/work-programme".formatted(OTHER);
        as("member")
                .get(address)
                .then()
                .body("since", equalTo(LocalDate.now(Clocks.LONDON).toString()))
                .body("meetings.meeting.reference", hasItem(owed))
                .body("meetings.meeting.reference", not(hasItem(past)));
        as("member")
                .get(address + "?since=" + LocalDate.now(Clocks.LONDON).minusDays(30))
                .then()
                .body("meetings.meeting.reference", hasItems(owed, past));
        for (String day : List.of("2026-02-30", "soon")) {
            as("member")
                    .header(Contract.WRONG_ON_PURPOSE, "no day that there is")
                    .get(address + "?since=" + day)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void whatConcernsACommitteeIsFoundByIt() {
        scorecard("programme-theirs", FOR_A_COMMITTEE, "PROG-5");
        scorecard("programme-everyones", ALL, "PROG-6");
        OwnMeasure.define("PROG-7", "Asked about PROG-7");
        PublishedScorecard.publish(
                "programme-both",
                ALL,
                "",
                "2017-01",
                OwnMeasure.item("PROG-5") + "," + OwnMeasure.item("PROG-7"));
        String byMember = BookedClinic.asked("member", "programme-everyones", "PROG-6");
        String onTheirs = BookedClinic.asked("member2", "programme-both", "PROG-5");
        String neither = BookedClinic.asked("member2", "programme-both", "PROG-7");
        as("chair")
                .get("/deep-dive-requests?limit=200&committee=" + THEIRS)
                .then()
                .body("items.reference", hasItems(byMember, onTheirs))
                .body("items.reference", not(hasItem(neither)));
        // That the measure stands on a scorecard hidden from them is nothing they learn.
        as("member2")
                .get("/deep-dive-requests?limit=200&committee=" + THEIRS)
                .then()
                .body("items.reference", hasItem(byMember))
                .body("items.reference", not(hasItem(onTheirs)));
        Programme.accept(onTheirs, "CLINIC");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Theirs", "2090-06-01T15:00", List.of(onTheirs)));
        as("chair")
                .get("/clinics?limit=200&committee=" + THEIRS)
                .then()
                .body("items.reference", hasItem(clinic));
        as("member2")
                .get("/clinics?limit=200&committee=" + THEIRS)
                .then()
                .body("items.reference", not(hasItem(clinic)));
        as("chair").get("/actions?committee=" + THEIRS).then().statusCode(200);
        as("chair").get("/actions?committee=none").then().body("items", empty());
    }

    /** What became of a recommendation is looked at until it is dealt with, and once at a time. */
    @Test
    void aRecommendationIsDealtWithLikeAnyOther() {
        String recommendation = MadeRecommendation.made("[]", "[]", "[]");
        String first = Programme.meeting(THEIRS, -4);
        String second = Programme.meeting(THEIRS, -3);
        String put =
                about("RECOMMENDATION", recommendation) + ",\"meeting\":\"%s\"}".formatted(first);
        String item =
                Programme.put("chair", THEIRS, put)
                        .then()
                        .statusCode(201)
                        .body("kindText", equalTo("Recommendation"))
                        .body("about", equalTo(recommendation))
                        .extract()
                        .path("reference");
        refused("chair", put, "is on the work programme of this committee already");
        Programme.step("chair", item, "carry-over", carry(second)).statusCode(200);
        Programme.step(GOVERNANCE, item, "outcome", "{\"text\":\"It is carried out as agreed.\"}")
                .statusCode(200);
        as("member2")
                .get("/work-items?recommendation=" + recommendation)
                .then()
                .statusCode(200)
                .body("items.reference", contains(item))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].history.move", contains("CARRY_OVER"));
        as("member2").get("/work-items?recommendation=1999-00-01").then().body("items", empty());

        MadeRecommendation.step(recommendation, "withdrawal", "{\"reason\":\"It is not needed.\"}");
        refused("chair", put, "was withdrawn");
        refused(
                "chair",
                about("RECOMMENDATION", "1999-00-01") + "}",
                "is nothing of this kind that everybody on the committee may see");
        refused(
                "chair",
                Programme.item("RECOMMENDATION", "About nothing", ""),
                "say what it is about");
    }

    private static String request(String scorecard, String audience, String measure) {
        scorecard(scorecard, audience, measure);
        return Programme.request(scorecard, measure);
    }

    private static void scorecard(String code, String audience, String measure) {
        OwnMeasure.define(measure, "Asked about " + measure);
        PublishedScorecard.publish(code, audience, "", "2017-01", OwnMeasure.item(measure));
    }

    /** Without the brace at its end. */
    private static String about(String kind, String reference) {
        String item = Programme.item(kind, "About something", ",\"about\":\"" + reference + "\"");
        return item.substring(0, item.length() - 1);
    }

    private static String carry(String meeting) {
        return "{\"meeting\":\"%s\",\"reason\":\"The officer was ill.\"}".formatted(meeting);
    }

    private static void refused(String who, String item, String why) {
        refused(THEIRS, who, item, why);
    }

    private static void refused(String committee, String who, String item, String why) {
        Programme.put(who, committee, item)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/about"))
                .body("errors.detail", contains(why));
    }

    private static void refusedMeeting(String committee, String plan, String why) {
        Programme.arrange(committee, plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startsAt"))
                .body("errors.detail", contains(why));
    }

    private static ValidatableResponse write(String committee, String version, String text) {
        return as(GOVERNANCE)
                .header("If-Match", version)
                .contentType(JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .put("/committees/" + committee)
                .then();
    }
}
