package org.scrutineer.committee;

import java.util.Locale;

/** Where an item of a work programme stands. */
public enum WorkItemState {
    UNPLACED("Not yet placed"),
    PLANNED("Planned"),
    DONE("Done"),
    WITHDRAWN("Withdrawn");

    private final String words;

    WorkItemState(String words) {
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
