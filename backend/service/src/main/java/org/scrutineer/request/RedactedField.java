package org.scrutineer.request;

import org.scrutineer.redaction.Redactable.Text;

/** A field of a request in which somebody may have named a child. */
public enum RedactedField {
    QUESTION("deep_dive_request", "id", "question", false),
    HOPED_ANSWER("deep_dive_request", "id", "hoped_answer", false),
    CLARIFICATION_QUESTION("request_clarification", "request_id", "question", false),
    CLARIFICATION_REPLY("request_clarification", "request_id", "reply", false),
    DECLINE_REASON("deep_dive_request", "id", "reason", true),
    DECLINE_REPLY("deep_dive_request", "id", "decline_reply", false),
    EXTENSION_REASON("request_extension", "request_id", "reason", true),
    DOCUMENTS("request_document_clock", "request_id", "documents", false),
    DOCUMENTS_REASON("request_document_clock", "request_id", "reason", false),
    ANSWER("deep_dive_request", "id", "answer", true),
    SATISFACTION_NOTE("deep_dive_request", "id", "satisfaction_note", false);

    private final Text text;
    private final boolean shared;

    RedactedField(String table, String key, String column, boolean shared) {
        this.text = Text.of(table, key, column);
        this.shared = shared;
    }

    Text text() {
        return text;
    }

    /** Whether all that are joined are given the same words. */
    boolean isShared() {
        return shared;
    }
}
