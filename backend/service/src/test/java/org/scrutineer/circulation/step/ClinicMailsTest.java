package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;
import org.scrutineer.testing.StandingPanel;

/** What reaches the calendars of those who are invited to a clinic, through a real mail server. */
@QuarkusTest
class ClinicMailsTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String START = "2090-06-01T14:00";

    /** An event as somebody got it. */
    private record Sent(String subject, String method, ICalendar calendar, String text) {
        VEvent event() {
            return calendar.getEvents().getFirst();
        }

        /** The subject without the clinic, the method in the body and the state of the event. */
        String brief() {
            return "%s %s %d"
                    .formatted(
                            subject.replaceFirst(":.*", ""),
                            calendar.getMethod().getValue(),
                            event().getSequence().getValue());
        }
    }

    @Test
    void anInvitationItsChangeAndItsEndActOnOneEventOfEachCalendar() {
        String request = request("mailed-clinic", ALL, "MAIL-C1");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                "Attendance",
                                START,
                                List.of(request),
                                "member",
                                "lead-officer",
                                "governance-adviser"));
        Map<String, Sent> invited = sent();
        assertEquals(
                Map.of(
                        "member", "Invitation REQUEST 0",
                        "lead-officer", "Invitation REQUEST 0",
                        "governance-adviser", "Invitation REQUEST 0"),
                brief(invited));
        Sent first = invited.get("member");
        assertEquals(clinic + "@localhost", first.event().getUid().getValue());
        assertEquals("2090-06-01T13:00:00Z", start(first), "summer time");
        assertTrue(first.text().contains(request + ": Asked about MAIL-C1"), first.text());
        assertTrue(first.text().contains("/api/v1/clinics/%s/calendar.ics".formatted(clinic)));
        assertFalse(first.text().contains("Stop these e-mails"), "they cannot be switched off");

        BookedClinic.change(
                        clinic,
                        BookedClinic.plan(
                                "Attendance",
                                "2090-12-01T14:00",
                                List.of(request),
                                "member",
                                "chair",
                                "governance-adviser"))
                .statusCode(200);
        Map<String, Sent> changed = sent();
        assertEquals(
                Map.of(
                        "member", "Changed REQUEST 1",
                        "governance-adviser", "Changed REQUEST 1",
                        "chair", "Invitation REQUEST 1",
                        "lead-officer", "No longer invited CANCEL 1"),
                brief(changed));
        assertEquals("2090-12-01T14:00:00Z", start(changed.get("member")), "winter time");

        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"The officer is ill.\"}")
                .statusCode(200);
        Map<String, Sent> ended = sent();
        assertEquals(
                Map.of(
                        "member", "Cancelled CANCEL 2",
                        "governance-adviser", "Cancelled CANCEL 2",
                        "chair", "Cancelled CANCEL 2"),
                brief(ended));
        assertEquals("CANCELLED", ended.get("chair").event().getStatus().getValue());
        assertTrue(ended.get("chair").text().contains("The officer is ill."));
        for (Map<String, Sent> round : List.of(invited, changed, ended)) {
            round.forEach(
                    (user, mail) -> {
                        assertEquals(
                                first.event().getUid().getValue(),
                                mail.event().getUid().getValue());
                        assertEquals(
                                List.of(user + "@scrutineer.example"),
                                mail.event().getAttendees().stream()
                                        .map(attendee -> attendee.getEmail())
                                        .toList(),
                                "nobody else's address");
                        assertEquals(
                                "scrutineer@localhost", mail.event().getOrganizer().getEmail());
                        assertEquals(
                                mail.calendar().getMethod().getValue(),
                                mail.method(),
                                "in the MIME type as in the body");
                    });
        }
    }

    @Test
    void ofWhatChangedBeforeAnybodyWasToldOnlyTheLastIsTold() {
        String request = request("mailed-late", ALL, "MAIL-C2");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Late", START, List.of(request), "member", "chair"));
        BookedClinic.change(clinic, BookedClinic.plan("Later", START, List.of(request), "member"))
                .statusCode(200);
        assertEquals(Map.of("member", "Invitation REQUEST 1"), brief(sent()));
        BookedClinic.change(
                        clinic,
                        BookedClinic.plan("Later", START, List.of(request), "member", "chair"))
                .statusCode(200);
        BookedClinic.change(clinic, BookedClinic.plan("Latest", START, List.of(request), "member2"))
                .statusCode(200);
        assertEquals(
                Map.of(
                        "member", "No longer invited CANCEL 3",
                        "member2", "Invitation REQUEST 3"),
                brief(sent()));
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"It is not needed.\"}")
                .statusCode(200);
        assertEquals(Map.of("member2", "Cancelled CANCEL 4"), brief(sent()));

        String never =
                BookedClinic.booked(
                        BookedClinic.plan("Never", START, List.of(request), "member", "chair"));
        BookedClinic.step(never, "cancellation", "{\"reason\":\"It was a mistake.\"}")
                .statusCode(200);
        assertEquals(Map.of(), sent());
    }

    @Test
    void whatSomebodyMayNotReadIsNotInWhatTheyAreSent() {
        String hidden = request("mailed-committee", FOR_A_COMMITTEE, "MAIL-C3");
        String open = request("mailed-open", ALL, "MAIL-C4");
        BookedClinic.booked(
                BookedClinic.plan("Two", START, List.of(hidden, open), "member", "member2"));
        Map<String, Sent> sent = sent();
        String all = sent.get("member").event().getDescription().getValue();
        String some = sent.get("member2").event().getDescription().getValue();
        assertTrue(all.contains("MAIL-C3") && all.contains("MAIL-C4"), all);
        assertTrue(some.contains("MAIL-C4") && !some.contains("MAIL-C3"), some);
        assertFalse(sent.get("member2").text().contains("MAIL-C3"));
    }

    /** E-mails and calendars are shared around: they say when and where, and not what about. */
    @Test
    void ofAClinicOnWhatIsExemptNothingThatWasWrittenIsSent() throws Exception {
        OwnMeasure.define("MAIL-C6", "Asked about MAIL-C6");
        OwnMeasure.define("MAIL-C7", "Asked about MAIL-C7");
        PublishedScorecard.publish(
                "mailed-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("MAIL-C6") + "," + OwnMeasure.exemptItem("MAIL-C7"));
        String open = BookedClinic.request("mailed-exempt", "MAIL-C6");
        String exempt = BookedClinic.asked("member", "mailed-exempt", "MAIL-C7");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Quokka and others", START, List.of(open), "member"));
        change(
                "insert into clinic_request (clinic_id, request_id, place, planned) values (%d, %d, 2, true)"
                        .formatted(BookedClinic.number(clinic), BookedClinic.number(exempt)));
        Sent sent = sent().get("member");
        assertEquals("Performance clinic: " + clinic, sent.event().getSummary().getValue());
        for (String text : List.of(sent.subject(), sent.text(), sent.calendar().write())) {
            assertFalse(text.contains("Quokka"), text);
        }
        String file = as("member").get("/clinics/%s/calendar.ics".formatted(clinic)).asString();
        assertTrue(file.contains("SUMMARY:Performance clinic: " + clinic), file);
        assertFalse(file.contains("Quokka"), file);
    }

    @Test
    void aPanelThatMeetsOfItselfIsInvitedToo() {
        String panel = StandingPanel.of("Mailed sub-group", "member", "lead-officer");
        String plan = BookedClinic.plan("Each quarter", START, List.of());
        String clinic =
                BookedClinic.booked(plan.replaceFirst("}$", ",\"panel\":\"%s\"}".formatted(panel)));
        assertEquals(
                Map.of("member", "Invitation REQUEST 0", "lead-officer", "Invitation REQUEST 0"),
                brief(sent()));
        BookedClinic.change(
                        clinic,
                        BookedClinic.plan(
                                "Each quarter", "2090-06-02T14:00", List.of(), "member", "chair"))
                .statusCode(200);
        assertEquals(
                Map.of(
                        "member", "Changed REQUEST 1",
                        "chair", "Invitation REQUEST 1",
                        "lead-officer", "No longer invited CANCEL 1"),
                brief(sent()));
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"Nobody can come.\"}")
                .statusCode(200);
        assertEquals(
                Map.of("member", "Cancelled CANCEL 2", "chair", "Cancelled CANCEL 2"),
                brief(sent()));
    }

    @Test
    void aChangeOfNothingIsSentToNobody() {
        String request = request("mailed-same", ALL, "MAIL-C5");
        String plan = BookedClinic.plan("Same", START, List.of(request), "member");
        String clinic = BookedClinic.booked(plan);
        assertEquals(1, sent().size());
        String version = BookedClinic.version(clinic);
        BookedClinic.change(clinic, plan).statusCode(200).header("ETag", equalTo(version));
        assertEquals(Map.of(), sent());
    }

    private static String request(String scorecard, String audience, String measure) {
        OwnMeasure.define(measure, "Asked about " + measure);
        PublishedScorecard.publish(scorecard, audience, "", "2017-01", OwnMeasure.item(measure));
        return BookedClinic.request(scorecard, measure);
    }

    /** What is sent now of clinics, by the user it is sent to. */
    private Map<String, Sent> sent() {
        tellAndSend();
        Map<String, Sent> sent = new TreeMap<>();
        for (Received mail : StackResource.mail().received()) {
            if (mail.subject().contains("Performance clinic: ")) {
                Sent before = sent.put(mail.to().replaceFirst("@.*", ""), read(mail));
                assertEquals(null, before, "one each");
            }
        }
        StackResource.mail().empty();
        return sent;
    }

    private static Sent read(Received mail) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            null,
                            new ByteArrayInputStream(
                                    mail.source().getBytes(StandardCharsets.ISO_8859_1)));
            Multipart parts = (Multipart) message.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/calendar")) {
                    String text =
                            new String(
                                    part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    ICalendar calendar = Biweekly.parse(text).first();
                    assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), text);
                    String type = part.getContentType().replaceAll("\\s+", " ");
                    assertTrue(type.contains("charset=UTF-8"), type);
                    return new Sent(
                            mail.subject(),
                            type.replaceFirst(".*method=(\\w+).*", "$1"),
                            calendar,
                            mail.text());
                }
            }
            throw new AssertionError("no event in " + mail.source());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String start(Sent mail) {
        return mail.event().getDateStart().getValue().toInstant().toString();
    }

    private static Map<String, String> brief(Map<String, Sent> sent) {
        Map<String, String> brief = new TreeMap<>();
        sent.forEach((user, mail) -> brief.put(user, mail.brief()));
        return brief;
    }
}
