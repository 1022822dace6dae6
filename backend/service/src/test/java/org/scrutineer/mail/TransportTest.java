package org.scrutineer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.mail.NotDelivered.Remedy;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;
import uk.gov.service.notify.NotificationClient;

/** What each answer of a mail server, or of GOV.UK Notify, means for an e-mail. */
@QuarkusTest
class TransportTest extends ApiTest {

    private static final String KEY =
            "test-00000000-0000-0000-0000-000000000001-00000000-0000-0000-0000-000000000002";

    @Inject ReactiveMailer mailer;

    @ParameterizedTest
    @CsvSource({
        "550 No such user here, GIVE_UP",
        "450 Mailbox busy, TRY_LATER",
        "421 Service not available, ALL_TRY_LATER"
    })
    void aRefusalIsOfTheAddressOrOfEverything(String reply, Remedy remedy) throws Exception {
        StackResource.mail().stop();
        try (ServerSocket refusing =
                new ServerSocket(
                        StackResource.mail().port(), 5, InetAddress.getByName("localhost"))) {
            Thread.ofVirtual().start(() -> refuse(refusing, reply));
            NotDelivered problem =
                    assertThrows(
                            NotDelivered.class,
                            () ->
                                    new SmtpTransport(mailer, SmtpTransport.PATIENCE)
                                            .send(mail(1), null));
            assertEquals(remedy, problem.remedy());
            assertTrue(
                    problem.getMessage()
                            .endsWith("Its reply: %s.".formatted(reply.substring(0, 3))),
                    problem.getMessage());
        } finally {
            StackResource.mail().start();
        }
    }

    /** A title that was kept before one-line fields refused line breaks may hold one. */
    @Test
    void aSubjectIsOneHeaderWhateverItSays() throws Exception {
        StackResource.mail().empty();
        for (String subject :
                List.of(
                        "T\nBcc: victim@test.example",
                        "T\r\n\r\nNew body",
                        "T\u2028Bcc: victim@test.example\u0000",
                        "=?UTF-8?Q?Not_what_it_says?=",
                        "Children\u2019s services \u2013 \ud83d\udcca ".repeat(20))) {
            new SmtpTransport(mailer, SmtpTransport.PATIENCE).send(mail(1, subject), null);
            var received = StackResource.mail().received();
            assertEquals(1, received.size(), "one recipient: " + received);
            String source = received.getFirst().source();
            String headers = source.substring(0, source.indexOf("\r\n\r\n"));
            assertEquals(new Letter(subject, "", "").subjectLine(), received.getFirst().subject());
            assertFalse(headers.contains("\r\nBcc:"), headers);
            String header = headers.replaceAll("(?s).*\r\n(Subject:.*?)(\r\n\\S.*|$)", "$1");
            assertTrue(header.lines().allMatch(line -> line.length() <= 76), header);
            assertTrue(headers.chars().allMatch(each -> each < 127), headers);
            StackResource.mail().empty();
        }
    }

    @Test
    void notifyGetsASubjectOfOneLineToo() throws Exception {
        List<String> asked = new ArrayList<>();
        HttpServer notify = notify(asked, 201);
        try {
            transport(notify).send(mail(1, "T\r\nBcc: victim@test.example"), null);
        } finally {
            notify.stop(0);
        }
        assertTrue(
                asked.getFirst().contains("\"subject\":\"T Bcc: victim@test.example\""),
                asked.getFirst());
    }

    @Test
    void notifyGetsSubjectWordsAndOurReferenceAndIsAskedBeforeASecondAttempt() throws Exception {
        List<String> asked = new ArrayList<>();
        HttpServer notify = notify(asked, 201);
        try {
            Transport transport = transport(notify);
            transport.send(mail(1), URI.create("https://example.gov.uk/off"));
            transport.send(mail(2), null);
        } finally {
            notify.stop(0);
        }
        assertEquals(2, asked.size(), "the second attempt found the first: " + asked);
        assertTrue(asked.getFirst().startsWith("POST /v2/notifications/email"));
        for (String part :
                List.of(
                        "\"subject\":\"Subject\"",
                        "\"body\":\"Text\"",
                        "\"reference\":\"<stable@test>\"",
                        "https://example.gov.uk/off")) {
            assertTrue(asked.getFirst().replace("\\/", "/").contains(part), asked.getFirst());
        }
        assertTrue(
                asked.getLast().startsWith("GET /v2/notifications?template_type=email"),
                asked.getLast());
    }

    @ParameterizedTest
    @CsvSource({"400, GIVE_UP", "403, ALL_TRY_LATER", "429, ALL_TRY_LATER", "500, ALL_TRY_LATER"})
    void whatNotifyRefuses(int status, Remedy remedy) throws IOException {
        HttpServer notify = notify(new ArrayList<>(), status);
        try {
            NotDelivered problem =
                    assertThrows(NotDelivered.class, () -> transport(notify).send(mail(1), null));
            assertEquals(remedy, problem.remedy());
        } finally {
            notify.stop(0);
        }
    }

    private static QueuedMail mail(int attempts) {
        return mail(attempts, "Subject");
    }

    private static QueuedMail mail(int attempts, String subject) {
        return new QueuedMail(
                1,
                UUID.randomUUID(),
                "<stable@test>",
                MailKind.PUBLICATION,
                "someone",
                "Someone",
                "someone@test.example",
                null,
                attempts,
                new Letter(subject, "Text", "<p>Text</p>"));
    }

    private static Transport transport(HttpServer notify) {
        return new NotifyTransport(
                new NotificationClient(KEY, "http://localhost:" + notify.getAddress().getPort()),
                "00000000-0000-0000-0000-000000000003");
    }

    /** As much of GOV.UK Notify as one e-mail takes. */
    private static HttpServer notify(List<String> asked, int status) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    asked.add(
                            exchange.getRequestMethod()
                                    + " "
                                    + exchange.getRequestURI()
                                    + " "
                                    + body);
                    boolean list = exchange.getRequestMethod().equals("GET");
                    byte[] answer = (list ? LISTED : TAKEN).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(list ? 200 : status, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static final String TAKEN =
            """
            {"id":"00000000-0000-0000-0000-000000000004","reference":"<stable@test>","uri":"/v2/notifications/4",
             "template":{"id":"00000000-0000-0000-0000-000000000003","version":1,"uri":"/v2/template/3"},
             "content":{"subject":"Subject","body":"Text","from_email":"council@notifications.service.gov.uk"}}
            """;

    private static final String LISTED =
            """
            {"notifications":[{"id":"00000000-0000-0000-0000-000000000004","reference":"<stable@test>","email_address":"someone@test.example",
              "type":"email","status":"delivered","template":{"id":"00000000-0000-0000-0000-000000000003","version":1,"uri":"/v2/template/3"},
              "body":"Text","subject":"Subject","created_at":"2026-11-24T09:00:00.000Z"}],
             "links":{"current":"/v2/notifications"}}
            """;

    /** A mail server that takes everything but the recipient, and then hangs up. */
    /** The mailer may open more than one connection: each is answered, whichever it uses. */
    private static void refuse(ServerSocket server, String reply) {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> refuse(client, reply));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void refuse(Socket connection, String reply) {
        try (Socket client = connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client.getOutputStream(), "220 refusing.example");
            boolean refused = false;
            for (String line = in.readLine(); line != null && !refused; line = in.readLine()) {
                refused = line.startsWith("RCPT");
                say(client.getOutputStream(), refused ? reply : "250 refusing.example");
            }
        } catch (IOException ended) {
            // The client went away, as it should.
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
