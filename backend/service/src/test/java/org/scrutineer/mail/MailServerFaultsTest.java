package org.scrutineer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.mail.NotDelivered.Remedy;

/** Each thing that can be wrong with a mail server is told apart, so that it can be put right. */
class MailServerFaultsTest {

    private final Vertx vertx = Vertx.vertx();
    private ServerSocket server;

    /** What the server refuses, and with which words. */
    private String refused = "nothing";

    private String reply = "";

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::answerAll);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aServerThatTakesAllIsNoFault() throws NotDelivered {
        new SmtpTransport(mailer(config(), "scrutineer@test.example"), SmtpTransport.PATIENCE)
                .send(mail(), null);
    }

    /** The mail library never says so: only patience ends it. */
    @Test
    void aServerThatHangsUpBeforeItGreets() {
        refused = "";
        says(
                "The mail server could not be reached, or did not answer in time.",
                config(),
                Duration.ofSeconds(1));
    }

    @Test
    void nobodyListens() throws IOException {
        // Bound and not listening, so that nobody else can come to listen there.
        try (Socket bound = new Socket()) {
            bound.bind(new InetSocketAddress(InetAddress.getByName("localhost"), 0));
            says(
                    "The mail server could not be reached: nothing answers at SCRUTINEER_SMTP_HOST",
                    config().setPort(bound.getLocalPort()));
        }
    }

    @Test
    void noServerOfThatName() {
        says("No mail server of that name was found.", config().setHostname("mail.invalid"));
    }

    @Test
    void noStartTls() {
        says(
                "The mail server offers no STARTTLS, and SCRUTINEER_SMTP_STARTTLS is REQUIRED.",
                config().setStarttls(StartTLSOptions.REQUIRED));
    }

    @Test
    void aServerThatHangsUp() {
        refused = "EHLO";
        reply = "";
        says("The mail server could not be reached, or did not answer in time.", config());
    }

    @Test
    void signInRefused() {
        refused = "AUTH";
        reply = "535 5.7.8 no";
        says(
                "The mail server does not accept our sign-in.",
                config().setUsername("someone").setPassword("wrong"));
    }

    @Test
    void noSender() {
        NotDelivered problem =
                assertThrows(
                        NotDelivered.class,
                        () ->
                                new SmtpTransport(mailer(config(), null), SmtpTransport.PATIENCE)
                                        .send(mail(), null));
        assertEquals(
                "No address is set that e-mails come from. Set SCRUTINEER_MAIL_FROM.",
                problem.getMessage());
    }

    @Test
    void senderRefused() {
        refused = "MAIL";
        reply = "553 not yours";
        says("The mail server does not take the address that e-mails come from.", config());
    }

    private void says(String sentence, MailConfig config) {
        says(sentence, config, SmtpTransport.PATIENCE);
    }

    private void says(String sentence, MailConfig config, Duration patience) {
        NotDelivered problem =
                assertThrows(
                        NotDelivered.class,
                        () ->
                                new SmtpTransport(
                                                mailer(config, "scrutineer@test.example"), patience)
                                        .send(mail(), null));
        assertTrue(problem.getMessage().startsWith(sentence), problem.getMessage());
        assertEquals(Remedy.ALL_TRY_LATER, problem.remedy(), "it is the same for every e-mail");
    }

    private MailConfig config() {
        return new MailConfig().setHostname("localhost").setPort(server.getLocalPort());
    }

    /** The library that Quarkus sends by, told what the test wants to be told. */
    private ReactiveMailer mailer(MailConfig config, String from) {
        MailClient client = MailClient.create(vertx, config);
        return mails -> {
            Mail mail = mails[0];
            MailMessage message =
                    new MailMessage()
                            .setFrom(from)
                            .setTo(mail.getTo())
                            .setSubject(mail.getSubject())
                            .setText(mail.getText());
            return Uni.createFrom()
                    .completionStage(client.sendMail(message).toCompletionStage())
                    .replaceWithVoid();
        };
    }

    private static QueuedMail mail() {
        return new QueuedMail(
                1,
                UUID.randomUUID(),
                "<stable@test>",
                MailKind.PUBLICATION,
                "someone",
                "Someone",
                "someone@test.example",
                null,
                1,
                new Letter("Subject", "Text", "<p>Text</p>"));
    }

    private void answerAll() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void answer(Socket connection) {
        try (Socket client = connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            if (refused.isEmpty()) {
                return;
            }
            say(out, "220 mail.example");
            boolean body = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(refused)) {
                    if (reply.isEmpty()) {
                        return;
                    }
                    say(out, reply);
                } else if (body) {
                    body = !line.equals(".");
                    if (!body) {
                        say(out, "250 taken");
                    }
                } else if (line.startsWith("EHLO")) {
                    say(out, "250-mail.example\r\n250 AUTH PLAIN");
                } else {
                    body = line.startsWith("DATA");
                    say(out, body ? "354 go on" : "250 yes");
                }
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
