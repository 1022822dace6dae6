package org.scrutineer.committee;

import java.util.Locale;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED("Planned"),
    CANCELLED("Cancelled");

    private final String words;

    MeetingState(String words) {
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
