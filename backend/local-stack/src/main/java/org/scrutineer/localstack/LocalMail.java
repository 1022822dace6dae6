package org.scrutineer.localstack;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A real SMTP server in this process. It takes every e-mail and passes none on, so that a
 * demonstration or a test writes to nobody.
 */
public final class LocalMail implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
    private static final int MOST_ATTEMPTS = 50;

    private final int port;
    private GreenMail server;

    /** An e-mail as it arrived; the bodies are empty where it has none of that kind. */
    public record Received(
            String messageId, String to, String subject, String text, String html, String source) {}

    private LocalMail(int port) {
        this.port = port;
        start();
    }

    public static LocalMail start(int port) {
        return new LocalMail(port);
    }

    public static LocalMail startOnFreePort() {
        return new LocalMail(Ports.free());
    }

    /**
     * Starts again after {@link #stop()}, empty, at the same port. Whoever had the port meanwhile
     * may take a moment to let go of it.
     */
    public void start() {
        for (int attempt = 1; !isStarted(attempt == MOST_ATTEMPTS); attempt++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    private boolean isStarted(boolean last) {
        ServerSetup setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        server = new GreenMail(setup);
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        try {
            server.start();
            return true;
        } catch (IllegalStateException taken) {
            server.stop();
            if (last) {
                throw taken;
            }
            return false;
        }
    }

    /** As if the council's mail server were down. */
    public void stop() {
        server.stop();
    }

    public int port() {
        return port;
    }

    /** Everything that arrived since it was started or emptied. */
    public List<Received> received() {
        return Arrays.stream(server.getReceivedMessages()).map(LocalMail::read).toList();
    }

    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    body(message, "text/plain"),
                    body(message, "text/html"),
                    GreenMailUtil.getWholeMessage(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        StringBuilder found = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.append(body(parts.getBodyPart(i), type));
            }
        }
        return found.toString();
    }

    @Override
    public void close() {
        stop();
    }
}
