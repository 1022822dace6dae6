package org.scrutineer.clinic;

import java.util.Locale;

/** Where a clinic stands. */
public enum ClinicState {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String words;

    ClinicState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** In a sentence. */
    String standing() {
        return words.toLowerCase(Locale.UK);
    }
}
