package org.scrutineer.panel;

/** Where a panel is. */
public enum PanelState {
    STANDING("Standing"),
    CLOSED("Closed");

    private final String words;

    PanelState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As a sentence says it. */
    String standing() {
        return words.toLowerCase(java.util.Locale.ROOT);
    }
}
