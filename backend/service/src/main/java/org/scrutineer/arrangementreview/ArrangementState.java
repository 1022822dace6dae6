package org.scrutineer.arrangementreview;

import java.util.Locale;

/** Where a review of an arrangement stands. */
public enum ArrangementState {
    OPEN("Under review"),
    DECIDED("Decided"),
    ABANDONED("Abandoned");

    private final String words;

    ArrangementState(String words) {
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
