package org.scrutineer.request;

/** A field of a request in which somebody may have named a child. */
public enum RedactedField {
    QUESTION,
    HOPED_ANSWER,
    ANSWER,
    SATISFACTION_NOTE
}
