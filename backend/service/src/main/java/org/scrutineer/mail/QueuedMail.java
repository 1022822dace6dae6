package org.scrutineer.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that this instance alone may send until its claim runs out.
 *
 * @param attempts this one included
 */
record QueuedMail(
        long id,
        UUID claim,
        String messageId,
        MailKind kind,
        String recipient,
        String recipientName,
        String address,
        @Nullable String scorecard,
        int attempts,
        Letter letter) {}
