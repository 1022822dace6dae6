package org.scrutineer.webhook;

/** What other systems can be told of. */
public enum WebhookEvent {
    REQUEST_SUBMITTED,
    REQUEST_DECIDED,
    REQUEST_ANSWERED,
    CLINIC_BOOKED,
    CLINIC_CHANGED,
    CLINIC_CANCELLED,
    ACTION_OVERDUE,
    EDITION_PUBLISHED,
    /** Sent on demand alone. */
    TEST
}
