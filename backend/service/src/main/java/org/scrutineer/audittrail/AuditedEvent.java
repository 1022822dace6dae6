package org.scrutineer.audittrail;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param by who did it
 * @param object as the audit log names it within its kind
 * @param measure the code of the measure that it is about; null when it is about none or several
 * @param scorecard the code of the scorecard that it is about, or null
 * @param period the code of the period, or of a target's year, or null
 * @param reason as whoever did it gave it; null when none was asked for
 * @param detail everything that was kept of it, as JSON
 */
record AuditedEvent(
        long id,
        Instant at,
        String by,
        AuditedKind kind,
        String kindText,
        String action,
        String actionText,
        String object,
        @Nullable String measure,
        @Nullable String scorecard,
        @Nullable String period,
        @Nullable String reason,
        @JsonRawValue String detail) {

    /** "edition-approved" is said "Edition approved". */
    static String inWords(String action) {
        return Character.toUpperCase(action.charAt(0)) + action.substring(1).replace('-', ' ');
    }
}
