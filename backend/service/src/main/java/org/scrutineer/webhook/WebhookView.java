package org.scrutineer.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as its administrator reads it.
 *
 * @param secret only in the answer that made it
 * @param secretPrint the beginning of the digest of the newest secret
 * @param formerSecretUntil null when only one is valid
 */
public record WebhookView(
        String code,
        String name,
        String address,
        List<String> events,
        boolean active,
        String registeredBy,
        Instant registeredAt,
        @Nullable String secret,
        String secretPrint,
        Instant secretMadeAt,
        @Nullable Instant formerSecretUntil,
        long waiting,
        long givenUp,
        @Nullable Instant lastDeliveredAt) {

    WebhookView with(String newSecret) {
        return new WebhookView(
                code,
                name,
                address,
                events,
                active,
                registeredBy,
                registeredAt,
                newSecret,
                secretPrint,
                secretMadeAt,
                formerSecretUntil,
                waiting,
                givenUp,
                lastDeliveredAt);
    }
}
