package org.scrutineer.circulation.daily;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** Members are reminded, once, two days before a window for requests closes. */
@QuarkusTest
class WindowRemindersTest extends MailTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String IMPROVING_LIVES =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final Set<String> MEMBERS =
            Set.of("cabinet-member", "chair", "member", "member2");

    @Inject WindowReminders reminders;

    @Test
    void everyMemberWhomItIsForIsRemindedOnceInWords() {
        publish("window-for-all", ALL);
        reminders.noteDue(sevenTwoDaysBefore().minusSeconds(1));
        tellAndSend();
        assertEquals(Set.of(), reminded(), "too early");
        reminders.noteDue(sevenTwoDaysBefore());
        tellAndSend();
        assertEquals(MEMBERS, reminded());
        Received mail = StackResource.mail().received().getFirst();
        String closes =
                DateTimeFormatter.ofPattern("'23:59 on' EEEE d MMMM", Locale.UK).format(lastDay());
        assertEquals(
                "Requests close at %s: Scorecard window-for-all, January 2017".formatted(closes),
                mail.subject());
        for (String words :
                List.of(
                        closes,
                        StackResource.PUBLIC_URL + "/scorecards/window-for-all/2017-01",
                        StackResource.PUBLIC_URL + "/unsubscribe/")) {
            assertTrue(mail.text().contains(words), words + " is not in: " + mail.text());
        }
        reminders.noteDue(sevenTwoDaysBefore().plusSeconds(86_400));
        tellAndSend();
        assertEquals(MEMBERS.size(), StackResource.mail().received().size(), "once a window");
    }

    @Test
    void severalInstancesAtOnceRemindOnce() throws Exception {
        publish("window-many", ALL);
        Callable<Void> note =
                () -> {
                    reminders.noteDue(sevenTwoDaysBefore());
                    teller.tellWaiting(clock.instant());
                    return null;
                };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(List.of(note, note, note, note))) {
                done.get();
            }
        }
        tellAndSend();
        assertEquals(MEMBERS.size(), StackResource.mail().received().size());
        assertEquals(MEMBERS, reminded());
    }

    @Test
    void nobodyElseHearsOfAnEditionThatIsForACommittee() {
        publish("window-committee", IMPROVING_LIVES);
        reminders.noteDue(sevenTwoDaysBefore());
        tellAndSend();
        assertEquals(Set.of("chair", "member"), reminded());
    }

    @Test
    void whoWantsNoneOrNothingOfTheScorecardGetsNone() {
        choose("member", "[]", false);
        choose("member2", "[\"window-unwanted\"]", true);
        publish("window-unwanted", ALL);
        reminders.noteDue(sevenTwoDaysBefore());
        tellAndSend();
        assertEquals(Set.of("cabinet-member", "chair"), reminded());
        as("member")
                .get("/me/mail-choices")
                .then()
                .body("choices.windowReminders", equalTo(false))
                .body("windowRemindersOffered", equalTo(true));
        as("performance-officer")
                .get("/me/mail-choices")
                .then()
                .body("choices.windowReminders", equalTo(true))
                .body("windowRemindersOffered", equalTo(false));
    }

    /** The correction has a window of its own, and its own reminder. */
    @Test
    void ofAnEditionThatWasCorrectedMeanwhileNobodyIsReminded() {
        publish("window-corrected", ALL);
        reminders.noteDue(sevenTwoDaysBefore());
        PublishedScorecard.correct("window-corrected", "2017-01", "The overview was wrong.");
        tellAndSend();
        assertEquals(Set.of(), reminded());
        reminders.noteDue(sevenTwoDaysBefore());
        tellAndSend();
        assertEquals(MEMBERS, reminded());
    }

    @Test
    void ofWhatNobodyWasToldOfNobodyIsReminded() {
        publish("window-untold", ALL);
        change("delete from telling");
        reminders.noteDue(sevenTwoDaysBefore());
        tellAndSend();
        assertEquals(Set.of(), reminded());
    }

    /** Nobody is told of the publication any more. */
    private void publish(String code, String audience) {
        PublishedScorecard.publish(code, audience, "2017-01");
        tellAndSend();
        StackResource.mail().empty();
    }

    /** The window of seven days is that of every scorecard that says nothing else. */
    private LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON).plusDays(7);
    }

    private Instant sevenTwoDaysBefore() {
        return lastDay().minusDays(2).atTime(LocalTime.of(7, 0)).atZone(Clocks.LONDON).toInstant();
    }

    private static void choose(String who, String scorecardsOff, boolean reminders) {
        as(who).header("If-Match", as(who).get("/me/mail-choices").header("ETag"))
                .contentType("application/json")
                .body(
                        "{\"publications\":true,\"scorecardsOff\":%s,\"daily\":true,\"keyIndicators\":[],\"windowReminders\":%s}"
                                .formatted(scorecardsOff, reminders))
                .put("/me/mail-choices")
                .then()
                .statusCode(200);
    }

    private static Set<String> reminded() {
        return StackResource.mail().received().stream()
                .filter(mail -> mail.subject().startsWith("Requests close at "))
                .map(mail -> mail.to().replaceFirst("@.*", ""))
                .collect(Collectors.toSet());
    }
}
