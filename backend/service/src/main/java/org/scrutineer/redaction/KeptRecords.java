package org.scrutineer.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.idempotency.IdempotentCreates;

/** What was recorded of an object beside it: its trail, and the answers kept for retries. */
@ApplicationScoped
class KeptRecords {

    private final AuditLog audit;
    private final IdempotentCreates creates;

    KeptRecords(AuditLog audit, IdempotentCreates creates) {
        this.audit = audit;
        this.creates = creates;
    }

    /** Whether its trail held the words. */
    boolean redact(String objectType, String reference, Redaction redaction) {
        creates.redact(reference, redaction.words(), redaction.instead());
        return audit.redact(objectType, reference, redaction.words(), redaction.instead());
    }
}
