package org.scrutineer.request;

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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.http.Reference;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;

/** Between a member's question and its answer: who waits for whom, and until when. */
@QuarkusTest
class RequestTriageTest extends RequestTest {

    private static final String JSON = "application/json";
    private static final String QUESTION =
            "{\"question\":\"Do you mean all schools, or secondary schools?\"}";
    private static final String REPLY = "{\"reply\":\"Secondary schools.\"}";
    private static final String DECLINE = "{\"reason\":\"It was answered in October.\"}";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @AfterEach
    void noTargets() {
        targets("{}").statusCode(200);
    }

    @Test
    void aMemberMakesTheirRequestClearOnceToEachQuestion() {
        define("TRIAGE-1");
        publish("triage-clear", ALL, OwnMeasure.item("TRIAGE-1"));
        String request = asked("member", "triage-clear", "What of the schools?", "TRIAGE-1");
        step("member", request, "clarification-reply", REPLY)
                .statusCode(409)
                .body("detail", containsString("This one is submitted."));
        read(GOVERNANCE, request).body("actions", hasItem("ASK_FOR_CLARIFICATION"));
        step(GOVERNANCE, request, "clarifications", QUESTION)
                .statusCode(200)
                .body("state", equalTo("CLARIFYING"))
                .body("stateText", equalTo("Waiting for the member to make it clear"))
                .body("acknowledgement.at", notNullValue());
        step(GOVERNANCE, request, "clarifications", QUESTION)
                .statusCode(409)
                .body("detail", containsString("waiting for the member to make it clear"));
        read("member2", request)
                .body("waitsFor", containsString(", who asked"))
                .body("actions", not(hasItem("CLARIFY")));
        step("member2", request, "clarification-reply", REPLY).statusCode(403);
        read("member", request).body("actions", hasItems("CLARIFY", "WITHDRAW"));
        step("member", request, "clarification-reply", REPLY)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("waitsFor", equalTo("Democratic services"))
                .body(
                        "clarifications[0].question",
                        equalTo("Do you mean all schools, or secondary schools?"))
                .body("clarifications[0].by", notNullValue())
                .body("clarifications[0].reply", equalTo("Secondary schools."))
                .body("clarifications[0].repliedAt", notNullValue());
        step("member", request, "clarification-reply", REPLY).statusCode(409);
        step(GOVERNANCE, request, "clarifications", QUESTION).statusCode(200);
        step(GOVERNANCE, request, "acceptance", WRITTEN)
                .statusCode(200)
                .body("clarifications.size()", equalTo(2))
                .body("clarifications[1].reply", nullValue())
                .body("clarifications[1].endedAt", notNullValue());
        step("member", request, "clarification-reply", REPLY).statusCode(409);
        assertEquals(2, audited(request, "request-clarification-asked"));
        assertEquals(1, audited(request, "request-clarified"));
        assertEquals(2, told(request, "CLARIFICATION_ASKED"));
        assertEquals(1, told(request, "CLARIFIED"));
    }

    @Test
    void theMemberWhoAskedRepliesOnceToADecline() {
        define("TRIAGE-2");
        publish("triage-declined", ALL, OwnMeasure.item("TRIAGE-2"));
        String request = asked("member", "triage-declined", "Why is it so?", "TRIAGE-2");
        String reply = "{\"reply\":\"October's answer left April out.\"}";
        step("member", request, "decline-reply", reply).statusCode(409);
        step(GOVERNANCE, request, "decline", DECLINE).statusCode(200);
        read("member2", request).body("actions", not(hasItem("REPLY_TO_DECLINE")));
        step("member2", request, "decline-reply", reply).statusCode(403);
        read("member", request).body("actions", hasItem("REPLY_TO_DECLINE"));
        step("member", request, "decline-reply", reply)
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("actions", not(hasItem("REPLY_TO_DECLINE")));
        step("member", request, "decline-reply", reply)
                .statusCode(409)
                .body("detail", equalTo("You have replied to this decline already."));
        as("chair")
                .get("/deep-dive-requests?state=DECLINED&scorecard=triage-declined")
                .then()
                .body("items.reference", contains(request))
                .body("items[0].declineReply.text", equalTo("October's answer left April out."));
        assertEquals(1, audited(request, "request-decline-replied"));
        assertEquals(1, told(request, "DECLINE_REPLIED"));
    }

