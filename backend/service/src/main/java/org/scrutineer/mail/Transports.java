package org.scrutineer.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.NotificationClient;

/**
 * Which way e-mails leave here: by GOV.UK Notify when its key is configured, else by SMTP when a
 * mail server is named, else not at all.
 */
@ApplicationScoped
class Transports {

    private final @Nullable Transport transport;

    Transports(
            ReactiveMailer mailer,
            @ConfigProperty(name = "scrutineer.mail.smtp-host") Optional<String> smtpHost,
            @ConfigProperty(name = "scrutineer.mail.notify-key") Optional<String> notifyKey,
            @ConfigProperty(name = "scrutineer.mail.notify-template")
                    Optional<String> notifyTemplate) {
        if (notifyKey.isPresent()) {
            String template =
                    notifyTemplate.orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "SCRUTINEER_NOTIFY_KEY is set, so SCRUTINEER_NOTIFY_TEMPLATE must name a template too."));
            transport = new NotifyTransport(new NotificationClient(notifyKey.get()), template);
        } else {
            transport =
                    smtpHost.isPresent() ? new SmtpTransport(mailer, SmtpTransport.PATIENCE) : null;
        }
    }

    /** Empty where nothing is configured: e-mails then wait, and governance's page says so. */
    Optional<Transport> configured() {
        return Optional.ofNullable(transport);
    }
}
