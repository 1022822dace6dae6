package org.scrutineer.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scrutineer.webhook.SigningSecrets.Kept;

/**
 * A message that this instance alone may send until its claim runs out.
 *
 * @param formerSalt of the secret before, while it too is valid
 */
record QueuedDelivery(
        long id,
        UUID claim,
        String webhookCode,
        String messageId,
        WebhookEvent event,
        String reference,
        String resource,
        Instant happenedAt,
        String address,
        Kept secret,
        @Nullable UUID formerSalt) {}
