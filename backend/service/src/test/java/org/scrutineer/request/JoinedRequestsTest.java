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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.testing.OwnMeasure;

/** One question is one request, wherever and however often it is asked, and nobody is lost. */
@QuarkusTest
class JoinedRequestsTest extends RequestTest {

    @Inject JoinedRequests joined;

    @Test
    void whoAsksOnAnotherScorecardJoinsTheFirst() {
        define("JOIN-1", "JOIN-1B");
        publish("join-first", ALL, OwnMeasure.item("JOIN-1"));
        publish("join-second", ALL, OwnMeasure.item("JOIN-1"), OwnMeasure.item("JOIN-1B"));
        String first = asked("member", "join-first", "Why did it rise?", "JOIN-1");
        String second =
                ask("member2", "join-second", "Why so late in the year?", "JOIN-1B", "JOIN-1")
                        .then()
                        .statusCode(201)
                        .body("joinedTo", equalTo(first))
                        .body("state", equalTo("SUBMITTED"))
                        .body("wish", equalTo("CLINIC"))
                        .body("answerKind", nullValue())
                        .body("scorecard", equalTo("join-second"))
                        .body("joined", empty())
                        .extract()
                        .path("reference");
        String third = asked("chair", "join-second", "And what of the other?", "JOIN-1B");
        read("member", first)
                .statusCode(200)
                .body("joinedTo", nullValue())
                .body("joined.reference", contains(second, third))
                .body("joined[0].question", equalTo("Why so late in the year?"))
                .body("joined[0].raisedBy", notNullValue());
        read("member", third).body("joinedTo", equalTo(first));
        read(GOVERNANCE, first)
                .body("actions", hasItems("ACCEPT", "DECLINE", "JOIN"))
                .body("actions", not(hasItem("SEPARATE")));
        read(GOVERNANCE, second)
                .body(
                        "actions",
                        contains("SEPARATE", "ASK_FOR_CLARIFICATION", "START_DOCUMENT_CLOCK"));
        for (Map.Entry<String, String> step :
                Map.of("acceptance", WRITTEN, "decline", "{\"reason\":\"It is known.\"}")
                        .entrySet()) {
            step(GOVERNANCE, second, step.getKey(), step.getValue())
                    .statusCode(409)
                    .body(
                            "detail",
                            equalTo(
                                    "This request is joined to %s: decide that one, or separate it first."
                                            .formatted(first)));
        }
        step(GOVERNANCE, first, "decline", "{\"reason\":\"It was answered in October.\"}")
                .statusCode(200);
        for (String each : List.of(first, second, third)) {
            read("member", each)
                    .body("state", equalTo("DECLINED"))
                    .body("decision.reason", equalTo("It was answered in October."));
            assertEquals(1, audited(each, "request-declined"), each);
            assertEquals(1, told(each, "DECLINED"), each);
        }
        ask("member2", "join-first", "Then what of this?", "JOIN-1")
                .then()
                .statusCode(201)
                .body("joinedTo", nullValue());
    }

