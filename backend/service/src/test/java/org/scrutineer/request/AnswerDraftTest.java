package org.scrutineer.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.http.Reference;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;

/** From the first words of a written answer to the answer: who sees it, and who has to agree it. */
@QuarkusTest
class AnswerDraftTest extends RequestTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "lead-officer";
    private static final String DIRECTOR = "board";
    private static final String WORDS = "Each secondary school has had a plan since May.";
    private static final String ANSWER = "{\"answer\":\"%s\"}".formatted(WORDS);
    private static final String REASON = "{\"reason\":\"Say what of the special schools.\"}";

    @Inject DirectoryRefresh directory;
    @Inject Teller teller;
    @Inject Clock clock;

    @AfterEach
    void nobodyAgrees() {
        agreedFirst(false);
    }

    @Test
    void aDraftIsSeenByThoseWhoAnswerAndAgreeAloneAndGoesWithTheAnswer() {
        String request = accepted("DRAFT-1", "draft-seen");
        read(OFFICER, request)
                .body("answerDraft", nullValue())
                .body("actions", hasItems("DRAFT_ANSWER", "ANSWER"))
                .body("actions", not(hasItem("SUBMIT_ANSWER")));
        String before = version(OFFICER, request);
        draft(request, WORDS)
                .statusCode(200)
                .body("answerDraft.text", equalTo(WORDS))
                .body("answerDraft.state", equalTo("DRAFT"))
                .body("answerDraft.by", notNullValue())
                .body("answerDraft.sent", nullValue());
        as(OFFICER)
                .header("If-Match", before)
                .contentType(JSON)
                .body("{\"text\":\"Somebody else was faster.\"}")
                .put("/deep-dive-requests/" + request + "/answer-draft")
                .then()
                .statusCode(412);
        read(DIRECTOR, request).body("answerDraft.text", equalTo(WORDS));
        read(GOVERNANCE, request).body("answerDraft.text", equalTo(WORDS));
        for (String other : new String[] {"member", "member2", "chair", "performance-officer"}) {
            read(other, request).body("answerDraft", nullValue());
            String list = as(other).get("/deep-dive-requests?scorecard=draft-seen").asString();
            assertEquals(-1, list.indexOf("had a plan"), list);
        }
        post(OFFICER, request, "submission")
                .statusCode(409)
                .body("detail", containsString("does not have the director agree"));
        step(OFFICER, request, "answer", ANSWER)
                .statusCode(200)
                .body("answer.text", equalTo(WORDS))
                .body("answerDraft", nullValue());
        assertEquals(0, drafts(request));
        draft(request, WORDS).statusCode(409).body("detail", containsString("answered"));
        assertEquals(1, audited(request, "request-answer-drafted"));
    }

    @Test
    void whereTheCouncilWantsItTheDirectorAgreesAnAnswerBeforeItIsGiven() {
        String request = accepted("DRAFT-2", "draft-agreed");
        agreedFirst(true);
        step(OFFICER, request, "answer", ANSWER)
                .statusCode(409)
                .body("detail", containsString("Save it as a draft"));
        post(OFFICER, request, "submission")
                .statusCode(409)
                .body("detail", containsString("no draft"));
        draft(request, WORDS).body("actions", not(hasItem("ANSWER")));
        post(DIRECTOR, request, "agreement").statusCode(409);
        post(OFFICER, request, "submission")
                .statusCode(200)
                .body("answerDraft.state", equalTo("SUBMITTED"))
                .body("waitsFor", equalTo("The director, to agree the answer"));
        read("member", request).body("waitsFor", equalTo("A lead officer, not named yet"));
        draft(request, "Other words than those.")
                .statusCode(409)
                .body("detail", containsString("take it back first"));
        step(OFFICER, request, "answer", ANSWER)
                .statusCode(409)
                .body("detail", containsString("waiting for the director"));
        post(OFFICER, request, "agreement").statusCode(403);
        read(DIRECTOR, request).body("actions", hasItems("AGREE_ANSWER", "RETURN_ANSWER"));
        step(DIRECTOR, request, "answer-draft/return", REASON)
                .statusCode(200)
                .body("answerDraft.state", equalTo("RETURNED"))
                .body("answerDraft.decision.reason", containsString("special schools"));
        step(DIRECTOR, request, "answer-draft/return", REASON).statusCode(409);
        draft(request, WORDS)
                .body("answerDraft.state", equalTo("RETURNED"))
                .body("answerDraft.decision.reason", containsString("special schools"));
        post(OFFICER, request, "submission")
                .statusCode(200)
                .body("answerDraft.decision", nullValue());
        post(DIRECTOR, request, "agreement")
                .statusCode(200)
                .body("answerDraft.state", equalTo("AGREED"));
        step(OFFICER, request, "answer", "{\"answer\":\"Words nobody agreed to.\"}")
                .statusCode(409)
                .body("detail", containsString("not the words"));
        read(OFFICER, request).body("actions", hasItem("ANSWER"));
        step(OFFICER, request, "answer", ANSWER).statusCode(200).body("state", equalTo("ANSWERED"));
        assertEquals(2, told(request, "ANSWER_SUBMITTED"));
        assertEquals(1, told(request, "ANSWER_RETURNED"));
        assertEquals(1, told(request, "ANSWER_AGREED"));
        assertEquals(1, audited(request, "request-answer-returned"));
        assertEquals(1, audited(request, "request-answer-agreed"));
    }

    @Test
    void whatWasAgreedIsAgreedNoLongerOnceItChangesAndWhatWasSentCanBeTakenBack() {
        String request = accepted("DRAFT-3", "draft-changed");
        agreedFirst(true);
        draft(request, WORDS).statusCode(200);
        as(OFFICER)
                .header("If-Match", version(OFFICER, request))
                .delete("/deep-dive-requests/" + request + "/answer-draft/submission")
                .then()
                .statusCode(409);
        post(OFFICER, request, "submission").statusCode(200);
        as(OFFICER)
                .header("If-Match", version(OFFICER, request))
                .delete("/deep-dive-requests/" + request + "/answer-draft/submission")
                .then()
                .statusCode(200)
                .body("answerDraft.state", equalTo("DRAFT"));
        post(OFFICER, request, "submission").statusCode(200);
        post(DIRECTOR, request, "agreement").statusCode(200);
        draft(request, WORDS + " More follows.")
                .body("answerDraft.state", equalTo("DRAFT"))
                .body("answerDraft.decision", nullValue());
        step(OFFICER, request, "answer", ANSWER).statusCode(409);
    }

    @Test
    void aDraftIsOfARequestAcceptedForAWrittenAnswerAndOfTheOneThatLeads() {
        define("DRAFT-4");
        publish("draft-leads", ALL, OwnMeasure.item("DRAFT-4"));
        String request = asked("member", "draft-leads", "What of the schools?", "DRAFT-4");
        String joined = asked("member2", "draft-leads", "What of them indeed?", "DRAFT-4");
        draft(request, WORDS)
                .statusCode(409)
                .body("detail", containsString("accepted for a written answer"));
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        draft(joined, WORDS).statusCode(409).body("detail", containsString(request));
        draft(request, WORDS).statusCode(200);
        step(OFFICER, request, "answer", ANSWER).statusCode(200);
        read("member2", joined).body("answer.text", equalTo(WORDS));
    }

    @Test
    void theDirectorIsToldOfADraftAndTheOfficerOfItsReturn() {
        directory.refresh(clock.instant());
        String request = accepted("DRAFT-5", "draft-told");
        agreedFirst(true);
        draft(request, WORDS).statusCode(200);
        post(OFFICER, request, "submission").statusCode(200);
        tellOfAll();
        assertEquals(1, written(request, DIRECTOR, "To agree: "));
        assertEquals(0, written(request, OFFICER, "To agree: "));
        assertEquals(0, written(request, "member", "To agree: "));
        atHome(DIRECTOR, "To agree: ");
        step(DIRECTOR, request, "answer-draft/return", REASON).statusCode(200);
        tellOfAll();
        assertEquals(1, written(request, OFFICER, "Sent back: "));
        assertEquals(0, written(request, DIRECTOR, "Sent back: "));
        atHome(OFFICER, "Sent back: ");
    }

    @Test
    void wordsThatAreRedactedGoFromTheDraftToo() {
        String request = accepted("DRAFT-6", "draft-redacted");
        draft(request, "What of the schools? Sam Smith asked the same.").statusCode(200);
        step(
                        GOVERNANCE,
                        request,
                        "redactions",
                        "{\"field\":\"QUESTION\",\"words\":\"the schools\",\"reason\":\"It names a school.\"}")
                .statusCode(200);
        read(OFFICER, request).body("answerDraft.text", not(containsString("the schools")));
    }

    private String accepted(String measure, String scorecard) {
        define(measure);
        publish(scorecard, ALL, OwnMeasure.item(measure));
        String request = asked("member", scorecard, "What of the schools?", measure);
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        return request;
    }

    private static ValidatableResponse draft(String request, String text) {
        return as(OFFICER)
                .header("If-Match", version(OFFICER, request))
                .contentType(JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .put("/deep-dive-requests/" + request + "/answer-draft")
                .then();
    }

    private static ValidatableResponse post(String who, String request, String what) {
        return step(who, request, "answer-draft/" + what, "");
    }

    private static void agreedFirst(boolean agreed) {
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get("/request-targets").header("ETag"))
                .contentType(JSON)
                .body("{\"answersAgreed\":%s}".formatted(agreed))
                .put("/request-targets")
                .then()
                .statusCode(200)
                .body("answersAgreed", equalTo(agreed));
    }

    private long drafts(String request) {
        return count(
                "select count(*) from answer_draft where request_id = "
                        + Reference.REQUEST.id(request));
    }

    private long written(String request, String to, String line) {
        return count(
                "select count(*) from told_person p join telling t on t.id = p.telling_id where t.request_id = %d and p.subject = '%s' and p.line like '%s%%'"
                        .formatted(Reference.REQUEST.id(request), KeycloakAdmin.id(to), line));
    }

    private static void atHome(String who, String line) {
        as(who).get("/me/home")
                .then()
                .statusCode(200)
                .body("handedOver.text", hasItem(containsString(line)));
    }

    /** Others may have left more to tell of than is told of at once. */
    private void tellOfAll() {
        while (teller.tellWaiting(clock.instant()) > 0) {
            Thread.onSpinWait();
        }
    }
}
