package org.scrutineer.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** A test of e-mails to the people of the realm: it begins and ends without any. */
public abstract class MailTest extends ApiTest {

    public @Inject EntityManager entities;
    public @Inject DirectoryRefresh directory;
    public @Inject Teller teller;
    public @Inject MailSender sender;
    public @Inject Clock clock;

    @BeforeEach
    public void knowThePeople() {
        forget();
        StackResource.mail().empty();
        directory.refresh(clock.instant());
    }

    @AfterEach
    public void forget() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                List.of(
                                                "mail",
                                                "mail_content",
                                                "mail_choice",
                                                "followed_measure",
                                                "daily_letter",
                                                "daily_mail",
                                                "telling",
                                                "job_trouble")
                                        .forEach(
                                                table ->
                                                        entities.createNativeQuery(
                                                                        "delete from " + table)
                                                                .executeUpdate()));
    }

    /** Writes and sends whatever waits, as the clock would. */
    public void tellAndSend() {
        teller.tellWaiting(clock.instant());
        sender.sendDue(clock);
    }

    /**
     * Somebody's choice of e-mails: what everybody gets, but for this.
     *
     * @param more members of the choices, such as {@code "requestSteps":false}
     */
    protected static void chooseMails(String who, String more) {
        as(who).header("If-Match", as(who).get("/me/mail-choices").header("ETag"))
                .contentType("application/json")
                .body(
                        "{\"publications\":true,\"scorecardsOff\":[],\"daily\":true,\"keyIndicators\":[],%s}"
                                .formatted(more))
                .put("/me/mail-choices")
                .then()
                .statusCode(200);
    }
}
