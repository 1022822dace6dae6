package org.scrutineer.circulation.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.Reference;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** What is overdue is chased in one e-mail a day, and nobody is chased for what is not theirs. */
@QuarkusTest
class OverdueMailTest extends MailTest {

    private static final String JSON = "application/json";

    @Inject OverdueMail overdue;

    @AfterEach
    void noTargets() {
        targets("{}");
    }

    @Test
    void governanceIsChasedForAllAndAnOfficerForTheirOwnOnceADay() {
        OwnMeasure.define("LATE-1", "Asked long ago");
        OwnMeasure.define("LATE-2", "Given to an officer");
        PublishedScorecard.publish(
                "chased",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("LATE-1") + "," + OwnMeasure.item("LATE-2"));
        String undecided = BookedClinic.asked("member", "chased", "LATE-1");
        String given = BookedClinic.request("chased", "LATE-2");
        name(given, "lead-officer");
        forget();
        LocalDate today = LocalDate.now(clock);
        Instant seven = today.atTime(LocalTime.of(7, 0)).atZone(Clocks.LONDON).toInstant();
        write(seven);
        assertEquals(0, chased(), "there are no targets");
        targets(
                "{\"decide\":{\"days\":2,\"unit\":\"CALENDAR\"},\"answer\":{\"days\":2,\"unit\":\"CALENDAR\"}}");
        for (String each : List.of(undecided, given)) {
            change(
                    "update deep_dive_request set raised_at = raised_at - interval '5 days' where id = %d"
                            .formatted(Reference.REQUEST.id(each)));
        }
        write(seven.minusSeconds(1));
        assertEquals(0, chased(), "it is too early");
        write(seven);
        write(seven.plusSeconds(3600));
        sender.sendDue(clock);
        Received officers = received("lead-officer");
        assertTrue(officers.text().contains(given), officers.text());
        assertTrue(officers.text().contains("3 days overdue"), officers.text());
        assertFalse(officers.text().contains(undecided), officers.text());
        Received governance = received("governance-adviser");
        assertTrue(governance.text().contains(given), governance.text());
        assertTrue(
                governance.text().contains(undecided + ": Asked long ago. To be decided by"),
                governance.text());
    }

    /** Without any target, and though the request itself is over. */
    @Test
    void documentsThatAreOverdueAreChasedWithTheOtherClocks() {
        OwnMeasure.define("LATE-3", "Documents asked for");
        PublishedScorecard.publish(
                "chased-documents",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("LATE-3"));
        String request = BookedClinic.asked("member", "chased-documents", "LATE-3");
        forget();
        LocalDate today = LocalDate.now(clock);
        Instant seven = today.atTime(LocalTime.of(7, 0)).atZone(Clocks.LONDON).toInstant();
        String address = "/deep-dive-requests/" + request;
        step(
                address,
                "document-clock",
                "{\"documents\":\"The report behind it.\",\"receivedOn\":\"%s\",\"unit\":\"CALENDAR\"}"
                        .formatted(today.minusDays(13)));
        step(address, "decline", "{\"reason\":\"It is asked for elsewhere.\"}");
        write(seven);
        sender.sendDue(clock);
        Received governance = received("governance-adviser");
        assertTrue(governance.text().contains("2 days overdue"), governance.text());
        assertFalse(governance.text().contains("Waits for"), governance.text());
        step(
                address,
                "document-clock/end",
                "{\"outcome\":\"PROVIDED\",\"on\":\"%s\"}".formatted(today));
    }

    private static void step(String address, String step, String body) {
        as(BookedClinic.GOVERNANCE)
                .header("If-Match", as(BookedClinic.GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address + "/" + step)
                .then()
                .statusCode(200);
    }

    /** The one that they got. */
    private static Received received(String who) {
        List<Received> theirs =
                StackResource.mail().received().stream()
                        .filter(each -> each.to().equals(who + "@scrutineer.example"))
                        .toList();
        assertEquals(1, theirs.size(), theirs.toString());
        return theirs.getFirst();
    }

    private void write(Instant at) {
        directory.refresh(at);
        overdue.writeDue(at);
    }

    private long chased() {
        return count("select count(*) from mail where kind = 'CHASE'");
    }

    private static void name(String request, String officer) {
        String address = "/deep-dive-requests/" + request;
        as(BookedClinic.GOVERNANCE)
                .header("If-Match", as(BookedClinic.GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"officers\":[\"%s\"]}".formatted(KeycloakAdmin.id(officer)))
                .put(address + "/lead-officers")
                .then()
                .statusCode(200);
    }

    private static void targets(String body) {
        as(BookedClinic.GOVERNANCE)
                .header(
                        "If-Match",
                        as(BookedClinic.GOVERNANCE).get("/request-targets").header("ETag"))
                .contentType(JSON)
                .body(body)
                .put("/request-targets")
                .then()
                .statusCode(200);
    }
}
