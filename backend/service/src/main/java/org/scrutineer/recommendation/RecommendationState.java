package org.scrutineer.recommendation;

import java.util.Locale;

/** Where a recommendation stands. {@link RecommendationMove} says how it gets there. */
public enum RecommendationState {
    MADE("Waiting for the cabinet’s response"),
    ACCEPTED("Accepted"),
    ACCEPTED_IN_PART("Accepted in part"),
    REJECTED("Rejected"),
    PAUSED("Paused"),
    COMPLETED("Completed"),
    WITHDRAWN("Withdrawn");

    private final String words;

    RecommendationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The same, of one that a committee makes or that inspectors make: the council answers those.
     */
    public String words(boolean ofInspectors) {
        return ofInspectors && this == MADE ? "Waiting for the council’s response" : words;
    }

    /** In a sentence. */
    String standing() {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
