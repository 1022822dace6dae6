package org.scrutineer.circulation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.scrutineer.circulation.NotDelivered.Remedy;

/** Hands e-mails to the council's mail server. */
final class SmtpTransport implements Transport {

    /** Replies that speak of the server or of our sign-in, whoever the e-mail is for. */
    private static final java.util.Set<Integer> OF_THE_SERVER =
            java.util.Set.of(421, 454, 530, 534, 535, 538);

    /** As Vert.x begins its message when a server refuses a recipient. */
    private static final String RECIPIENT = "recipient address not accepted";

    private final Mailer mailer;

    SmtpTransport(Mailer mailer) {
        this.mailer = mailer;
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
        try {
            mailer.send(message);
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
        return new NotDelivered(
                Remedy.ALL_TRY_LATER,
                "The mail server could not be reached, or did not answer in time.");
    }

    private static NotDelivered refused(SMTPException reply) {
        String code = " Its reply: %d.".formatted(reply.getReplyCode());
        if (OF_THE_SERVER.contains(reply.getReplyCode())) {
            return new NotDelivered(
                    Remedy.ALL_TRY_LATER, "The mail server takes nothing from us just now." + code);
        }
        boolean recipient = reply.getMessage() != null && reply.getMessage().startsWith(RECIPIENT);
        if (recipient && reply.isPermanent()) {
            return new NotDelivered(
                    Remedy.GIVE_UP,
                    "The mail server does not take this address. Put it right in Keycloak, then send it again."
                            + code);
        }
        return new NotDelivered(
                Remedy.TRY_LATER, "The mail server did not take this e-mail yet." + code);
    }
}
