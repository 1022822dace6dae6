package org.scrutineer.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.OwnMeasure;

/**
 * An answer is for those to whom it is given, by every way on which its words could reach others.
 */
@QuarkusTest
class AnswerAudienceTest extends RequestTest {

    private static final String NOTE = "The kestrelnote is not for others.";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void whoSitsWhere() {
        directory.refresh(clock.instant());
    }

    @Test
    void anAnswerToThoseWhoAskedIsNowhereForOthers() {
        String request = accepted("ANS-1", "answer-askers", "member2");
        give(request, "osprey", "{\"kind\":\"ASKERS\"}")
                .statusCode(200)
                .body("answeredTo.kind", equalTo("ASKERS"));
        say("member2", request, "{\"answered\":false,\"note\":\"%s\"}".formatted(NOTE))
                .statusCode(200);
        for (String reader : List.of("member2", "lead-officer", GOVERNANCE, "board")) {
            assertReads(reader, request, "answer-askers", "ANS-1", "osprey");
        }
        for (String other : List.of("member", "chair")) {
            assertReadsNothing(other, request, "answer-askers", "ANS-1", "osprey");
        }
        assertEquals(0, found("member", "kestrelnote"));
    }

    @Test
    void anAnswerToACommitteeIsForItsMembersAndThoseWhoAsked() {
        String request = accepted("ANS-2", "answer-committee", "member2");
        give(request, "merlin", "{\"kind\":\"COMMITTEE\",\"committee\":\"improving-lives\"}")
                .statusCode(200)
                .body("answeredTo.committee", equalTo("improving-lives"))
                .body("answeredTo.text", containsString("Improving lives"));
        for (String reader : List.of("member2", "member", "chair", "lead-officer")) {
            assertReads(reader, request, "answer-committee", "ANS-2", "merlin");
        }
        String other = accepted("ANS-3", "answer-other-committee", "member");
        give(other, "goshawk", "{\"kind\":\"COMMITTEE\",\"committee\":\"improving-lives\"}")
                .statusCode(200);
        assertReads("member", other, "answer-other-committee", "ANS-3", "goshawk");
        assertReadsNothing("member2", other, "answer-other-committee", "ANS-3", "goshawk");
    }

    @Test
    void whoeverAskedTooOrSupportsReadsWhatIsGivenToThoseWhoAsked() {
        define("ANS-4");
        publish("answer-joined", ALL, OwnMeasure.item("ANS-4"));
        String first = asked("member", "answer-joined", "What of the first?", "ANS-4");
        String joined = asked("chair", "answer-joined", "What of the second?", "ANS-4");
        as("member2")
                .put("/deep-dive-requests/" + joined + "/supporters/me")
                .then()
                .statusCode(200);
        step(GOVERNANCE, first, "acceptance", WRITTEN).statusCode(200);
        give(first, "harrier", "{\"kind\":\"ASKERS\"}").statusCode(200);
        for (String reader : List.of("member", "chair", "member2")) {
            read(reader, first).body("answer.text", containsString("harrier"));
            read(reader, joined).body("answer.text", containsString("harrier"));
        }
    }

    @Test
    void withoutAnAudienceItIsForAllWhoReadTheRequestAsBefore() {
        String request = accepted("ANS-5", "answer-members", "member2");
        step("lead-officer", request, "answer", "{\"answer\":\"The sparrowhawk came back.\"}")
                .statusCode(200)
                .body("answeredTo.kind", equalTo("MEMBERS"));
        assertReads("member", request, "answer-members", "ANS-5", "sparrowhawk");
        assertReads("chair", request, "answer-members", "ANS-5", "sparrowhawk");
    }

    @Test
    void aCommitteeMustBeThereReadTheRequestAndBeNamedOnlyWhereItIsMeant() {
        define("ANS-6");
        publish("answer-refused", FOR_A_COMMITTEE, OwnMeasure.item("ANS-6"));
        String request = asked("member", "answer-refused", "What of the schools?", "ANS-6");
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        give(request, "buzzard", "{\"kind\":\"COMMITTEE\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/audience/committee"));
        give(request, "buzzard", "{\"kind\":\"ASKERS\",\"committee\":\"improving-lives\"}")
                .statusCode(422);
        give(request, "buzzard", "{\"kind\":\"COMMITTEE\",\"committee\":\"nobody-there\"}")
                .statusCode(422)
                .body("errors[0].detail", containsString("no committee"));
        give(request, "buzzard", "{\"kind\":\"COMMITTEE\",\"committee\":\"improving-lives\"}")
                .statusCode(200);
    }

    private static void assertReads(
            String who, String request, String scorecard, String measure, String word) {
        read(who, request)
                .body("answer.text", containsString(word))
                .body("answeredTo.reads", equalTo(true));
        everywhere(who, scorecard, measure)
                .forEach(text -> assertEquals(true, text.contains(word), who + ": " + text));
        assertEquals(1, found(who, word), who);
    }

    private static void assertReadsNothing(
            String who, String request, String scorecard, String measure, String word) {
        read(who, request)
                .body("state", equalTo("ANSWERED"))
                .body("answer", nullValue())
                .body("satisfaction.note", nullValue())
                .body("answeredTo.reads", equalTo(false));
        everywhere(who, scorecard, measure)
                .forEach(
                        text -> {
                            assertFalse(text.contains(word), who + ": " + text);
                            assertFalse(text.contains("kestrelnote"), who + ": " + text);
                        });
        assertEquals(0, found(who, word), who);
        assertEquals(1, found(who, measure.replace("-", "question")), who);
    }

    /** The lists of a scorecard's and of a measure's requests, the tracker and its file. */
    private static List<String> everywhere(String who, String scorecard, String measure) {
        return List.of(
                as(who).get("/deep-dive-requests?scorecard=" + scorecard).asString(),
                as(who).get("/deep-dive-requests?indicator=" + measure).asString(),
                as(who).get("/tracker?kind=REQUEST&limit=200").asString(),
                as(who).get("/tracker.csv?kind=REQUEST").asString());
    }

    private static int found(String who, String word) {
        return as(who).get("/search?q=" + word)
                .then()
                .statusCode(200)
                .extract()
                .path("requests.total");
    }

    private static ValidatableResponse give(String request, String word, String audience) {
        return step(
                "lead-officer",
                request,
                "answer",
                "{\"answer\":\"The %s came back in May.\",\"audience\":%s}"
                        .formatted(word, audience));
    }

    /** Its question can be found by a word of its own, such as "ANSquestion1". */
    private static String accepted(String measure, String scorecard, String asker) {
        define(measure);
        publish(scorecard, ALL, OwnMeasure.item(measure));
        String request =
                asked(
                        asker,
                        scorecard,
                        "What of " + measure.replace("-", "question") + "?",
                        measure);
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        return request;
    }
}
