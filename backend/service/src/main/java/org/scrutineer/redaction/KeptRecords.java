package org.scrutineer.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.idempotency.IdempotentCreates;

/** What was recorded of an object beside it: its trail, and the answers kept for retries. */
@ApplicationScoped
public class KeptRecords {

    private final AuditLog audit;
    private final IdempotentCreates creates;

    KeptRecords(AuditLog audit, IdempotentCreates creates) {
        this.audit = audit;
        this.creates = creates;
    }

    /**
     * @param address where the API has it
     */
    public void redact(String objectType, String reference, String address, Redaction redaction) {
        audit.redact(objectType, reference, redaction.words(), redaction.instead());
        creates.redact(address, redaction.words(), redaction.instead());
    }
}
