package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.testing.AskedTimes.FIRST;
import static org.scrutineer.testing.AskedTimes.SECOND;
import static org.scrutineer.testing.AskedTimes.THIRD;
import static org.scrutineer.testing.AskedTimes.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.AskedTimes;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/**
 * Whoever is to come to a clinic is asked which times suit them, as often as there is something
 * new.
 */
@QuarkusTest
class ClinicTimesMailsTest extends MailTest {

    @Test
    void whoIsAskedIsToldOfWhatIsToAnswerAndOfNothingElse() {
        List<String> request = request("times-mailed");
        tellAndSend();
        StackResource.mail().empty();
        String times =
                AskedTimes.proposed(
                        plan("Mailed", List.of(FIRST, SECOND), request, "member", "lead-officer"));
        String asked = "Which times suit you? Clinic times " + times;
        List<Received> both = received();
        assertEquals(List.of(asked, asked), both.stream().map(Received::subject).toList());
        assertTrue(
                both.getFirst()
                        .text()
                        .replaceAll("\\s+", " ")
                        .contains(
                                "“Mailed”. It could begin at 2:00pm on Thursday 1 June 2090, or 10:30am on Friday 2 June 2090, London time."),
                both.getFirst().text());
        assertTrue(
                both.getFirst()
                        .text()
                        .contains(StackResource.PUBLIC_URL + "/clinic-times/" + times),
                both.getFirst().text());
        as("member").get("/me/home").then().body("handedOver.times", hasItem(times));
        as("member2").get("/me/home").then().body("handedOver.times", not(hasItem(times)));

        List<Integer> each = AskedTimes.numbers(times);
        AskedTimes.answer(
                        "member",
                        times,
                        AskedTimes.ofTime(each.get(0), "YES"),
                        AskedTimes.ofTime(each.get(1), "NO"))
                .statusCode(200);
        AskedTimes.change(times, plan("Mailed", List.of(FIRST), request, "member", "lead-officer"))
                .statusCode(200);
        assertEquals(List.of(), received(), "a time less is nothing to answer");
        AskedTimes.change(
                        times,
                        plan("Mailed", List.of(FIRST, THIRD), request, "member", "lead-officer"))
                .statusCode(200);
        assertEquals(2, received().size(), "a time more is for everybody");

        AskedTimes.step(times, "calling-off", "{\"reason\":\"Nobody can come.\"}");
        Received off = received("member");
        assertEquals("Called off: clinic times " + times, off.subject());
        assertTrue(off.text().contains("Nobody can come."), off.text());
    }

    @Test
    void ofTimesForAClinicOnWhatIsExemptNothingThatWasWrittenIsSent() throws Exception {
        OwnMeasure.define("TIMES-X1", "Asked about TIMES-X1");
        OwnMeasure.define("TIMES-X2", "Asked about TIMES-X2");
        PublishedScorecard.publish(
                "times-exempt",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("TIMES-X1") + "," + OwnMeasure.exemptItem("TIMES-X2"));
        List<String> request = List.of(BookedClinic.request("times-exempt", "TIMES-X1"));
        String exempt = BookedClinic.asked("member", "times-exempt", "TIMES-X2");
        tellAndSend();
        StackResource.mail().empty();
        String times =
                AskedTimes.proposed(plan("Quokka and others", List.of(FIRST), request, "member"));
        change(
                "insert into clinic_proposal_request (proposal_id, request_id, place) values (%d, %d, 2)"
                        .formatted(BookedClinic.number(times), BookedClinic.number(exempt)));
        Received asked = received("member");
        assertFalse(asked.text().contains("Quokka"), asked.text());
        assertTrue(asked.text().contains("1 June 2090"), asked.text());
    }

    @Test
    void whoWantsNoneReadsItAtHome() {
        List<String> request = request("times-unwanted");
        tellAndSend();
        StackResource.mail().empty();
        chooseMails("member", "\"requestSteps\":false");
        String times = AskedTimes.proposed(plan("Unwanted", List.of(FIRST), request, "member"));
        assertEquals(List.of(), received());
        as("member").get("/me/home").then().body("handedOver.times", hasItem(times));
    }

    @Test
    void whatWasCalledOffBeforeAnybodyWasToldIsAskedOfNobody() {
        List<String> request = request("times-early");
        tellAndSend();
        StackResource.mail().empty();
        String times = AskedTimes.proposed(plan("Early", List.of(FIRST), request, "member"));
        AskedTimes.step(times, "calling-off", "{\"reason\":\"It was a mistake.\"}");
        assertEquals(
                List.of("Called off: clinic times " + times),
                received().stream().map(Received::subject).toList());
    }

    private List<Received> received() {
        tellAndSend();
        List<Received> received = List.copyOf(StackResource.mail().received());
        StackResource.mail().empty();
        return received;
    }

    private Received received(String user) {
        return received().stream()
                .filter(mail -> mail.to().equals(user + "@scrutineer.example"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> request(String scorecard) {
        String measure = scorecard.toUpperCase(Locale.ROOT);
        OwnMeasure.define(measure, "Measure of " + scorecard);
        PublishedScorecard.publish(
                scorecard,
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item(measure));
        return List.of(BookedClinic.request(scorecard, measure));
    }
}
