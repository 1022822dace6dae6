package org.scrutineer.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of. It holds no words of anybody's and no figures, so that whoever
 * receives it learns what it says only by reading it here, as far as its own rights go.
 *
 * @param resource its address in the API, after the version
 * @param occasion what must be told of once only; null for what happens once by itself
 */
record Happening(
        WebhookEvent event,
        String reference,
        String resource,
        Instant at,
        @Nullable String occasion) {}
