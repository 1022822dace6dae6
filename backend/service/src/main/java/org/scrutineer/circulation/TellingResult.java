package org.scrutineer.circulation;

/**
 * What became of telling people of something.
 *
 * @param told how many are written to
 * @param switchedOff how many want no such e-mails
 * @param noAddress how many have no e-mail address
 */
record Told(Outcome outcome, int told, int switchedOff, int noAddress) {

    /** How it ended. */
    enum Outcome {
        TOLD,
        /** What happened next came before anybody could be told. */
        SUPERSEDED
    }

    /** With what became of telling others of the same. */
    Told and(Told other) {
        return new Told(
                outcome,
                told + other.told,
                switchedOff + other.switchedOff,
                noAddress + other.noAddress);
    }

    static final Told SUPERSEDED = new Told(Outcome.SUPERSEDED, 0, 0, 0);
}
