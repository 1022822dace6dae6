package org.scrutineer.mail;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.scrutineer.mail.NotDelivered.Remedy;

/** Hands e-mails to the council's mail server. */
final class SmtpTransport implements Transport {

    /** Replies that speak of the server or of our sign-in, whoever the e-mail is for. */
    private static final java.util.Set<Integer> OF_THE_SERVER =
            java.util.Set.of(421, 454, 530, 534, 535, 538);

    /** As Vert.x begins its message when a server refuses a sender or a recipient. */
    private static final String SENDER = "sender address not accepted";

    private static final String RECIPIENT = "recipient address not accepted";
    private static final String NO_ANSWER =
            "The mail server could not be reached, or did not answer in time.";

    /**
     * Without an end the sender would wait for ever on a server that says nothing, or hangs up
     * before it greets: the mail library tells of neither. Shorter than a claim, so that nobody
     * else sends it meanwhile.
     */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ReactiveMailer mailer;
    private final Duration patience;

    SmtpTransport(ReactiveMailer mailer, Duration patience) {
        this.mailer = mailer;
        this.patience = patience;
    }

    @Override
    public void send(QueuedMail mail, @Nullable URI unsubscribe) throws NotDelivered {
        Letter letter = mail.letter();
        Mail message =
                Mail.withText(mail.address(), SubjectHeader.of(letter.subjectLine()), letter.text())
                        .setHtml(letter.html())
                        .addHeader("Message-ID", mail.messageId())
                        // So that holiday replies and the like stay away.
                        .addHeader("Auto-Submitted", "auto-generated");
        if (unsubscribe != null) {
            message.addHeader("List-Unsubscribe", "<%s>".formatted(unsubscribe))
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        CalendarPart calendar = letter.calendar();
        if (calendar != null) {
            message.addAttachment(
                    "invite.ics",
                    calendar.text().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; method=%s; charset=UTF-8".formatted(calendar.method()));
        }
        try {
            mailer.send(message).await().atMost(patience);
        } catch (RuntimeException problem) {
            throw notDelivered(problem);
        }
    }

    private static NotDelivered notDelivered(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException reply && reply.getReplyCode() > 0) {
                return refused(reply);
            }
        }
        return new NotDelivered(Remedy.ALL_TRY_LATER, whatStoodInTheWay(problem));
    }

    /** Each cause has its own remedy, so each has its own sentence. */
    private static String whatStoodInTheWay(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (cause instanceof UnknownHostException) {
                return "No mail server of that name was found. Put SCRUTINEER_SMTP_HOST right.";
            }
            if (cause instanceof SSLException) {
                return "The mail server's certificate was not accepted, or it speaks no TLS that we know. It must be valid for SCRUTINEER_SMTP_HOST.";
            }
            if (said.startsWith("STARTTLS required")) {
                return "The mail server offers no STARTTLS, and SCRUTINEER_SMTP_STARTTLS is REQUIRED. Switch it on there, or set OPTIONAL.";
            }
            if (said.startsWith("login is required")) {
                return "The mail server offers no way to sign in, and SCRUTINEER_SMTP_USERNAME is set. It may offer one after STARTTLS only.";
            }
            if (said.startsWith("sender address is not")) {
                return "No address is set that e-mails come from. Set SCRUTINEER_MAIL_FROM.";
            }
            if (cause instanceof ConnectTimeoutException) {
                return NO_ANSWER;
            }
            if (cause instanceof ConnectException) {
                return "The mail server could not be reached: nothing answers at SCRUTINEER_SMTP_HOST, port SCRUTINEER_SMTP_PORT, or it refuses us.";
            }
        }
        return NO_ANSWER;
    }

    private static NotDelivered refused(SMTPException reply) {
        String code = " Its reply: %d.".formatted(reply.getReplyCode());
        String said = String.valueOf(reply.getMessage());
        if (said.startsWith("AUTH")) {
            return new NotDelivered(
                    Remedy.ALL_TRY_LATER,
                    "The mail server does not accept our sign-in. Put SCRUTINEER_SMTP_USERNAME and SCRUTINEER_SMTP_PASSWORD right."
                            + code);
        }
        if (OF_THE_SERVER.contains(reply.getReplyCode())) {
            return new NotDelivered(
                    Remedy.ALL_TRY_LATER, "The mail server takes nothing from us just now." + code);
        }
        if (said.startsWith(SENDER) && reply.isPermanent()) {
            return new NotDelivered(
                    Remedy.ALL_TRY_LATER,
                    "The mail server does not take the address that e-mails come from. Put SCRUTINEER_MAIL_FROM right."
                            + code);
        }
        if (said.startsWith(RECIPIENT) && reply.isPermanent()) {
            return new NotDelivered(
                    Remedy.GIVE_UP,
                    "The mail server does not take this address. Put it right in Keycloak, then send it again."
                            + code);
        }
        return new NotDelivered(
                Remedy.TRY_LATER, "The mail server did not take this e-mail yet." + code);
    }
}
