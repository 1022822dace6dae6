package org.scrutineer.circulation.daily;

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
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** The daily e-mail: once a London day, the chosen measures, published figures alone. */
@QuarkusTest
class DailyMailTest extends MailTest {

    @Inject DailyMail daily;

    @Test
    void theChairsOwnMeasuresComeOnceADayWithWhatIsNew() {
        choose("chair", "\"EH-1.1\",\"ATT-PRI\"");
        Instant today = london(LocalDate.now(clock), LocalTime.of(7, 0));
        writeDue(today.minusSeconds(1));
        assertEquals(0, mails(), "too early");
        writeDue(today);
        writeDue(today.plusSeconds(3600));
        assertEquals(1, mails());
        writeDue(today.plus(Duration.ofDays(2)));
        writeDue(today.plus(Duration.ofDays(3)));
        assertEquals(3, mails());
        sender.sendDue(clock);
        List<Received> received = StackResource.mail().received();
        Received first = received.getFirst();
        assertEquals("chair@scrutineer.example", first.to());
        assertTrue(first.subject().startsWith("Key indicators, "), first.subject());
        for (String words :
                List.of(
                        "New since the last e-mail",
                        "392 in March 2017.",
                        "Decreased since February 2017.",
                        "Latest figure: ",
                        "Rating: Not rated",
                        "School attendance: week by week")) {
            assertTrue(first.text().contains(words), words + " is not in: " + first.text());
        }
        assertTrue(first.html().contains("<th scope=\"row\""), first.html());
        assertTrue(
                received.getLast()
                        .text()
                        .contains("Nothing new has been published about your measures."),
                received.getLast().text());
    }

    @Test
    void itBeginsWithWhatIsFollowedAndComesForThatAlone() {
        follow("chair", "full-report", "CYP-001");
        Instant today = london(LocalDate.now(clock), LocalTime.of(7, 0));
        writeDue(today);
        choose("chair", "\"ATT-PRI\",\"CYP-001\"");
        writeDue(today.plus(Duration.ofDays(1)));
        sender.sendDue(clock);
        String alone = StackResource.mail().received().getFirst().text();
        assertTrue(alone.contains("Measures you follow"), alone);
        assertFalse(alone.contains("Your other measures"), alone);
        String both = StackResource.mail().received().getLast().text();
        String title = title("full-report/editions/2024-25", "CYP-001");
        int followed = both.indexOf("Measures you follow");
        int others = both.indexOf("Your other measures");
        int measure = both.indexOf(title, followed);
        assertTrue(0 <= followed && followed < measure && measure < others, both);
        assertEquals(
                -1, both.indexOf(title, others), "what is followed is not there again: " + both);
        assertTrue(
                both.indexOf(title("attendance-weekly/editions/2025-W45", "ATT-PRI"), others) > 0,
                both);

        as("chair").delete("/me/followed-measures/full-report/CYP-001").then().statusCode(204);
        choose("chair", "");
        writeDue(today.plus(Duration.ofDays(2)));
        assertEquals(2, mails(), "who follows nothing and chose nothing has none");
    }

    @Test
    void whoWantsNoneHasNoneWhateverTheyFollow() {
        follow("chair", "full-report", "CYP-001");
        chooseDaily("chair", "", false);
        writeDue(london(LocalDate.now(clock), LocalTime.of(7, 0)));
        assertEquals(0, mails());
    }

    @Test
    void whatIsForAnotherCommitteeOrUnpublishedIsNotInIt() {
        Confirming.put(
                        "/period-values/EH-1.1/E08000018/2019-11",
                        "If-None-Match",
                        "*",
                        "{\"value\":987654}")
                .then()
                .statusCode(201);
        choose("member2", "\"EH-1.1\",\"ATT-PRI\"");
        KeycloakAdmin.give("member2", "cabinet-member");
        try {
            directory.refresh(clock.instant());
            writeDue(london(LocalDate.now(clock), LocalTime.of(7, 0)));
        } finally {
            KeycloakAdmin.take("member2", "cabinet-member");
        }
        sender.sendDue(clock);
        Received mail = StackResource.mail().received().getFirst();
        assertEquals("member2@scrutineer.example", mail.to());
        assertTrue(mail.text().contains("7.02% in Week 43 (20 to 26 October 2025)"), mail.text());
        assertFalse(
                mail.text().contains("Week 45"),
                "only the committee's edition has it: " + mail.text());
        assertFalse(mail.text().contains("987"), mail.text());
        directory.refresh(clock.instant());
    }

