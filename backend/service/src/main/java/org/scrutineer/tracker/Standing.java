package org.scrutineer.tracker;

/** How far something is, whatever kind it is of. */
public enum Standing {
    GOING_ON("t.going_on"),
    OVERDUE("t.overdue"),
    OVER("not t.going_on");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** For rows of {@code tracked t}. */
    String condition() {
        return condition;
    }
}
