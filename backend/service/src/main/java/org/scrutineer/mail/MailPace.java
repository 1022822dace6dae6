package org.scrutineer.mail;

/** Whether e-mails about requests come one by one, or as one e-mail a day. */
public enum MailPace {
    /** At once what asks for one's part or answers one; what is no more than news once a day. */
    NEWS_DAILY,
    /** All of it once a day. */
    ALL_DAILY,
    /** Each by itself. */
    EACH;

    /**
     * Whether an e-mail of one's own tells of it at once.
     *
     * @param news whether nobody is asked for anything by it, nor answered
     */
    boolean isAtOnce(boolean news) {
        return this == EACH || this == NEWS_DAILY && !news;
    }
}
