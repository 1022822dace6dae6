package org.scrutineer.targetreview;

import java.util.Locale;

/** Where a measure of a review of targets is. */
public enum TargetState {
    WAITING("Waiting for a proposal"),
    PROPOSED("Waiting for the board"),
    SENT_BACK("Sent back"),
    AGREED("Agreed"),
    SET("Approved"),
    LEFT("Left without a target");

    private final String words;

    TargetState(String words) {
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
