package org.scrutineer.signoff;

import java.util.Locale;

/** Where the measures of a portfolio are on their way to a signature. */
public enum SignOffState {
    WITH_DIRECTOR("With the director"),
    WITH_MEMBER("With the cabinet member"),
    QUERIED("Queried by the cabinet member"),
    SENT_BACK("Sent back"),
    SIGNED("Signed");

    private final String words;

    SignOffState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As a sentence says it. */
    String standing() {
        return words.toLowerCase(Locale.ROOT);
    }
}
