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

    /**
     * Whether higher or lower is better without end, so that as good as somebody else is a target.
     */
    public boolean isOneWay() {
        return this == HIGH_IS_GOOD || this == LOW_IS_GOOD;
    }

    /** For people: "High is good". */
    public String words() {
        return words;
    }
}
