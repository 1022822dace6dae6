package org.scrutineer.indicatorreview;

/** Where a review of a scorecard's measures stands. */
public enum ReviewState {
    RUNNING("running"),
    ADOPTED("adopted"),
    ABANDONED("abandoned");

    private final String standing;

    ReviewState(String standing) {
        this.standing = standing;
    }

    /** In a sentence: "this one is adopted". */
    String standing() {
        return standing;
    }
}