    /** A18 of the fault tests. */
    @Test
    void oneThatCannotBeWrittenStopsNoOther() {
        PublishedScorecard.publish(
                "daily-poisoned",
                "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/overview-and-scrutiny\"]}",
                "2031-01");
        KeycloakAdmin.give("member2", "cabinet-member");
        try {
            choose("chair", "\"EH-1.1\"");
            choose("member2", "\"EH-1.1\"");
            Instant now = london(LocalDate.now(clock), LocalTime.of(7, 0));
            damageTheOther();
            writeDue(now);
            assertEquals(1, mails(), "the chair has theirs");
            assertEquals(1, count("select count(*) from job_trouble where not unpublished"));
            mendTheOther();
            writeDue(now.plusSeconds(120));
            assertEquals(2, mails(), "it is tried again");
            assertEquals(0, count("select count(*) from job_trouble"));
        } finally {
            mendTheOther();
            KeycloakAdmin.take("member2", "cabinet-member");
        }
    }

    /** No document of it can be read any more. */
    private void damageTheOther() {
        frozen("gzip = '\\x00'::bytea || gzip where get_byte(gzip, 0) <> 0");
    }

    private void mendTheOther() {
        frozen("gzip = substring(gzip from 2) where get_byte(gzip, 0) = 0");
    }

    /** As nobody but the owner of the tables can, past what keeps published documents final. */
    private void frozen(String damage) {
        change(
                """
                alter table frozen_document disable trigger frozen_document_is_final;
                update frozen_document set %s and edition_id in (select id from edition where scorecard_code = 'daily-poisoned');
                alter table frozen_document enable trigger frozen_document_is_final
                """
                        .formatted(damage));
    }

    @Test
    void nobodyElseGetsIt() {
        choose("member", "\"EH-1.1\"");
        choose("chair", "");
        writeDue(london(LocalDate.now(clock), LocalTime.of(7, 0)));
        assertEquals(0, mails(), "a member has none; a chair who chose nothing gets nothing");
    }

    /** A11 of the fault tests, as far as it concerns this. */
    @Test
    void sevenOClockIsLondonsOnBothSidesOfTheClockChange() {
        choose("chair", "\"EH-1.1\"");
        writeDue(Instant.parse("2026-03-28T06:59:59Z"));
        assertEquals(0, mails());
        writeDue(Instant.parse("2026-03-28T07:00:00Z"));
        assertEquals(1, mails());
        writeDue(Instant.parse("2026-03-29T05:59:59Z"));
        assertEquals(1, mails());
        writeDue(Instant.parse("2026-03-29T06:00:00Z"));
        assertEquals(2, mails());
        writeDue(Instant.parse("2026-10-25T06:59:59Z"));
        assertEquals(2, mails());
        writeDue(Instant.parse("2026-10-25T07:00:00Z"));
        writeDue(Instant.parse("2026-10-25T23:59:59Z"));
        assertEquals(3, mails());
    }

    /** At a time at which the list of people has just been read. */
    private void writeDue(Instant now) {
        assertTrue(directory.refresh(now));
        daily.writeDue(now);
    }

    private static void follow(String user, String scorecard, String indicator) {
        as(user).put("/me/followed-measures/%s/%s".formatted(scorecard, indicator))
                .then()
                .statusCode(204);
    }

    private static String title(String edition, String indicator) {
        return as("chair")
                .get("/scorecards/%s/measures/%s".formatted(edition, indicator))
                .jsonPath()
                .getString("measure.title");
    }

    private static void choose(String user, String indicators) {
        chooseDaily(user, indicators, true);
    }

    private static void chooseDaily(String user, String indicators, boolean daily) {
        as(user).header("If-Match", as(user).get("/me/mail-choices").header("ETag"))
                .contentType("application/json")
                .body(
                        "{\"publications\":true,\"scorecardsOff\":[],\"daily\":%s,\"keyIndicators\":[%s]}"
                                .formatted(daily, indicators))
                .put("/me/mail-choices")
                .then()
                .statusCode(200);
    }

    private static Instant london(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clocks.LONDON).toInstant();
    }

    private long mails() {
        return count("select count(*) from mail where kind = 'KEY_INDICATORS'");
    }
}
