package org.scrutineer.circulation.daily;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** What is no more than news comes as one e-mail a day, and all of it for those who want it so. */
@QuarkusTest
class DigestMailTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String JSON = "application/json";

    @Inject DigestMail digest;

    @Test
    void joinedAndSupportedRequestsComeInOneEmailTheNextMorning() {
        publish("digest-news", "DIG-1");
        String first = ask("digest-news", "DIG-1", "member");
        String second = ask("digest-news", "DIG-1", "member2");
        String third = ask("digest-news", "DIG-1", "chair");
        support(first, "member2");
        support(first, "chair");
        tellAndSend();
        assertEquals(Set.of("To decide: " + name(first) + " to governance-adviser"), received());
        StackResource.mail().empty();

        toldAt(seven(0));
        writeDue(seven(0).plus(Duration.ofHours(16)));
        writeDue(seven(1).minusSeconds(1));
        assertEquals(Set.of(), received(), "what came after seven is for tomorrow");
        writeDue(seven(1));
        assertEquals(
                Set.of(
                        "Requests: 2 things happened to governance-adviser",
                        "Requests: 2 things happened to member"),
                received());
        Received governance = to("governance-adviser");
        for (String words :
                List.of(
                        "Asked too, joined %s: %s".formatted(first, name(second)),
                        "Asked too, joined %s: %s".formatted(first, name(third)),
                        StackResource.PUBLIC_URL + "/requests/" + third)) {
            assertTrue(governance.text().contains(words), governance.text());
        }
        Received member = to("member");
        assertTrue(
                member.text().contains("Supported: %s (2 times):".formatted(name(first))),
                member.text());
        assertTrue(member.text().contains("/unsubscribe/"), member.text());

        StackResource.mail().empty();
        writeDue(seven(1).plusSeconds(60));
        writeDue(seven(2));
        assertEquals(Set.of(), received(), "each is told of once");
    }

    @Test
    void whatHappensOnMeasuresOneFollowsComesFirst() {
        publish("digest-followed", "DIG-7");
        publish("digest-not-followed", "DIG-8");
        String other = ask("digest-not-followed", "DIG-8", "member");
        String followed = ask("digest-followed", "DIG-7", "member");
        support(other, "member2");
        support(followed, "member2");
        as("member").put("/me/followed-measures/digest-followed/DIG-7").then().statusCode(204);
        tellAndSend();
        StackResource.mail().empty();
        writeDue(seven(1));
        String text = to("member").text();
        int mine = text.indexOf("On measures you follow");
        int rest = text.indexOf("Everything else");
        assertTrue(0 <= mine && mine < text.indexOf("Supported: " + name(followed)), text);
        assertTrue(text.indexOf("Supported: " + name(followed)) < rest, text);
        assertTrue(rest < text.indexOf("Supported: " + name(other)), text);
    }

    @Test
    void eachPersonChoosesWhetherAllOfItComesOnceADayOrNothing() {
        chooseMails("governance-adviser", "\"pace\":\"ALL_DAILY\"");
        chooseMails("member", "\"pace\":\"EACH\"");
        publish("digest-chosen", "DIG-2");
        String request = ask("digest-chosen", "DIG-2", "member");
        support(request, "member2");
        tellAndSend();
        assertEquals(Set.of("Supported: " + name(request) + " to member"), received());
        StackResource.mail().empty();
        writeDue(seven(1));
        assertEquals(Set.of("Requests: 1 thing happened to governance-adviser"), received());
        assertTrue(
                to("governance-adviser").text().contains("To decide: " + name(request)),
                to("governance-adviser").text());
        as("governance-adviser")
                .get("/me/mail-choices")
                .then()
                .body("choices.pace", equalTo("ALL_DAILY"));
        as("member2").get("/me/mail-choices").then().body("choices.pace", equalTo("NEWS_DAILY"));
        as("governance-adviser").get("/mails?kind=DIGEST").then().body("items.size()", equalTo(1));
    }

    /** It is written from what somebody may see when it is sent. */
    @Test
    void whatSomebodyMayNoLongerSeeIsNotInIt() {
        publish("digest-hidden", "DIG-3");
        String request = ask("digest-hidden", "DIG-3", "member2");
        support(request, "member");
        tellAndSend();
        StackResource.mail().empty();
        change(
                "update scorecard set audience = 'COMMITTEES', committees = '{/committees/improving-lives}' where code = 'digest-hidden'");
        writeDue(seven(1));
        assertEquals(Set.of(), received());
        assertEquals(0, count("select count(*) from told_person where waits_for_digest"));
    }

    @Test
    void anActionOnWhatIsExemptIsNotForAllWhoSeeEmails() {
        chooseMails("lead-officer", "\"pace\":\"ALL_DAILY\"");
        OwnMeasure.define("DGX-1", "For all");
        OwnMeasure.define("DGX-2", "Exempt");
        PublishedScorecard.publish(
                "digest-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("DGX-1") + "," + OwnMeasure.exemptItem("DGX-2"));
        String exempt = BookedClinic.asked("member", "digest-exempt", "DGX-2");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                "On DGX-1",
                                "2090-06-01T14:00",
                                List.of(BookedClinic.request("digest-exempt", "DGX-1"))));
        as(BookedClinic.GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"text\":\"Fill the posts\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                .formatted(
                                        KeycloakAdmin.id("lead-officer"),
                                        LocalDate.now(Clocks.LONDON).plusDays(30)))
                .post("/clinics/%s/actions".formatted(clinic))
                .then()
                .statusCode(201);
        // No call of the API puts what is exempt on an agenda that governance does not see.
        change(
                "update clinic_request set request_id = %d where clinic_id = %d"
                        .formatted(BookedClinic.number(exempt), BookedClinic.number(clinic)));
        tellAndSend();
        writeDue(seven(1));
        assertEquals(
                1,
                count(
                        "select count(*) from mail m join mail_content c on c.id = m.content_id where m.kind = 'DIGEST' and c.holds = 'UNPUBLISHED' and m.recipient = '%s'"
                                .formatted(KeycloakAdmin.id("lead-officer"))));
    }

    @Test
    void whoWantsNoneAnyMoreGetsNone() {
        publish("digest-off", "DIG-4");
        String request = ask("digest-off", "DIG-4", "member");
        support(request, "member2");
        tellAndSend();
        StackResource.mail().empty();
        chooseMails("member", "\"requestSteps\":false");
        writeDue(seven(1));
        assertEquals(Set.of(), received());
    }

    @Test
    void severalInstancesAtOnceWriteOne() throws Exception {
        publish("digest-many", "DIG-5");
        String request = ask("digest-many", "DIG-5", "member");
        support(request, "member2");
        tellAndSend();
        StackResource.mail().empty();
        assertTrue(directory.refresh(seven(1)));
        Callable<Void> write =
                () -> {
                    digest.writeDue(seven(1));
                    return null;
                };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(List.of(write, write, write, write))) {
                done.get();
            }
        }
        sender.sendDue(clock);
        assertEquals(1, StackResource.mail().received().size());
        assertFalse(to("member").text().contains("times"), to("member").text());
    }

    private void publish(String code, String indicator) {
        OwnMeasure.define(
                indicator, "Gathered " + indicator, ",\"leadService\":\"/services/social-care\"");
        PublishedScorecard.publish(code, ALL, "", "2017-01", OwnMeasure.item(indicator));
        tellAndSend();
        StackResource.mail().empty();
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

    private static void support(String request, String who) {
        as(who).put("/deep-dive-requests/" + request + "/supporters/me").then().statusCode(200);
    }

    private static String name(String request) {
        return request
                + ": "
                + as("member").get("/deep-dive-requests/" + request).path("measures[0].title");
    }

    private void toldAt(Instant at) {
        change("update telling set told_at = '%s'".formatted(at));
    }

    /** At a time at which the list of people has just been read. */
    private void writeDue(Instant now) {
        assertTrue(directory.refresh(now));
        digest.writeDue(now);
        sender.sendDue(clock);
    }

    /** Seven in the morning, this many days from today. */
    private Instant seven(int days) {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON)
                .plusDays(days)
                .atTime(LocalTime.of(7, 0))
                .atZone(Clocks.LONDON)
                .toInstant();
    }

    private static Received to(String who) {
        return StackResource.mail().received().stream()
                .filter(mail -> mail.to().equals(who + "@scrutineer.example"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> received() {
        return StackResource.mail().received().stream()
                .map(mail -> mail.subject() + " to " + mail.to().replaceFirst("@.*", ""))
                .collect(Collectors.toSet());
    }
}
