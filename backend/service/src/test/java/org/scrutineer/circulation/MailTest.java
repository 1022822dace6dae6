package org.scrutineer.circulation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** A test of e-mails to the people of the realm: it begins and ends without any. */
abstract class MailTest extends ApiTest {

    @Inject EntityManager entities;
    @Inject DirectoryRefresh directory;
    @Inject Teller teller;
    @Inject MailSender sender;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        forget();
        StackResource.mail().empty();
        directory.refresh(clock.instant());
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                List.of(
                                                "mail",
                                                "mail_content",
                                                "mail_choice",
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
    void tellAndSend() {
        teller.tellWaiting(clock.instant());
        sender.sendDue(clock);
    }
}
