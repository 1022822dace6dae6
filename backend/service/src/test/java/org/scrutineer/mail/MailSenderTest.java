package org.scrutineer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** Nothing that was put in the outbox is lost and nothing arrives twice, on a real SMTP server. */
@QuarkusTest
class MailSenderTest extends ApiTest {

    private static final Letter LETTER =
            new Letter.Writer()
                    .paragraph("Children & families: 3 measures < target.")
                    .link("Stop these e-mails", Letter.UNSUBSCRIBE)
                    .letter("Early Help, March 2017 – published");

    @Inject EntityManager entities;
    @Inject Outbox outbox;
    @Inject MailSender sender;
    @Inject MailQueueRepository queue;
    @Inject Clock clock;

    private final LocalMail server = StackResource.mail();

    @BeforeEach
    void onlyOurOwn() {
        forget();
        server.empty();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run("delete from mail");
                            run("delete from mail_content");
                            run("delete from person where subject like 'sender-test-%'");
                        });
    }

    @Test
    void arrivesAsTextAndHtmlAndCanBeSwitchedOffByOneClick() {
        queue(2);
        assertEquals(2, sender.sendDue(clock));
        List<Received> received = server.received();
        assertEquals(
                Set.of("p1@sender-test.example", "p2@sender-test.example"),
                received.stream().map(Received::to).collect(Collectors.toSet()));
        Received one = received.getFirst();
        assertEquals("Early Help, March 2017 – published", one.subject());
        assertTrue(one.text().contains("Children & families: 3 measures < target."), one.text());
        assertTrue(
                one.html().contains("Children &amp; families: 3 measures &lt; target."),
                one.html());
        assertTrue(one.text().contains(StackResource.PUBLIC_URL + "/unsubscribe/"), one.text());
        String headers = one.source().replaceAll("\r?\n[ \t]+", " ");
        assertTrue(
                headers.contains(
                        "List-Unsubscribe: <"
                                + StackResource.PUBLIC_URL
                                + "/api/v1/unsubscriptions/"),
                headers);
        assertTrue(headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), headers);
        assertEquals(0, sender.sendDue(clock), "nothing is left to send");
    }

    @Test
    void nobodyIsWrittenToTwiceOnOneOccasion() {
        queue(3);
        queue(4);
        assertEquals(4, sender.sendDue(clock));
        assertEquals(4, server.received().size());
    }

    /** A14 of the fault tests. */
    @Test
    void aMailServerThatIsDownForADayLosesNothingAndDoublesNothing() {
        queue(50);
        Instant start = clock.instant();
        List<Long> attempts = new ArrayList<>();
        server.stop();
        try {
            for (int minute = 0; minute <= 24 * 60; minute++) {
                sender.sendDue(at(start, minute));
                attempts.add(count("select max(attempts) from mail"));
            }
            assertEquals(50, count("select count(*) from mail where state = 'QUEUED'"));
            assertEquals(
                    1,
                    count("select count(distinct attempts) from mail"),
                    "the server is asked once for all");
            assertEquals(
                    50,
                    count(
                            "select count(*) from mail where last_error like 'The mail server could not be reached%'"));
            // After 0, 1, 3, 7, 15, 31 and 63 minutes, then every hour, or the minute after.
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L),
                    IntStream.of(0, 1, 3, 7, 15, 31, 63, 123).mapToObj(attempts::get).toList());
            assertEquals(29, attempts.getLast());
        } finally {
            server.start();
        }
        for (int minute = 24 * 60; minute <= 26 * 60; minute++) {
            sender.sendDue(at(start, minute));
        }
        assertEquals(50, count("select count(*) from mail where state = 'SENT'"));
        assertEquals(50, server.received().size());
        assertEquals(50, distinct(server.received()));
    }

    @Test
    void isGivenUpAfterFiveDaysAndStaysThere() {
        queue(1);
        server.stop();
        try {
            sender.sendDue(at(clock.instant(), 5 * 24 * 60 - 1));
            assertEquals(1, count("select count(*) from mail where state = 'QUEUED'"));
            sender.sendDue(at(clock.instant(), 5 * 24 * 60 + 1));
        } finally {
            server.start();
        }
        assertEquals(
                1,
                count(
                        "select count(*) from mail where state = 'GIVEN_UP' and last_error is not null"));
        assertEquals(0, sender.sendDue(at(clock.instant(), 6 * 24 * 60)));
    }

    @Test
    void fourSendersAtOnceSendEachOnce() throws Exception {
        queue(200);
        int sent = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> sender.sendDue(clock);
            for (var each : threads.invokeAll(List.of(work, work, work, work))) {
                sent += each.get();
            }
        }
        // A connection that another test's stop of the server left dead costs one of them an
        // attempt.
        sent += sender.sendDue(at(clock.instant(), 11));
        assertEquals(200, sent);
        assertEquals(200, server.received().size());
        assertEquals(200, distinct(server.received()));
    }

    @Test
    void whatASenderLeftBehindIsSentWhenItsClaimHasRunOut() {
        queue(1);
        QueuedMail left = queue.claim(clock.instant()).orElseThrow();
        assertEquals(0, sender.sendDue(clock), "it is claimed");
        // As above, a dead connection may cost it an attempt.
        int sent = sender.sendDue(at(clock.instant(), 10));
        sent += sender.sendDue(at(clock.instant(), 180));
        assertEquals(1, sent);
        assertEquals(
                List.of(left.messageId()),
                server.received().stream().map(Received::messageId).toList());
        queue.tryLater(left, "too late", clock.instant());
        assertEquals(
                1,
                count("select count(*) from mail where state = 'SENT'"),
                "an old claim changes nothing");
    }

    private void queue(int people) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run(
                                    "insert into person select 'sender-test-' || n, 'p' || n, 'Person ' || n, 'p' || n || '@sender-test.example', '{member}', '{}', '{}', true, now() from generate_series(1, %d) n on conflict do nothing"
                                            .formatted(people));
                            outbox.add(
                                    new Envelope(
                                            MailKind.PUBLICATION,
                                            "sender test",
                                            Confidentiality.PUBLISHED,
                                            null,
                                            null),
                                    LETTER,
                                    IntStream.rangeClosed(1, people)
                                            .mapToObj(n -> "sender-test-" + n)
                                            .toList());
                        });
    }

    private static InstantSource at(Instant start, int minute) {
        return InstantSource.fixed(start.plus(Duration.ofMinutes(minute)).plusSeconds(1));
    }

    private static long distinct(List<Received> received) {
        return received.stream().map(Received::messageId).distinct().count();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
