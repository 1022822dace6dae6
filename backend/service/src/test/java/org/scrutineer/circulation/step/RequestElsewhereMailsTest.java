package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.daily.DigestMail;
import org.scrutineer.clock.Clocks;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** Whose request is on a work programme or in a recommendation hears what becomes of that. */
@QuarkusTest
class RequestElsewhereMailsTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Inject DigestMail digest;

    @Test
    void aWorkItemIsToldOfToWhoAskedAndWhoIsToCome() {
        each("member");
        each("member2");
        publish("elsewhere-item", "ELSE-1");
        String request = Programme.request("elsewhere-item", "ELSE-1");
        as("member2")
                .put("/deep-dive-requests/" + request + "/supporters/me")
                .then()
                .statusCode(200);
        quiet();
        String first = Programme.meeting(Programme.THEIRS, 20);
        String item =
                Programme.put(
                                Programme.GOVERNANCE,
                                Programme.THEIRS,
                                Programme.item(
                                        "REQUEST",
                                        "Officers attend",
                                        ",\"about\":\"%s\",\"meeting\":\"%s\""
                                                .formatted(request, first)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        told("On a work programme: " + name(request), "member", "member2", "lead-officer");
        String second = Programme.meeting(Programme.THEIRS, 40);
        Programme.step(
                        "chair",
                        item,
                        "carry-over",
                        "{\"meeting\":\"%s\",\"reason\":\"Zanzibar was ill.\"}".formatted(second))
                .statusCode(200);
        Received moved =
                told("Carried over: " + name(request), "member", "member2", "lead-officer");
        assertTrue(
                moved.text()
                        .contains(
                                "It was carried over on the work programme of the committee Improving lives, for the meeting on "),
                moved.text());
        assertFalse(moved.text().contains("Zanzibar"), "free words are read where one signs in");
        as("member")
                .get("/me/home")
                .then()
                .body("handedOver.text", hasItem("Carried over: " + name(request)))
                .body("handedOver.request", hasItem(request));
        Programme.step(
                        Programme.GOVERNANCE,
                        item,
                        "withdrawal",
                        "{\"reason\":\"It was answered.\"}")
                .statusCode(200);
        told("Taken off a work programme: " + name(request), "member", "member2", "lead-officer");
    }

    @Test
    void aRecommendationIsToldOfToWhoseRequestItRestsOn() {
        each("member");
        publish("elsewhere-advice", "ELSE-2");
        String request = Programme.request("elsewhere-advice", "ELSE-2");
        quiet();
        String recommendation = MadeRecommendation.made("[\"%s\"]".formatted(request), "[]", "[]");
        asked("In a recommendation to the cabinet: " + name(request));
        MadeRecommendation.answered(recommendation, "ACCEPTED_IN_PART").statusCode(200);
        Received answered = asked("News of a recommendation: " + name(request));
        assertTrue(
                answered.text().contains("to the cabinet, which rests on it: accepted in part."),
                answered.text());
    }

    @Test
    void whoLeadsOnARecommendationIsToldAndNobodyElse() {
        String recommendation = MadeRecommendation.made("[]", "[]", "[\"EH-1.1\"]");
        String cited = recommendation.replaceFirst("-(?=[0-9]+$)", "/");
        told("To lead on: recommendation " + cited, "lead-officer");
        as("lead-officer")
                .get("/me/home")
                .then()
                .body("handedOver.text", hasItem("To lead on: recommendation " + cited))
                .body("handedOver.recommendation", hasItem(recommendation));
        MadeRecommendation.answered(recommendation, "ACCEPTED").statusCode(200);
        Received answered = told("Accepted: recommendation " + cited, "lead-officer");
        assertTrue(
                answered.text()
                        .contains(StackResource.PUBLIC_URL + "/recommendations/" + recommendation),
                answered.text());
        assertFalse(answered.text().contains("Within the budget"), answered.text());
        MadeRecommendation.step(recommendation, "pause", "{\"reason\":\"It is put off.\"}")
                .statusCode(200);
        assertNull(told("nothing"), "a pause is news");
        Instant seven =
                LocalDate.ofInstant(clock.instant(), Clocks.LONDON)
                        .plusDays(1)
                        .atTime(7, 0)
                        .atZone(Clocks.LONDON)
                        .toInstant();
        assertTrue(directory.refresh(seven));
        digest.writeDue(seven);
        sender.sendDue(clock);
        Received day = StackResource.mail().received().getFirst();
        assertEquals("Requests: 1 thing happened", day.subject());
        assertTrue(day.text().contains("Paused: recommendation " + cited), day.text());
        assertTrue(day.text().contains("/recommendations/" + recommendation), day.text());
    }

    /** Unless somebody chooses otherwise it asks nobody who asked for anything. */
    @Test
    void itIsNewsForWhoAskedAndAtOnceForWhoIsToCome() {
        publish("elsewhere-usual", "ELSE-3");
        String request = Programme.request("elsewhere-usual", "ELSE-3");
        quiet();
        Programme.put(
                        Programme.GOVERNANCE,
                        Programme.THEIRS,
                        Programme.item(
                                "REQUEST", "To be heard", ",\"about\":\"%s\"".formatted(request)))
                .then()
                .statusCode(201);
        told("On a work programme: " + name(request), "lead-officer");
        assertEquals(
                1,
                count(
                        "select count(*) from told_person where waits_for_digest and line like 'On a work programme: %'"));
    }

    /** What the member gets; whoever leads on the recommendation gets their own. */
    private Received asked(String subject) {
        tellAndSend();
        Received mail =
                StackResource.mail().received().stream()
                        .filter(each -> each.to().equals("member@scrutineer.example"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(subject, mail.subject());
        StackResource.mail().empty();
        return mail;
    }

    private void publish(String code, String indicator) {
        OwnMeasure.define(
                indicator, "Elsewhere " + indicator, ",\"leadService\":\"/services/social-care\"");
        PublishedScorecard.publish(code, ALL, "", "2017-01", OwnMeasure.item(indicator));
    }

    /** Nobody is told any more of what happened so far. */
    private void quiet() {
        tellAndSend();
        StackResource.mail().empty();
    }

    private static void each(String who) {
        as(who).header("If-Match", as(who).get("/me/mail-choices").header("ETag"))
                .contentType("application/json")
                .body(
                        "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[],\"pace\":\"EACH\"}")
                .put("/me/mail-choices")
                .then()
                .statusCode(200)
                .body("choices.pace", equalTo("EACH"));
    }

    private static String name(String request) {
        return request
                + ": "
                + as("member").get("/deep-dive-requests/" + request).path("measures[0].title");
    }

    /** Exactly these people get this e-mail now, and nobody another. */
    private Received told(String subject, String... to) {
        tellAndSend();
        List<Received> received = StackResource.mail().received();
        assertEquals(
                Set.of(to).stream()
                        .map(each -> subject + " to " + each)
                        .collect(Collectors.toSet()),
                received.stream()
                        .map(mail -> mail.subject() + " to " + mail.to().replaceFirst("@.*", ""))
                        .collect(Collectors.toSet()));
        assertEquals(to.length, received.size());
        Received first = received.isEmpty() ? null : received.getFirst();
        StackResource.mail().empty();
        return first;
    }
}
