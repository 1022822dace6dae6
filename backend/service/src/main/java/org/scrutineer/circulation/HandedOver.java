package org.scrutineer.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that came into the reader's hands, or became of what is theirs.
 *
 * @param text in words
 * @param request the reference of the request that it is about; null where it is about the edition
 */
public record HandedOver(
        Instant at,
        String text,
        String scorecard,
        String period,
        int revision,
        @Nullable String request) {}
