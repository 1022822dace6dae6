package org.scrutineer.mail;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.mail.NotDelivered.Remedy;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Hands e-mails to GOV.UK Notify, by one template of the council's whose subject is {@code
 * ((subject))} and whose message is {@code ((body))}. It takes no event for calendars: the message
 * links to it.
 */
final class NotifyTransport implements Transport {

    private final NotificationClient notify;
    private final String template;

    NotifyTransport(NotificationClient notify, String template) {
        this.notify = notify;
        this.template = template;
    }

    @Override
    public void send(QueuedMail mail, @Nullable URI unsubscribe) throws NotDelivered {
        try {
            if (mail.attempts() > 1 && isTaken(mail)) {
                return;
            }
            notify.sendEmail(
                    template,
                    mail.address(),
                    Map.of(
                            "subject", mail.letter().subjectLine(),
                            "body", mail.letter().text()),
                    mail.messageId(),
                    null,
                    unsubscribe);
        } catch (NotificationClientException problem) {
            throw notDelivered(problem.getHttpResult());
        }
    }

    /** Notify keeps our reference, so an attempt whose answer was lost is found again. */
    private boolean isTaken(QueuedMail mail) throws NotificationClientException {
        return !notify.getNotifications(null, "email", mail.messageId(), null)
                .getNotifications()
                .isEmpty();
    }

    private static NotDelivered notDelivered(int status) {
        String answer = " Its answer: %d.".formatted(status);
        return switch (status) {
            case 400 ->
                    new NotDelivered(
                            Remedy.GIVE_UP,
                            "GOV.UK Notify does not take this e-mail: the address or the template is not right."
                                    + answer);
            case 403 ->
                    new NotDelivered(
                            Remedy.ALL_TRY_LATER,
                            "GOV.UK Notify does not accept our key." + answer);
            default ->
                    new NotDelivered(
                            Remedy.ALL_TRY_LATER,
                            "GOV.UK Notify could not be reached, or takes nothing more just now."
                                    + answer);
        };
    }
}
