package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** Whoever has an edition or a request in hand next is told, by e-mail and at home. */
@QuarkusTest
class HandoverTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String EACH = "\"pace\":\"EACH\"";
    private static final String WRITTEN = "{\"answerKind\":\"WRITTEN_ANSWER\"}";

    @Test
    void theBoardIsToldOfWhatIsSubmittedAndTheOfficerOfWhatComesBackAndIsApproved() {
        String edition = draft("handed-on");
        step(OFFICER, edition, "submission", "");
        told("For the board: Scorecard handed-on, February 2017", "board");
        home("board", "For the board: Scorecard handed-on, February 2017", edition);

        step("board", edition, "return", "{\"reason\":\"The overview is empty of sense.\"}");
        Received back = told("Sent back: Scorecard handed-on, February 2017", OFFICER);
        assertTrue(back.text().contains("The overview is empty of sense."), back.text());
        assertTrue(
                back.text().contains(StackResource.PUBLIC_URL + "/editions/handed-on/2017-02"),
                back.text());
        home(OFFICER, "Sent back: Scorecard handed-on, February 2017", edition);

        step(OFFICER, edition, "submission", "");
        told("For the board: Scorecard handed-on, February 2017", "board");
        step("board", edition, "approval", "");
        told("Approved: Scorecard handed-on, February 2017", OFFICER);
        as("governance-adviser")
                .get("/mails?kind=EDITION_STEP")
                .then()
                .body("items.size()", equalTo(0));
        as(OFFICER).get("/mails?kind=EDITION_STEP").then().body("items.size()", equalTo(4));
        for (String other : List.of("member", "governance-adviser", "lead-officer")) {
            as(other)
                    .get("/me/home")
                    .then()
                    .body("handedOver.text", everyItem(not(containsString("handed-on"))));
        }
    }

    @Test
    void whatHasGoneOnBeforeAnybodyWasToldIsNotToldOf() {
        String edition = draft("handed-past");
        step(OFFICER, edition, "submission", "");
        step("board", edition, "approval", "");
        tellAndSend();
        assertEquals(
                List.of("Approved: Scorecard handed-past, February 2017"),
                StackResource.mail().received().stream().map(Received::subject).toList());
    }

    @Test
    void oneWhoWantsNoSuchEmailsStillReadsItAtHome() {
        chooseMails("board", "\"editionSteps\":false");
        String edition = draft("handed-quietly");
        step(OFFICER, edition, "submission", "");
        tellAndSend();
        assertEquals(0, StackResource.mail().received().size());
        home("board", "For the board: Scorecard handed-quietly, February 2017", edition);
        as("board")
                .get("/me/mail-choices")
                .then()
                .body("choices.editionSteps", equalTo(false))
                .body("choices.requestSteps", equalTo(true))
                .body("editionStepsOffered", equalTo(true))
                .body("requestStepsOffered", equalTo(true));
    }

    @Test
    void aRequestIsToldOfFromTheQuestionToTheAnswer() {
        chooseMails("member", EACH);
        publish("handed-request", "HAND-1");
        String request = ask("handed-request", "HAND-1", "member");
        String name = title(request);
        told("To decide: " + name, "governance-adviser");
        as("governance-adviser")
                .get("/me/home")
                .then()
                .body("handedOver.text", hasItem("To decide: " + name))
                .body("handedOver.request", hasItem(request));

        as("member2")
                .put("/deep-dive-requests/" + request + "/supporters/me")
                .then()
                .statusCode(200);
        told("Supported: " + name, "member");
        as("member2").delete("/deep-dive-requests/" + request + "/supporters/me");
        as("member2").put("/deep-dive-requests/" + request + "/supporters/me");
        tellAndSend();
        assertEquals(0, StackResource.mail().received().size(), "of support once");

        act(request, "acceptance", WRITTEN);
        tellAndSend();
        assertEquals(
                Set.of(
                        "Accepted: " + name + " to member",
                        "Accepted: " + name + " to member2",
                        "To answer: " + name + " to lead-officer"),
                received());
        StackResource.mail().empty();
        act(request, "answer", "{\"answer\":\"Two posts were empty in March.\"}");
        tellAndSend();
        assertEquals(
                Set.of("Answered: " + name + " to member", "Answered: " + name + " to member2"),
                received());
        Received answered = StackResource.mail().received().getFirst();
        assertTrue(answered.text().contains("/requests/" + request), answered.text());
        assertFalse(answered.text().contains("Two posts"), "the answer is read where one signs in");
        as("member2").get("/me/home").then().body("handedOver.text", hasItem("Answered: " + name));
        as("cabinet-member")
                .get("/me/home")
                .then()
                .body("handedOver.request", not(hasItem(request)));
    }

    /** Each asked in their own words, so each is told of their own request. */
    @Test
    void ofWhatIsJoinedGovernanceIsToldAndEveryAskerHearsWhatCameOfIt() {
        chooseMails("governance-adviser", EACH);
        publish("handed-joined", "HAND-3");
        String first = ask("handed-joined", "HAND-3", "member");
        String second = ask("handed-joined", "HAND-3", "member2");
        tellAndSend();
        assertEquals(
                Set.of(
                        "To decide: " + title(first) + " to governance-adviser",
                        "Asked too, joined %s: %s to governance-adviser"
                                .formatted(first, title(second))),
                received());
        StackResource.mail().empty();

        act(first, "acceptance", "{\"answerKind\":\"OFFICER_ATTENDS\"}");
        tellAndSend();
        assertEquals(
                Set.of(
                        "Accepted: " + title(first) + " to member",
                        "Accepted: " + title(second) + " to member2",
                        "For a committee: " + title(first) + " to lead-officer"),
                received());
        assertTrue(
                StackResource.mail().received().stream()
                        .filter(mail -> mail.to().startsWith("member"))
                        .allMatch(
                                mail ->
                                        mail.text()
                                                .contains("an officer will come to a committee")));
        StackResource.mail().empty();

        act(first, "hearing", "{\"text\":\"Improving Lives heard it on 3 March.\"}");
        tellAndSend();
        assertEquals(
                Set.of(
                        "Dealt with: " + title(first) + " to member",
                        "Dealt with: " + title(second) + " to member2"),
                received());
        as("member2")
                .get("/me/home")
                .then()
                .body("handedOver.text", hasItem("Dealt with: " + title(second)));
    }

    @Test
    void aDeclineIsToldWithItsReason() {
        publish("handed-declined", "HAND-2");
        String request = ask("handed-declined", "HAND-2", "member2");
        act(request, "decline", "{\"reason\":\"It was answered in October.\"}");
        tellAndSend();
        Received declined =
                StackResource.mail().received().stream()
                        .filter(mail -> mail.subject().startsWith("Declined: " + request))
                        .findFirst()
                        .orElseThrow();
        assertEquals("member2@scrutineer.example", declined.to());
        assertTrue(declined.text().contains("It was answered in October."), declined.text());
        assertFalse(
                received().stream().anyMatch(each -> each.startsWith("To decide: " + request)),
                "it is decided");
    }

    /** Governance does not see what is exempt, so it is not told that somebody asks about it. */
    @Test
    void aRequestOnWhatIsExemptIsToldToThoseAloneWhoSeeIt() {
        chooseMails("member", EACH);
        PublishedScorecard.publish(
                "handed-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2017-01",
                "{\"indicator\":\"EH-1.1\",\"theme\":\"A\"},{\"indicator\":\"CYP-001\",\"theme\":\"A\",\"exemptReason\":\"It could name a child.\"}");
        tellAndSend();
        StackResource.mail().empty();
        String request = ask("handed-exempt", "CYP-001", "member");
        tellAndSend();
        assertEquals(Set.of(), received());
        as("chair").put("/deep-dive-requests/" + request + "/supporters/me").then().statusCode(200);
        told("Supported: " + title(request), "member");
        as("governance-adviser")
                .get("/mails?kind=REQUEST_STEP")
                .then()
                .body("items.size()", equalTo(0));
        as("governance-adviser")
                .get("/me/home")
                .then()
                .body("handedOver.text", everyItem(not(startsWith("Supported: " + request))));
    }

    @Test
    void aStepInTheFirstMinuteIsToldOnceItIsKnownToWhom() {
        change("update directory_reading set read_at = null");
        String edition = draft("handed-early");
        step(OFFICER, edition, "submission", "");
        tellAndSend();
        assertEquals(0, StackResource.mail().received().size());
        directory.refresh(clock.instant());
        told("For the board: Scorecard handed-early, February 2017", "board");
    }

    /** A draft of a scorecard that has one published edition. */
    private String draft(String code) {
        PublishedScorecard.publish(code, ALL, "2017-01");
        boolean known = count("select count(*) from directory_reading where read_at is null") == 0;
        if (known) {
            tellAndSend();
        } else {
            change(
                    "update telling set told_at = now(), outcome = 'TOLD', told = 0 where told_at is null");
        }
        StackResource.mail().empty();
        PublishedScorecard.draft(code, "2017-02");
        return "/scorecards/%s/editions/2017-02".formatted(code);
    }

    /**
     * On a measure of its own that the lead officer's service leads, and nobody is told of it any
     * more.
     */
    private void publish(String code, String indicator) {
        OwnMeasure.define(
                indicator,
                "Handed over " + indicator,
                ",\"leadService\":\"/services/social-care\"");
        PublishedScorecard.publish(code, ALL, "", "2017-01", OwnMeasure.item(indicator));
        tellAndSend();
        StackResource.mail().empty();
    }

    private static void step(String who, String edition, String step, String body) {
        var request = as(who).header("If-Match", as(who).get(edition).header("ETag"));
        if (!body.isEmpty()) {
            request.contentType(JSON).body(body);
        }
        request.post(edition + "/" + step).then().statusCode(200);
    }

    private static String ask(String scorecard, String indicator, String who) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"2017-01\",\"indicators\":[\"%s\"],\"question\":\"Why is it so?\"}"
                                .formatted(scorecard, indicator))
                .post("/deep-dive-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static String title(String request) {
        return as("member").get("/deep-dive-requests/" + request).path("reference")
                + ": "
                + as("member").get("/deep-dive-requests/" + request).path("measures[0].title");
    }

    private static void act(String request, String step, String body) {
        step("governance-adviser", "/deep-dive-requests/" + request, step, body);
    }

    /** Exactly one e-mail is sent now: this one, to this person. */
    private Received told(String subject, String to) {
        tellAndSend();
        assertEquals(Set.of(subject + " to " + to), received());
        Received only = StackResource.mail().received().getFirst();
        StackResource.mail().empty();
        return only;
    }

    private static Set<String> received() {
        return StackResource.mail().received().stream()
                .map(
                        mail ->
                                "%s to %s"
                                        .formatted(
                                                mail.subject(), mail.to().replaceFirst("@.*", "")))
                .collect(Collectors.toSet());
    }

    private static void home(String who, String line, String edition) {
        as(who).get("/me/home")
                .then()
                .statusCode(200)
                .body(
                        "handedOver.findAll { it.text == '%s' }.period".formatted(line),
                        hasItem(edition.replaceFirst(".*/", "")));
    }
}