    @Test
    void withoutTargetsNothingIsDueAndWithThemDaysAreCountedFromTheDayOfSubmission() {
        define("TRIAGE-3");
        publish("triage-due", ALL, OwnMeasure.item("TRIAGE-3"));
        String request = asked("member", "triage-due", "By when is it decided?", "TRIAGE-3");
        read("member", request).body("clocks", empty());
        targets(
                        "{\"acknowledge\":{\"days\":1,\"unit\":\"CALENDAR\"},\"decide\":{\"days\":3,\"unit\":\"CALENDAR\"},\"answer\":{\"days\":20,\"unit\":\"CALENDAR\"}}")
                .statusCode(200);
        raisedDaysAgo(request, 5);
        LocalDate today = today();
        read("member", request)
                .body("clocks.step", contains("ACKNOWLEDGE", "DECIDE"))
                .body("clocks.due", contains(day(today, -4), day(today, -2)))
                .body("clocks.overdue", contains(true, true))
                .body("clocks[1].days", equalTo(-2))
                .body("clocks[1].text", containsString("2 days overdue"));
        step(GOVERNANCE, request, "acknowledgement", "")
                .statusCode(200)
                .body("acknowledgement.by", notNullValue())
                .body("actions", not(hasItem("ACKNOWLEDGE")))
                .body("clocks.step", contains("DECIDE"));
        step(GOVERNANCE, request, "acknowledgement", "").statusCode(409);
        step(GOVERNANCE, request, "acceptance", WRITTEN)
                .statusCode(200)
                .body("clocks.step", contains("ANSWER"))
                .body("clocks[0].due", equalTo(day(today, 15)))
                .body("clocks[0].days", equalTo(15))
                .body("clocks[0].overdue", equalTo(false));
        step(GOVERNANCE, request, "answer", "{\"answer\":\"It is decided by law.\"}")
                .body("clocks", empty())
                .body("waitsFor", nullValue());
    }

    @Test
    void whileItWaitsForTheMemberTheClockStandsStill() {
        define("TRIAGE-4");
        publish("triage-paused", ALL, OwnMeasure.item("TRIAGE-4"));
        String request = asked("member", "triage-paused", "Does the clock run?", "TRIAGE-4");
        targets("{\"decide\":{\"days\":10,\"unit\":\"CALENDAR\"}}").statusCode(200);
        raisedDaysAgo(request, 30);
        step(GOVERNANCE, request, "clarifications", QUESTION).statusCode(200);
        // As if it had been asked on the fourth day.
        change(
                "update request_clarification set asked_at = asked_at - interval '26 days' where request_id = %d"
                        .formatted(Reference.REQUEST.id(request)));
        read("member", request)
                .body("clocks[0].paused", equalTo(true))
                .body("clocks[0].overdue", equalTo(false))
                .body("clocks[0].days", equalTo(6));
        step("member", request, "clarification-reply", REPLY)
                .body("clocks[0].paused", equalTo(false))
                .body("clocks[0].due", equalTo(day(today(), 6)));
    }

    @Test
    void moreTimeIsGivenWithAReasonAndEveryExtensionStaysOnRecord() {
        define("TRIAGE-5");
        publish("triage-longer", ALL, OwnMeasure.item("TRIAGE-5"));
        String first = asked("member", "triage-longer", "How long does it take?", "TRIAGE-5");
        String second = asked("member2", "triage-longer", "How long indeed?", "TRIAGE-5");
        targets("{\"decide\":{\"days\":10,\"unit\":\"CALENDAR\"}}").statusCode(200);
        LocalDate today = today();
        extend(first, day(today, 0)).statusCode(422).body("errors[0].pointer", equalTo("/until"));
        extend(first, day(today, 9))
                .statusCode(422)
                .body("errors[0].detail", containsString("after the day it is due now"));
        extend(first, day(today, 800)).statusCode(422);
        extend(second, day(today, 20)).statusCode(409);
        extend(first, day(today, 20)).statusCode(200);
        extend(first, day(today, 30))
                .statusCode(200)
                .body("extensions.until", contains(day(today, 20), day(today, 30)))
                .body("extensions[0].reason", equalTo("Figures come in December."))
                .body("extensions[0].step", equalTo("DECIDE"))
                .body("clocks[0].due", equalTo(day(today, 30)));
        read("member2", second)
                .body("clocks[0].due", equalTo(day(today, 30)))
                .body("extensions.size()", equalTo(2));
        assertEquals(2, told(second, "EXTENDED"));
        step(GOVERNANCE, first, "decline", DECLINE).statusCode(200);
        extend(first, day(today, 40)).statusCode(409);
    }

    /** The question that was asked first keeps its clock, whichever is joined to which. */
    @Test
    void ofRequestsThatAreJoinedTheEarliestClockCounts() {
        define("TRIAGE-6", "TRIAGE-6B");
        publish("triage-joined", ALL, OwnMeasure.item("TRIAGE-6"), OwnMeasure.item("TRIAGE-6B"));
        String first = asked("member", "triage-joined", "Which clock counts?", "TRIAGE-6");
        String second = asked("member2", "triage-joined", "Does mine?", "TRIAGE-6B");
        targets("{\"decide\":{\"days\":10,\"unit\":\"CALENDAR\"}}").statusCode(200);
        raisedDaysAgo(first, 7);
        read(GOVERNANCE, second).body("clocks[0].due", equalTo(day(today(), 10)));
        join(second, first).statusCode(200).body("clocks[0].due", equalTo(day(today(), 3)));
        separate(second).statusCode(200).body("clocks[0].due", equalTo(day(today(), 10)));
    }

