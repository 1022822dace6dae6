package org.scrutineer.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to an endpoint, and what became of it.
 *
 * @param lastStatus of the last attempt's answer; null where there was none
 * @param problem why the last attempt did not succeed; null where it did
 */
public record DeliveryView(
        long id,
        String messageId,
        WebhookEvent event,
        String reference,
        Instant happenedAt,
        DeliveryState state,
        String stateText,
        int attempts,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        @Nullable Integer lastStatus,
        @Nullable String lastAnswer,
        @Nullable String problem) {}
