package org.scrutineer.webhook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;
import org.scrutineer.webhook.Receiving.Got;

/** What a receiver is sent, what becomes of it, and what a receiver cannot do to us. */
@QuarkusTest
class DeliverySenderTest extends ApiTest {

    private static final String ANOTHERS = "whsec_" + "A".repeat(43) + "=";

    @Inject DeliverySender sender;
    @Inject DeliveryQueueRepository queue;
    @Inject Clock clock;

    @BeforeEach
    void onlyOurOwn() {
        change("delete from webhook_delivery");
        change("delete from webhook");
    }

    @Test
    void aMessageIsSignedAndSaysNoMoreThanWhatHappened() {
        String secret = OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        try (Receiving receiver = Receiving.taking()) {
            assertEquals(1, sender.sendDue(clock));
            Got got = receiver.got().getFirst();
            assertEquals("/hooks?from=scrutineer", got.path());
            assertTrue(got.isSignedWith(secret), got.toString());
            assertFalse(got.isSignedWith(ANOTHERS), got.toString());
            JsonPath body = JsonPath.from(got.body());
            assertEquals(got.id(), body.getString("id"));
            assertEquals("TEST", body.getString("type"));
            assertEquals(
                    StackResource.PUBLIC_URL + "/api/v1/webhooks/own-webhook",
                    body.getString("data.resource"));
            assertEquals(4, body.getMap("").size(), got.body());
            assertEquals(2, body.getMap("data").size(), got.body());
            long sent = Long.parseLong(got.timestamp());
            assertTrue(Math.abs(clock.instant().getEpochSecond() - sent) < 60, got.timestamp());
            assertEquals(0, sender.sendDue(clock), "nothing is left to send");
        }
        OwnWebhook.deliveries()
                .then()
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].lastStatus", equalTo(204))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].problem", nullValue());
    }

    @Test
    void bothSecretsAreValidForADayAfterAChange() {
        String first = OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        String second = OwnWebhook.rotated();
        assertNotEquals(first, second);
        try (Receiving receiver = Receiving.taking()) {
            OwnWebhook.test();
            sender.sendDue(clock);
            Got both = receiver.got().getLast();
            assertTrue(both.isSignedWith(first) && both.isSignedWith(second), both.toString());
            OwnWebhook.test();
            sender.sendDue(after(Duration.ofHours(25)));
            Got newest = receiver.got().getLast();
            assertTrue(newest.isSignedWith(second), newest.toString());
            assertFalse(newest.isSignedWith(first), newest.toString());
        }
    }

    @Test
    void aReceiverThatFailsOnceGetsTheSameMessageAgain() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        AtomicInteger asked = new AtomicInteger();
        try (Receiving receiver =
                Receiving.answering(
                        exchange -> {
                            byte[] words = "Out of\u0000order".getBytes(StandardCharsets.UTF_8);
                            exchange.sendResponseHeaders(
                                    asked.incrementAndGet() == 1 ? 500 : 200, words.length);
                            exchange.getResponseBody().write(words);
                        })) {
            assertEquals(0, sender.sendDue(clock));
            OwnWebhook.deliveries()
                    .then()
                    .body("items[0].state", equalTo("QUEUED"))
                    .body("items[0].stateText", equalTo("Will be tried again"))
                    .body("items[0].problem", equalTo("The receiver answered 500."))
                    .body("items[0].lastAnswer", equalTo("Out of order"));
            assertEquals(0, sender.sendDue(after(Duration.ofSeconds(30))), "it is left alone");
            assertEquals(1, sender.sendDue(after(Duration.ofSeconds(90))));
            assertEquals(2, receiver.got().size());
            assertEquals(1, receiver.got().stream().map(Got::id).distinct().count(), "the same id");
        }
    }

    @Test
    void aRedirectIsAnAnswerAndNotFollowed() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        try (Receiving receiver =
                Receiving.answering(
                        exchange -> {
                            exchange.getResponseHeaders().add("Location", "/elsewhere");
                            exchange.sendResponseHeaders(307, -1);
                        })) {
            assertEquals(0, sender.sendDue(clock));
            assertEquals(
                    List.of("/hooks?from=scrutineer"),
                    receiver.got().stream().map(Got::path).toList());
        }
        OwnWebhook.deliveries()
                .then()
                .body("items[0].lastStatus", equalTo(307))
                .body("items[0].problem", containsString("Redirects are not followed"));
    }

    @Test
    void aReceiverThatHangsIsLeftAfterTenSecondsAndAsksNothingOfTheOthersInLine()
            throws InterruptedException {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        OwnWebhook.test();
        CountDownLatch never = new CountDownLatch(1);
        try (Receiving receiver =
                Receiving.answering(
                        exchange -> {
                            try {
                                never.await();
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        })) {
            long began = System.nanoTime();
            assertEquals(0, sender.sendDue(clock));
            assertTrue(System.nanoTime() - began < Duration.ofSeconds(15).toNanos());
            assertEquals(1, receiver.got().size(), "the second waits without being tried");
        } finally {
            never.countDown();
        }
        OwnWebhook.deliveries()
                .then()
                .body(
                        "items.problem",
                        hasItems("The receiver did not answer within 10 seconds.", null));
    }

    @Test
    void ofAnEndlessAnswerOnlyTheBeginningIsRead() throws InterruptedException {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        CountDownLatch cutOff = new CountDownLatch(1);
        try (Receiving receiver =
                Receiving.answering(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            byte[] more =
                                    "more and ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
                            try {
                                while (true) {
                                    exchange.getResponseBody().write(more);
                                }
                            } catch (IOException hungUp) {
                                cutOff.countDown();
                            }
                        })) {
            assertEquals(1, sender.sendDue(clock));
            assertTrue(cutOff.await(20, TimeUnit.SECONDS), "we hang up");
            assertEquals(1, receiver.got().size());
        }
        OwnWebhook.deliveries().then().body("items[0].lastAnswer", startsWith("more and more"));
        assertEquals(500, count("select max(length(last_answer)) from webhook_delivery"));
    }

    @Test
    void twoSendersAtOnceDeliverEachOnce() throws Exception {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        for (int i = 0; i < 40; i++) {
            OwnWebhook.test();
        }
        try (Receiving receiver = Receiving.taking();
                var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> sender.sendDue(clock);
            int delivered = 0;
            for (var each : threads.invokeAll(List.of(work, work, work, work))) {
                delivered += each.get();
            }
            assertEquals(40, delivered);
            assertEquals(40, receiver.got().size());
            assertEquals(
                    40, receiver.got().stream().map(Got::id).collect(Collectors.toSet()).size());
        }
    }

    @Test
    void whatASenderLeftBehindIsSentWhenItsClaimHasRunOut() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        QueuedDelivery left = queue.claim(clock.instant()).orElseThrow();
        try (Receiving receiver = Receiving.taking()) {
            assertEquals(0, sender.sendDue(clock), "it is claimed");
            assertEquals(1, sender.sendDue(after(DeliveryQueueRepository.CLAIM)));
            assertEquals(left.messageId(), receiver.got().getFirst().id());
        }
    }

    @Test
    void aReceiverThatIsDownIsGivenUpInTheEndAndCanBeSentToAgain() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        int delivery = OwnWebhook.test();
        Instant start = clock.instant();
        OwnWebhook.replay(delivery).then().statusCode(409);
        for (int hour = 0; hour <= 80; hour++) {
            sender.sendDue(InstantSource.fixed(start.plus(Duration.ofHours(hour)).plusSeconds(1)));
        }
        OwnWebhook.deliveries()
                .then()
                .body("items[0].state", equalTo("GIVEN_UP"))
                .body("items[0].attempts", equalTo(DeliveryQueueRepository.MOST_TRIES))
                .body("items[0].lastStatus", nullValue())
                .body(
                        "items[0].problem",
                        equalTo("Nothing answers at that address, or it refuses us."));
        OwnWebhook.replay(delivery).then().statusCode(200).body("state", equalTo("QUEUED"));
        try (Receiving receiver = Receiving.taking()) {
            assertEquals(1, sender.sendDue(after(Duration.ofHours(90))));
            assertEquals(1, receiver.got().size());
        }
    }

    @Test
    void aReceiverThatIsGoneIsGivenUpAtOnce() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        try (Receiving receiver =
                Receiving.answering(exchange -> exchange.sendResponseHeaders(410, -1))) {
            assertEquals(0, sender.sendDue(clock));
            assertEquals(1, receiver.got().size());
        }
        OwnWebhook.deliveries().then().body("items[0].state", equalTo("GIVEN_UP"));
    }

    @Test
    void whatIsSwitchedOffWaits() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        OwnWebhook.put(OwnWebhook.draft(Receiving.address(), false, WebhookEvent.ACTION_OVERDUE))
                .then()
                .statusCode(200);
        try (Receiving receiver = Receiving.taking()) {
            assertEquals(0, sender.sendDue(clock));
            OwnWebhook.deliveries()
                    .then()
                    .body("items[0].stateText", equalTo("Waiting: switched off"));
            OwnWebhook.put(
                    OwnWebhook.draft(Receiving.address(), true, WebhookEvent.ACTION_OVERDUE));
            assertEquals(1, sender.sendDue(clock));
            assertEquals(1, receiver.got().size());
        }
    }

    /** The tests' installation allows this host and port, but not as one of the inside. */
    @Test
    void aNameThatLeadsInsideIsNotSpokenTo() {
        OwnWebhook.create(
                        OwnWebhook.CODE,
                        OwnWebhook.draft("https://localhost:9/", true, WebhookEvent.ACTION_OVERDUE))
                .then()
                .statusCode(201);
        OwnWebhook.test();
        assertEquals(0, sender.sendDue(clock));
        OwnWebhook.deliveries()
                .then()
                .body("items[0].problem", containsString("leads into an internal network"));
    }

    @Test
    void whatTheInstallationAllowsNoLongerIsNotSpokenTo() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        change("update webhook set address = 'https://other.example/'");
        assertEquals(0, sender.sendDue(clock));
        OwnWebhook.deliveries()
                .then()
                .body("items[0].problem", containsString("this installation does not allow"));
    }

    @Test
    void aSecretThatIsNoLongerWhatTheReceiverWasGivenSignsNothing() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        OwnWebhook.test();
        change("update webhook set salt = gen_random_uuid()");
        try (Receiving receiver = Receiving.taking()) {
            assertEquals(0, sender.sendDue(clock));
            assertEquals(List.of(), receiver.got());
        }
        OwnWebhook.deliveries()
                .then()
                .body("items[0].problem", containsString("Make a new secret"));
    }

    @Test
    void aCertificateThatNobodyKnowsIsNotAccepted(@TempDir Path folder) throws Exception {
        HttpsServer server =
                HttpsServer.create(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), StackResource.receiverPort()),
                        0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        AtomicInteger asked = new AtomicInteger();
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(204, -1);
                });
        server.start();
        try {
            OwnWebhook.create(
                            OwnWebhook.CODE,
                            OwnWebhook.draft(
                                    Receiving.address().replace("http:", "https:"),
                                    true,
                                    WebhookEvent.ACTION_OVERDUE))
                    .then()
                    .statusCode(201);
            OwnWebhook.test();
            assertEquals(0, sender.sendDue(clock));
        } finally {
            server.stop(0);
        }
        assertEquals(0, asked.get());
        OwnWebhook.deliveries()
                .then()
                .body("items[0].problem", containsString("certificate was not accepted"));
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        Path file = folder.resolve("receiver.p12");
        char[] password = "of the tests alone".toCharArray();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(password))
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            keys.load(stream, password);
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private InstantSource after(Duration later) {
        return InstantSource.fixed(clock.instant().plus(later).plusSeconds(1));
    }
}