    @Test
    void leadOfficersAreNamedForAnAcceptedRequestAndFindItAmongTheirOwn() {
        directory.refresh(clock.instant());
        define("TRIAGE-7");
        publish("triage-officers", ALL, OwnMeasure.item("TRIAGE-7"));
        String request = asked("member", "triage-officers", "Who answers this?", "TRIAGE-7");
        String officer = KeycloakAdmin.id("lead-officer");
        name(request, officer).statusCode(409);
        step(GOVERNANCE, request, "acceptance", WRITTEN)
                .body("waitsFor", equalTo("A lead officer, not named yet"));
        name(request, officer, KeycloakAdmin.id("member"))
                .statusCode(422)
                .body("errors.pointer", contains("/officers/1"));
        String before = version(GOVERNANCE, request);
        name(request, officer).statusCode(200).body("leadOfficers[0].subject", equalTo(officer));
        assertNotEquals(before, version(GOVERNANCE, request));
        read("member", request)
                .body("leadOfficers.size()", equalTo(1))
                .body("leadOfficers[0].subject", nullValue())
                .body("leadOfficers[0].name", notNullValue());
        as("lead-officer")
                .get("/deep-dive-requests?mine=true")
                .then()
                .body("items.reference", hasItem(request));
        assertEquals(1, told(request, "OFFICER_NAMED"));
        name(request).statusCode(200).body("leadOfficers", empty());
        as("lead-officer")
                .get("/deep-dive-requests?mine=true")
                .then()
                .body("items.reference", not(hasItem(request)));
        assertEquals(2, audited(request, "request-officers-named"));
    }

    @Test
    void theQueueGoesByDeadlineThenByAge() {
        define("TRIAGE-8", "TRIAGE-8B", "TRIAGE-8C");
        publish(
                "triage-queue",
                ALL,
                OwnMeasure.item("TRIAGE-8"),
                OwnMeasure.item("TRIAGE-8B"),
                OwnMeasure.item("TRIAGE-8C"));
        String first = asked("member", "triage-queue", "Am I the first?", "TRIAGE-8");
        String accepted = asked("member", "triage-queue", "Am I decided?", "TRIAGE-8B");
        String urgent = asked("member", "triage-queue", "Am I the last?", "TRIAGE-8C");
        String follower = asked("member2", "triage-queue", "Am I shown?", "TRIAGE-8C");
        step(GOVERNANCE, accepted, "acceptance", WRITTEN).statusCode(200);
        targets("{\"decide\":{\"days\":10,\"unit\":\"CALENDAR\"}}").statusCode(200);
        raisedDaysAgo(urgent, 400);
        List<String> queue = queue();
        assertEquals(urgent, queue.getFirst());
        assertTrue(queue.indexOf(first) < queue.indexOf(accepted), queue.toString());
        assertTrue(!queue.contains(follower), queue.toString());
    }

    @Test
    void targetsAreSetOverTheVersionThatWasRead() {
        as(GOVERNANCE)
                .header("If-Match", "\"999999\"")
                .contentType(JSON)
                .body("{}")
                .put("/request-targets")
                .then()
                .statusCode(412);
        as(GOVERNANCE)
                .header(Contract.WRONG_ON_PURPOSE, "less than a day")
                .header("If-Match", as(GOVERNANCE).get("/request-targets").header("ETag"))
                .contentType(JSON)
                .body("{\"decide\":{\"days\":0,\"unit\":\"WORKING\"}}")
                .put("/request-targets")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decide/days"));
        targets("{\"decide\":{\"days\":10,\"unit\":\"WORKING\"}}")
                .statusCode(200)
                .body("decide.days", equalTo(10))
                .body("answer", nullValue());
        as("member")
                .get("/request-targets")
                .then()
                .statusCode(200)
                .body("decide.unit", equalTo("WORKING"));
    }

    /** One at a time, so that a page begins where the one before ended. */
    private static List<String> queue() {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            var asking = as(GOVERNANCE).queryParam("limit", 1);
            if (next != null) {
                asking.queryParam("page", next);
            }
            var page = asking.get("/request-queue").then().statusCode(200).extract();
            all.addAll(page.path("items.reference"));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private static ValidatableResponse targets(String body) {
        return as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get("/request-targets").header("ETag"))
                .contentType(JSON)
                .body(body)
                .put("/request-targets")
                .then();
    }

    private static ValidatableResponse extend(String request, String until) {
        return step(
                GOVERNANCE,
                request,
                "extensions",
                "{\"until\":\"%s\",\"reason\":\"Figures come in December.\"}".formatted(until));
    }

    private static ValidatableResponse name(String request, String... officers) {
        return as(GOVERNANCE)
                .header("If-Match", version(GOVERNANCE, request))
                .contentType(JSON)
                .body(
                        officers.length == 0
                                ? "{\"officers\":[]}"
                                : "{\"officers\":[\"%s\"]}"
                                        .formatted(String.join("\",\"", officers)))
                .put("/deep-dive-requests/%s/lead-officers".formatted(request))
                .then();
    }

    private void raisedDaysAgo(String request, int days) {
        change(
                "update deep_dive_request set raised_at = raised_at - interval '%d days' where id = %d"
                        .formatted(days, Reference.REQUEST.id(request)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private static String day(LocalDate today, int later) {
        return today.plusDays(later).toString();
    }
}
