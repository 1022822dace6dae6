package org.scrutineer.circulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.mail.Unsubscribe;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** Who is written to when an edition is published, what it says, and what they can do about it. */
@QuarkusTest
class CirculationTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final Set<String> ON_IMPROVING_LIVES =
            Set.of("chair@scrutineer.example", "member@scrutineer.example");

    private static final String OVERVIEW =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/overview-and-scrutiny\"]}";

    @Inject Unsubscribe unsubscribe;

    @Test
    void everyMemberIsToldWhatThePublishedEditionSays() {
        String scorecard = PublishedScorecard.publish("mail-for-all", ALL, "2017-01");
        tellAndSend();
        assertEquals(
                Set.of(
                        "cabinet-member@scrutineer.example",
                        "chair@scrutineer.example",
                        "member@scrutineer.example",
                        "member2@scrutineer.example"),
                addresses());
        Received mail = toReaders().getFirst();
        assertEquals("Scorecard mail-for-all, January 2017", mail.subject());
        for (String words :
                List.of(
                        "Of 1 measure: 1 not rated.",
                        "Contacts in the month.",
                        StackResource.PUBLIC_URL + "/scorecards/mail-for-all/2017-01",
                        StackResource.PUBLIC_URL + "/scorecards/mail-for-all/2017-01/ask",
                        "until the end of",
                        "demonstration on published open data",
                        StackResource.PUBLIC_URL + "/e-mails",
                        StackResource.PUBLIC_URL + "/unsubscribe/")) {
            assertTrue(mail.text().contains(words), words + " is not in: " + mail.text());
            assertTrue(mail.html().contains(words), words + " is not in: " + mail.html());
        }
        assertEquals(
                4,
                count(
                        "select count(*) from mail m join edition e on e.id = m.edition_id where m.scorecard_code = '%s' and m.state = 'SENT'"
                                .formatted(scorecard)));
    }

    @Test
    void theNextEditionSaysInWordsWhatChanged() {
        PublishedScorecard.publish("mail-changes", ALL, "2017-02");
        PublishedScorecard.publish("mail-changes", ALL, "2017-03");
        tellAndSend();
        String mail = lastTo("member2");
        assertTrue(
                mail.contains("since February 2017") || mail.contains("Since February 2017"), mail);
        as("governance-adviser")
                .get("/newsletter")
                .then()
                .body(
                        "items.find { it.scorecard == 'mail-changes' && it.period == '2017-03' }.news[0]",
                        containsString("February 2017"));
    }

    @Test
    void aCorrectionSaysWhatWasPutRightToThoseWhoWereSentTheFirst() {
        String scorecard = PublishedScorecard.publish("mail-correction", ALL, "2017-01");
        tellAndSend();
        choose(
                "member2",
                "{\"publications\":false,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[]}");
        PublishedScorecard.correct(
                scorecard, "2017-01", "The figure for January left out one week.");
        tellAndSend();
        assertEquals(8, toReaders().size(), "four twice");
        String mail = lastTo("member2");
        assertTrue(mail.contains("The figure for January left out one week."), mail);
        assertEquals(
                4, count("select count(*) from mail where kind = 'CORRECTION' and state = 'SENT'"));
        as("governance-adviser")
                .get("/newsletter")
                .then()
                .body(
                        "items.findAll { it.scorecard == 'mail-correction' }.corrected",
                        equalTo(List.of(true)));
    }

    /** A17 of the fault tests, as far as it concerns this. */
    @Test
    void whileItIsNotKnownWhomThereIsToTellAPublicationWaitsAndSaysSo() {
        forgetTheList("Keycloak answered 503 at /realms/scrutineer");
        PublishedScorecard.publish("mail-waits", ALL, "2017-01");
        tellAndSend();
        assertEquals(0, toReaders().size());
        circulations("mail-waits")
                .body("items[0].state", equalTo("WAITING"))
                .body("items[0].told", nullValue())
                .body("items[0].text", startsWith("Waiting for the list of members."))
                .body("items[0].text", containsString("Keycloak answered 503"))
                .body("listOfPeople.isKnown", equalTo(false));

        directory.refresh(clock.instant());
        tellAndSend();
        tellAndSend();
        assertEquals(4, toReaders().size(), "each once");
        circulations("mail-waits")
                .body("items[0].state", equalTo("TOLD"))
                .body("items[0].told", equalTo(4))
                .body("items[0].sent", equalTo(4))
                .body("items[0].text", equalTo("4 people are told by e-mail."))
                .body("listOfPeople.isKnown", equalTo(true));
    }

    @Test
    void manyInstancesTellOnceAndWhatCannotBeWrittenStopsNoOther() throws Exception {
        PublishedScorecard.publish("mail-many-1", ALL, "2017-01");
        PublishedScorecard.publish("mail-many-2", ALL, "2017-01");
        PublishedScorecard.draft("mail-many-1", "2017-02");
        change(
                "insert into telling (id, occasion, edition_id, at) overriding system value select -1, 'poisoned', id, now() from edition where scorecard_code = 'mail-many-1' and period_code = '2017-02'");
        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> teller.tellWaiting(clock.instant());
            int told = 0;
            for (var each : instances.invokeAll(List.of(work, work, work, work))) {
                told += each.get();
            }
            assertTrue(told >= 2);
        }
        sender.sendDue(clock);
        assertEquals(8, toReaders().size());
        circulations("mail-many-1")
                .body(
                        "troubles.text",
                        hasItem(
                                "The e-mails about Scorecard mail-many-1 2017-02 could not be written."));
    }

    @Test
    void ofWhatWasCorrectedBeforeAnybodyKnewOnlyTheCorrectionIsTold() {
        forgetTheList(null);
        PublishedScorecard.publish("mail-superseded", ALL, "2017-01");
        PublishedScorecard.correct("mail-superseded", "2017-01", "A week had been left out.");
        directory.refresh(clock.instant());
        tellAndSend();
        assertEquals(4, toReaders().size());
        assertTrue(toReaders().stream().allMatch(mail -> mail.subject().startsWith("Corrected: ")));
        circulations("mail-superseded")
                .body("items.state", equalTo(List.of("TOLD", "SUPERSEDED")))
                .body("items[1].text", startsWith("Nobody was told by e-mail: a correction"));
    }

    @Test
    void whenNobodyIsToldThatIsSaidWithTheReason() {
        PublishedScorecard.publish(
                "mail-nobody",
                "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/not-there\"]}",
                "2017-01");
        choose(
                "member2",
                "{\"publications\":false,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[]}");
        PublishedScorecard.publish("mail-all-off", OVERVIEW, "2017-01");
        tellAndSend();
        circulations("mail-nobody")
                .body("items[0].told", equalTo(0))
                .body(
                        "items[0].text",
                        equalTo(
                                "Nobody was told by e-mail: the list of members names nobody whom this scorecard is for."));
        circulations("mail-all-off")
                .body(
                        "items[0].text",
                        equalTo(
                                "Nobody was told by e-mail. 1 person has switched such e-mails off."));
    }

    private static ValidatableResponse circulations(String scorecard) {
        return as("governance-adviser")
                .get("/circulations?scorecard=" + scorecard)
                .then()
                .statusCode(200);
    }

    /** As it is before Keycloak has answered for the first time. */
    private void forgetTheList(String problem) {
        change(
                "update directory_reading set read_at = null, problem = %s"
                        .formatted(problem == null ? "null" : "'" + problem + "'"));
    }

    @Test
    void aCommitteesEditionGoesToItsMembersAlone() {
        PublishedScorecard.publish("mail-for-some", OVERVIEW, "2017-01");
        tellAndSend();
        assertEquals(Set.of("member2@scrutineer.example"), addresses());
    }

    @Test
    void whatIsExemptIsCountedAndNamedOnlyToItsCommittee() {
        PublishedScorecard.publish(
                "mail-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2017-01",
                "{\"indicator\":\"EH-1.1\",\"theme\":\"A\"},{\"indicator\":\"CYP-001\",\"theme\":\"A\",\"exemptReason\":\"It could name a child.\"}");
        tellAndSend();
        assertEquals(4, addresses().size());
        for (Received mail : toReaders()) {
            boolean sees = ON_IMPROVING_LIVES.contains(mail.to());
            String words = sees ? "Of 2 measures: 2 not rated." : "Of 1 measure: 1 not rated.";
            assertTrue(mail.text().contains(words), mail.to() + " reads " + mail.text());
        }
        List<Integer> withheld =
                as("governance-adviser").get("/mails").<List<Integer>>path("items.id").stream()
                        .filter(
                                id ->
                                        as("governance-adviser").get("/mails/" + id).path("text")
                                                == null)
                        .toList();
        assertEquals(2, withheld.size(), "governance sees to whom, not what");
    }

    @Test
    void whoSwitchedThemOffGetsNone() {
        choose(
                "member",
                "{\"publications\":false,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[]}");
        choose(
                "chair",
                "{\"publications\":true,\"scorecardsOff\":[\"mail-choices\"],\"daily\":true,\"keyIndicators\":[]}");
        PublishedScorecard.publish("mail-choices", ALL, "2017-01");
        tellAndSend();
        assertEquals(
                Set.of("cabinet-member@scrutineer.example", "member2@scrutineer.example"),
                addresses());
    }

    @Test
    void oneClickWithoutASignInSwitchesOneScorecardOff() {
        PublishedScorecard.publish("mail-one-click", OVERVIEW, "2017-01");
        tellAndSend();
        String source = toReaders().getFirst().source().replaceAll("\r?\n[ \t]+", " ");
        String address =
                source.replaceAll(
                        "(?s).*List-Unsubscribe: <" + StackResource.PUBLIC_URL + "([^>]+)>.*",
                        "$1");
        String path = address.replace("/api/v1", "");

        given().redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address)
                .then()
                .statusCode(303)
                .header("Location", endsWith(path.replace("/unsubscriptions/", "/unsubscribe/")));
        anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PUBLICATION"))
                .body("scorecardTitle", equalTo("Scorecard mail-one-click"))
                .body("done", equalTo(false));
        long before = events();
        for (int time = 1; time <= 2; time++) {
            anonymous()
                    .formParam("List-Unsubscribe", "One-Click")
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("done", equalTo(true));
        }
        assertEquals(before + 1, events(), "a second click changes nothing");
        as("member2")
                .get("/me/mail-choices")
                .then()
                .statusCode(200)
                .body("choices.scorecardsOff", equalTo(List.of("mail-one-click")))
                .body("choices.publications", equalTo(true))
                .body("address", equalTo("member2@scrutineer.example"))
                .body("dailyOffered", equalTo(false));
        anonymous().post(path.substring(0, path.length() - 2) + "xx").then().statusCode(404);
    }

    @Test
    void choicesAreReadChangedAndNeverOverwritten() {
        String etag =
                as("chair")
                        .get("/me/mail-choices")
                        .then()
                        .statusCode(200)
                        .body("dailyOffered", equalTo(true))
                        .extract()
                        .header("ETag");
        String body =
                "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[\"CYP-002\",\"CYP-001\"]}";
        String changed =
                put("chair", etag, body)
                        .then()
                        .statusCode(200)
                        .body("choices.keyIndicators", equalTo(List.of("CYP-002", "CYP-001")))
                        .extract()
                        .header("ETag");
        put("chair", etag, body).then().statusCode(412);
        put("chair", null, body).then().statusCode(428);
        put(
                        "chair",
                        changed,
                        "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[\"CYP-001\",\"NONE-1\",\"CYP-001\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/keyIndicators/1", "/keyIndicators/2")))
                .body(not(containsString("NONE-1")));
    }

    @Test
    void governanceSeesWhatWentToWhomAndSendsAgainWhatWasGivenUp() {
        PublishedScorecard.publish("mail-governance", ALL, "2017-01");
        tellAndSend();
        Response first = as("governance-adviser").get("/mails?limit=3&kind=PUBLICATION");
        first.then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].stateText", equalTo("Sent"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].scorecardTitle", equalTo("Scorecard mail-governance"))
                .body("items[0].periodLabel", equalTo("January 2017"))
                .body("items[0].problem", nullValue());
        as("governance-adviser")
                .get("/mails?limit=3&kind=PUBLICATION&page=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        as("governance-adviser")
                .get("/mails?state=GIVEN_UP")
                .then()
                .body("items.size()", equalTo(0));

        Integer id = first.path("items[0].id");
        as("governance-adviser")
                .get("/mails/" + id)
                .then()
                .statusCode(200)
                .body("text", containsString("Contacts in the month."))
                .body("messageId", endsWith("@localhost>"));
        as("governance-adviser").post("/mails/" + id + "/retry").then().statusCode(409);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update mail set state = 'GIVEN_UP', sent_at = null, last_error = 'Refused.', address = 'old@scrutineer.example' where id = "
                                                        + id)
                                        .executeUpdate());
        as("governance-adviser")
                .get("/mails?state=GIVEN_UP")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].problem", equalTo("Refused."));
        as("governance-adviser")
                .post("/mails/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("mail.state", equalTo("QUEUED"))
                .body("mail.address", endsWith("@scrutineer.example"))
                .body("mail.address", not(equalTo("old@scrutineer.example")));
        assertEquals(1, sender.sendDue(clock));
    }

    @Test
    void whatTellsOfSomethingUnpublishedIsOnlyForThoseWhoSeeDrafts() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            entities.createNativeQuery(
                                            "insert into mail_content (subject_line, body_text, body_html, holds) values ('Owed', 'A draft', '', 'UNPUBLISHED'), ('Exempt', 'A secret', '', 'EXEMPT')")
                                    .executeUpdate();
                            entities.createNativeQuery(
                                            """
                                            insert into mail (dedupe_key, message_id, kind, content_id, recipient, recipient_name, address, state, attempts, next_attempt_at, created_at, give_up_at)
                                            select id, id, 'CHASE', id, 'x', 'X', 'x@scrutineer.example', 'QUEUED', 0, now(), now(), now() from mail_content
                                            """)
                                    .executeUpdate();
                        });
        as("governance-adviser")
                .get("/mails")
                .then()
                .body("items.subjectLine", equalTo(List.of("Exempt")));
        int exempt = as("governance-adviser").get("/mails").path("items[0].id");
        as("governance-adviser").get("/mails/" + exempt).then().body("text", nullValue());
        as("governance-adviser").get("/mails/" + (exempt - 1)).then().statusCode(404);
        as("performance-officer").get("/mails/" + exempt).then().body("text", equalTo("A secret"));
        as("performance-officer")
                .get("/mails/" + (exempt - 1))
                .then()
                .body("text", equalTo("A draft"));
    }

    @Test
    void theNewslettersBlockHasTheMonthsScorecardsForAllMembersAndNoOthers() {
        PublishedScorecard.publish("mail-newsletter", OVERVIEW, "2017-01");
        Response block = as("governance-adviser").get("/newsletter");
        block.then()
                .statusCode(200)
                .body("items.scorecard", hasItem("early-help-monthly"))
                .body("items.scorecard", not(hasItem("attendance-weekly")))
                .body("items.scorecard", not(hasItem("mail-newsletter")))
                .body("text", containsString("Early Help: contacts each month, March 2017"))
                .body(
                        "html",
                        containsString(
                                "<a href=\""
                                        + StackResource.PUBLIC_URL
                                        + "/scorecards/early-help-monthly/2017-03\">"));
        assertEquals(
                block.asString(),
                as("performance-officer").get("/newsletter").asString(),
                "the same when it is written again");
        as("governance-adviser")
                .get("/newsletter?month=2016-02")
                .then()
                .statusCode(200)
                .body("label", equalTo("February 2016"))
                .body("items.size()", equalTo(0))
                .body("text", containsString("None."));
        as("governance-adviser")
                .header(Contract.WRONG_ON_PURPOSE, "no such month")
                .get("/newsletter?month=2016-13")
                .then()
                .statusCode(400);
    }

    private static void choose(String user, String body) {
        put(user, as(user).get("/me/mail-choices").header("ETag"), body).then().statusCode(200);
    }

    private static Response put(String user, String etag, String body) {
        var request = as(user).contentType("application/json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put("/me/mail-choices");
    }

    private static String lastTo(String user) {
        return toReaders().stream()
                .filter(mail -> mail.to().startsWith(user + "@"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .text();
    }

    /** Without those by which an edition is handed on. */
    private static List<Received> toReaders() {
        return StackResource.mail().received().stream()
                .filter(mail -> !mail.subject().startsWith("Approved: "))
                .filter(mail -> !mail.subject().startsWith("For the board: "))
                .toList();
    }

    private static Set<String> addresses() {
        return toReaders().stream().map(Received::to).collect(Collectors.toSet());
    }

    private long events() {
        return count("select count(*) from audit_event where action = 'unsubscribed'");
    }
}
