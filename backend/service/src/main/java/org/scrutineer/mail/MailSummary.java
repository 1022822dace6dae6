package org.scrutineer.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail in the list of what was sent.
 *
 * @param scorecard null where it is about none, as are its title and the period
 * @param problem what stood in the way last, in words
 */
public record MailSummary(
        long id,
        MailKind kind,
        String recipientName,
        String address,
        String subjectLine,
        @Nullable String scorecard,
        @Nullable String scorecardTitle,
        @Nullable String period,
        @Nullable String periodLabel,
        MailState state,
        String stateText,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String problem) {}
