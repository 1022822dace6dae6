package org.scrutineer.assessment;

/**
 * Which way is good. {@code NONE} is activity or demand: never rated, and movement is neither
 * better nor worse.
 */
public enum Polarity {
    HIGH_IS_GOOD("High is good"),
    LOW_IS_GOOD("Low is good"),
    IN_RANGE("Within the range is good"),
    NONE("No good direction");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    /** For people: "High is good". */
    public String words() {
        return words;
    }
}
