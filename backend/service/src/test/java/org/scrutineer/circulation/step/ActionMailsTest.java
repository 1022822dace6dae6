package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.daily.LateActions;
import org.scrutineer.clock.Clocks;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.StackResource;

/** Whoever owns an action hears that it is theirs, and once that it is overdue. */
@QuarkusTest
class ActionMailsTest extends MailTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;

    @Inject LateActions late;

    @Test
    void theOwnerAloneHearsThatItIsTheirs() {
        String action = agree("Write to Zanzibar.", today().plusDays(30));
        Received mail = only("An action for you: " + action);
        assertTrue(mail.text().contains("/actions/" + action), mail.text());
        assertFalse(mail.text().contains("Zanzibar"), "the words are read where one signs in");
        as("lead-officer").get("/me/home").then().body("handedOver.action", hasItem(action));
        as(GOVERNANCE).get("/me/home").then().body("handedOver.action", not(hasItem(action)));
    }

    @Test
    void itIsOverdueTheDayAfterItWasDueFromSevenOnAndIsToldOfOnce() {
        LocalDate due = today().plusDays(300);
        String action = agree("Fill the posts.", due);
        quiet();
        late.noteDue(at(due, 23));
        late.noteDue(at(due.plusDays(1), 6));
        tellAndSend();
        assertEquals(List.of(), subjects(), "it is not overdue yet");
        late.noteDue(at(due.plusDays(1), 7));
        Received mail = only("Overdue: action " + action);
        assertTrue(mail.text().contains("is still open"), mail.text());
        late.noteDue(at(due.plusDays(1), 12));
        late.noteDue(at(due.plusDays(3), 7));
        tellAndSend();
        assertEquals(List.of(), subjects(), "each is told of once");
    }

    @Test
    void itIsSwitchedOffWithRequests() {
        chooseMails("lead-officer", "\"requestSteps\":false");
        String action = agree("Ring the schools.", today().plusDays(30));
        tellAndSend();
        assertEquals(List.of(), subjects());
        as("lead-officer").get("/me/home").then().body("handedOver.action", hasItem(action));
    }

    /** Nor is anybody told of what was late long before. */
    @Test
    void ofWhatIsDoneOrWasLateLongBeforeNobodyHears() {
        LocalDate due = today().plusDays(330);
        String done = agree("Answer the letter.", due);
        String open = agree("Answer another letter.", due);
        quiet();
        late.noteDue(at(due.plusDays(8), 7));
        tellAndSend();
        assertEquals(List.of(), subjects());
        late.noteDue(at(due.plusDays(7), 7));
        String address = "/actions/" + done;
        as("lead-officer")
                .header("If-Match", as("lead-officer").get(address).header("ETag"))
                .contentType("application/json")
                .body("{\"evidence\":\"The letter is on file.\"}")
                .post(address + "/completion")
                .then()
                .statusCode(200);
        tellAndSend();
        assertEquals(List.of("Overdue: action " + open), subjects());
    }

    /** Its reference. */
    private static String agree(String text, LocalDate due) {
        String accepted = MadeRecommendation.made("[]", "[]", "[]");
        MadeRecommendation.answered(accepted, "ACCEPTED").statusCode(200);
        return as(GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"text\":\"%s\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                .formatted(text, KeycloakAdmin.id("lead-officer"), due))
                .post("/recommendations/" + accepted + "/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static LocalDate today() {
        return MadeRecommendation.today();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Clocks.LONDON).toInstant();
    }

    private void quiet() {
        tellAndSend();
        StackResource.mail().empty();
    }

    /** Of the e-mails about actions. */
    private static List<String> subjects() {
        return received().stream().map(Received::subject).toList();
    }

    private static List<Received> received() {
        return StackResource.mail().received().stream()
                .filter(mail -> mail.text().contains("/actions/AC-"))
                .toList();
    }

    /** The lead officer gets it, and nobody gets another. */
    private Received only(String subject) {
        tellAndSend();
        assertEquals(List.of(subject), subjects());
        Received mail = received().getFirst();
        assertEquals("lead-officer@scrutineer.example", mail.to());
        StackResource.mail().empty();
        return mail;
    }
}
