package org.scrutineer.request;

import java.util.Locale;

/** Where the clock for documents about executive decisions stands. */
public enum DocumentClockState {
    NONE("Not started"),
    RUNNING("Running"),
    PROVIDED("Provided"),
    REFUSED("Refused with a written statement"),
    STOPPED("Stopped");

    private final String words;

    DocumentClockState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** In a sentence. */
    String standing() {
        return words.toLowerCase(Locale.UK);
    }
}
