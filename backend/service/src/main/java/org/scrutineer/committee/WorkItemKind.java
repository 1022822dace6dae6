package org.scrutineer.committee;

/** What an item of a work programme is. */
public enum WorkItemKind {
    REQUEST("Deep-dive request"),
    CLINIC("Performance clinic"),
    RECOMMENDATION("Recommendation"),
    REPORT("Report");

    private final String words;

    WorkItemKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether it names something that it is about. */
    boolean namesSomething() {
        return this != REPORT;
    }
}
