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
        /** A correction took its place before anybody could be told. */
        SUPERSEDED
    }

    static final Told SUPERSEDED = new Told(Outcome.SUPERSEDED, 0, 0, 0);
}
