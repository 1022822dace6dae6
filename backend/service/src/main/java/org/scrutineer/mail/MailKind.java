package org.scrutineer.mail;

/** Why an e-mail is sent. */
public enum MailKind {
    /** A scorecard was published. */
    PUBLICATION,
    /** A published scorecard was put right. */
    CORRECTION,
    /** The daily figures of the measures somebody chose. */
    KEY_INDICATORS,
    /** Figures or commentary are owed, or figures are out of order. It cannot be switched off. */
    CHASE,
    /** An edition or an annual report has come into other hands. */
    EDITION_STEP,
    /** Something happened to a deep-dive request. */
    REQUEST_STEP,
    /** The window for requests on a scorecard closes in two days. */
    WINDOW_CLOSING,
    /** What happened to requests since yesterday. */
    DIGEST,
    /** Something happened to a recommendation on which somebody leads. */
    RECOMMENDATION_STEP,
    /** A general question was asked or answered. */
    QUERY_STEP,
    /** An action was agreed for its owner, or is overdue. */
    ACTION_STEP,
    /** Times are proposed for a performance clinic, or are called off. */
    CLINIC_TIMES,
    /** A scorecard gets another set of measures. */
    SET_CHANGE,
    /** A sign-off has come into other hands. It cannot be switched off. */
    SIGN_OFF,
    /** An invitation to a performance clinic, its change or its end. It cannot be switched off. */
    CLINIC;

    /** Whether whoever gets it may switch it off. */
    public boolean canBeSwitchedOff() {
        return this != CHASE && this != CLINIC && this != SIGN_OFF;
    }
}
