package org.scrutineer.action;

import java.util.Locale;

/** Where an action stands. */
public enum ActionState {
    OPEN("Open"),
    DONE("Done"),
    DROPPED("Dropped");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** In a sentence. */
    String standing() {
        return words.toLowerCase(Locale.UK);
    }
}
