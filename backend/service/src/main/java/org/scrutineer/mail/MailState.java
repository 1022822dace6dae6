package org.scrutineer.mail;

/** What became of an e-mail so far. */
public enum MailState {
    /** To be sent, or tried again later. */
    QUEUED,
    SENT,
    /** Not tried again unless somebody asks for it. */
    GIVEN_UP
}
