package org.scrutineer.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How e-mails leave. */
sealed interface Transport permits SmtpTransport, NotifyTransport {

    /**
     * Hands an e-mail over, or says what stood in the way. Returns only when it was taken.
     *
     * @param unsubscribe where one POST switches such e-mails off; null when they cannot be
     */
    void send(QueuedMail mail, @Nullable URI unsubscribe) throws NotDelivered;
}