    @Test
    void whatACallerMayNotSeeIsNeitherJoinedNorNamed() {
        define("JOIN-2");
        publish("join-committee", FOR_A_COMMITTEE, OwnMeasure.item("JOIN-2"));
        publish("join-members", ALL, OwnMeasure.item("JOIN-2"));
        String hidden = asked("member", "join-committee", "What of the committee's?", "JOIN-2");
        String alone =
                ask("member2", "join-members", "What of everybody's?", "JOIN-2")
                        .then()
                        .statusCode(201)
                        .body("joinedTo", nullValue())
                        .extract()
                        .path("reference");
        join(alone, hidden)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "%s has readers who may not read %s, whose answer it would get. Answer the two apart."
                                        .formatted(alone, hidden)));
    }

    /** An answer that was given to a committee is not shown to everybody by who asked elsewhere. */
    @Test
    void noAnswerReachesMoreThanTheReadersOfItsRequest() {
        define("JOIN-20");
        publish("join-narrow", FOR_A_COMMITTEE, OwnMeasure.item("JOIN-20"));
        publish("join-wide", ALL, OwnMeasure.item("JOIN-20"));
        String wide = asked("member", "join-wide", "What may everybody know?", "JOIN-20");
        String narrow = asked("chair", "join-narrow", "What may a few of us know?", "JOIN-20");
        String wideToo = asked("member2", "join-wide", "What may I know of it?", "JOIN-20");
        read("chair", narrow).body("joinedTo", equalTo(wide));
        step("member", wide, "withdrawal", "").statusCode(200);
        read(GOVERNANCE, narrow).body("joinedTo", nullValue()).body("joined", empty());
        read(GOVERNANCE, wideToo).body("joinedTo", nullValue());
        // The chair sees both, and what is answered to the committee stays with it all the same.
        String third = asked("chair", "join-wide", "What may I say of it outside?", "JOIN-20");
        read("chair", third).body("joinedTo", equalTo(wideToo));
    }

    /** What is joined is named to those alone who see it, on the request that it follows too. */
    @Test
    void thoseThatJoinedAreNamedToThoseAloneWhoSeeThem() {
        define("JOIN-3");
        publish("join-seen", ALL, OwnMeasure.item("JOIN-3"));
        publish("join-unseen", FOR_A_COMMITTEE, OwnMeasure.item("JOIN-3"));
        String first = asked("member2", "join-seen", "What does everybody see?", "JOIN-3");
        String unseen = asked("member", "join-unseen", "What do a few of us see?", "JOIN-3");
        read("member", first).body("joined.reference", contains(unseen));
        read("member2", first).body("joined", empty());
    }

    @Test
    void whatIsExemptIsAskedApart() {
        define("JOIN-4");
        publish("join-exempt", ALL, OwnMeasure.exemptItem("JOIN-4"));
        publish("join-open", ALL, OwnMeasure.item("JOIN-4"));
        String exempt = asked("member", "join-exempt", "What of the exempt one?", "JOIN-4");
        String open =
                ask("chair", "join-open", "What of the open one?", "JOIN-4")
                        .then()
                        .statusCode(201)
                        .body("joinedTo", nullValue())
                        .extract()
                        .path("reference");
        ask("chair", "join-exempt", "What of the exempt one too?", "JOIN-4")
                .then()
                .statusCode(201)
                .body("joinedTo", equalTo(exempt));
        // Governance does not see what is exempt; whoever sees both keeps them apart too.
        join(open, exempt).statusCode(422).body("errors[0].pointer", equalTo("/to"));
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () ->
                                asOneWhoSeesEverything(
                                        () ->
                                                joined.join(
                                                        open,
                                                        exempt,
                                                        Precondition.match(
                                                                version("chair", open)))));
        assertTrue(refused.getMessage().contains("answered apart"), refused.getMessage());
    }

    @Test
    void mergedThenSplitEverybodyIsAnsweredUnderTheirOwnAddressAndWords() {
        define("JOIN-5", "JOIN-6", "JOIN-7");
        publish(
                "join-merge",
                ALL,
                OwnMeasure.item("JOIN-5"),
                OwnMeasure.item("JOIN-6"),
                OwnMeasure.item("JOIN-7"));
        String one = asked("member", "join-merge", "What does the member ask?", "JOIN-5");
        String two = asked("member2", "join-merge", "What does the second ask?", "JOIN-6");
        String three = asked("chair", "join-merge", "What does the chair ask?", "JOIN-7");
        as("chair").put("/deep-dive-requests/" + two + "/supporters/me").then().statusCode(200);

        join(three, two).statusCode(200).body("joinedTo", equalTo(two));
        // Of the two the first leads, whichever is named, and those of the other follow.
        join(one, two)
                .statusCode(200)
                .body("joinedTo", nullValue())
                .body("joined.reference", contains(two, three));
        read(GOVERNANCE, three).body("joinedTo", equalTo(one));
        join(one, three).statusCode(200).body("joined.reference", contains(two, three));
        separate(three).statusCode(200).body("joinedTo", nullValue());
        separate(three).statusCode(409);
        assertEquals(2, audited(three, "request-joined"));
        assertEquals(1, audited(three, "request-separated"));
        assertEquals(0, audited(one, "request-joined"));

        step(GOVERNANCE, one, "acceptance", WRITTEN).statusCode(200);
        join(three, one)
                .statusCode(409)
                .body("detail", containsString(three + " is submitted"))
                .body("detail", containsString(one + " is accepted"));
        step(GOVERNANCE, three, "acceptance", "{\"answerKind\":\"CLINIC\"}").statusCode(200);
        join(three, one).statusCode(409);
        step("lead-officer", two, "answer", "{\"answer\":\"Not to this one.\"}").statusCode(409);
        step("lead-officer", one, "answer", "{\"answer\":\"Two posts were empty.\"}")
                .statusCode(200);
        separate(two).statusCode(409).body("detail", containsString("This one is answered"));

        String[][] all = {
            {one, "What does the member ask?", "JOIN-5"},
            {two, "What does the second ask?", "JOIN-6"},
            {three, "What does the chair ask?", "JOIN-7"}
        };
        for (String[] each : all) {
            read("member2", each[0])
                    .statusCode(200)
                    .body("reference", equalTo(each[0]))
                    .body("question", equalTo(each[1]))
                    .body("measures.code", contains(each[2]));
        }
        for (String each : List.of(one, two)) {
            read("member", each)
                    .body("state", equalTo("ANSWERED"))
                    .body("answer.text", equalTo("Two posts were empty."));
            assertEquals(1, audited(each, "request-accepted"), each);
            assertEquals(1, audited(each, "request-answered"), each);
            assertEquals(1, told(each, "ANSWERED"), each);
        }
        read("member2", two).body("supporters.size()", equalTo(1)).body("mine", equalTo(true));
        read("chair", three)
                .body("state", equalTo("ACCEPTED"))
                .body("stateText", equalTo("Accepted: for a performance clinic"));
    }

    @Test
    void theFirstOfThoseLeftLeadsWhenTheFirstIsWithdrawn() {
        define("JOIN-8");
        publish("join-left", ALL, OwnMeasure.item("JOIN-8"));
        String first = asked("member", "join-left", "Who asks it first?", "JOIN-8");
        String second = asked("member2", "join-left", "Who asks it second?", "JOIN-8");
        String third = asked("chair", "join-left", "Who asks it third?", "JOIN-8");
        step("member", first, "withdrawal", "").statusCode(200).body("joined", empty());
        read(GOVERNANCE, second)
                .body("joinedTo", nullValue())
                .body("joined.reference", contains(third));
        read(GOVERNANCE, third).body("joinedTo", equalTo(second));
        step(GOVERNANCE, second, "acceptance", WRITTEN).statusCode(200);
        read("chair", third).body("state", equalTo("ACCEPTED"));
        read("member", first).body("state", equalTo("WITHDRAWN")).body("decision", nullValue());
    }

    @Test
    void whoeverJoinsWhatIsAcceptedIsAcceptedWithIt() {
        define("JOIN-9");
        publish("join-accepted", ALL, OwnMeasure.item("JOIN-9"));
        String first = asked("member", "join-accepted", "Who asks before?", "JOIN-9");
        step(GOVERNANCE, first, "acceptance", "{\"answerKind\":\"OFFICER_ATTENDS\"}")
                .statusCode(200)
                .body("stateText", equalTo("Accepted: an officer will come to a committee"));
        String second =
                ask("member2", "join-accepted", "Who asks after it?", "JOIN-9")
                        .then()
                        .statusCode(201)
                        .body("joinedTo", equalTo(first))
                        .body("state", equalTo("ACCEPTED"))
                        .body("answerKind", equalTo("OFFICER_ATTENDS"))
                        .extract()
                        .path("reference");
        step(GOVERNANCE, first, "answer", "{\"answer\":\"In writing after all.\"}")
                .statusCode(409)
                .body("detail", containsString("accepted for a written answer"));
        step(GOVERNANCE, first, "hearing", "{\"text\":\"Heard on 3 March.\"}").statusCode(200);
        read("member2", second)
                .body("state", equalTo("HEARD"))
                .body("stateText", equalTo("Dealt with at a committee"))
                .body("answer.text", equalTo("Heard on 3 March."))
                .body("actions", contains("SAY_WHETHER_ANSWERED"));
        ask("chair", "join-accepted", "Who asks when it is over?", "JOIN-9")
                .then()
                .statusCode(201)
                .body("joinedTo", nullValue());
    }
}
