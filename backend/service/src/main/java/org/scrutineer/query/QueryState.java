package org.scrutineer.query;

import java.util.Locale;

/** Where a general question is. */
public enum QueryState {
    ASKED("Waiting for an answer"),
    ANSWERED("Answered"),
    WITHDRAWN("Withdrawn");

    private final String words;

    QueryState(String words) {
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
