package org.scrutineer.clinic.times;

import java.util.Locale;

/** Where a proposal of times stands. */
public enum ProposalState {
    OPEN("Times proposed"),
    BOOKED("Booked"),
    CALLED_OFF("Called off");

    private final String words;

    ProposalState(String words) {
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
