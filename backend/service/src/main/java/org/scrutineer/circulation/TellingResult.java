package org.scrutineer.circulation;

/**
 * What became of telling people of something.
 *
 * @param told how many are written to
 * @param switchedOff how many want no such e-mails
 * @param noAddress how many have no e-mail address
 */
public record TellingResult(Outcome outcome, int told, int switchedOff, int noAddress) {

    /** How it ended. */
    public enum Outcome {
        TOLD,
        /** What happened next came before anybody could be told. */
        SUPERSEDED
    }

    /** With what became of telling others of the same. */
    public TellingResult and(TellingResult other) {
        return new TellingResult(
                outcome,
                told + other.told,
                switchedOff + other.switchedOff,
                noAddress + other.noAddress);
    }

    public static final TellingResult SUPERSEDED = new TellingResult(Outcome.SUPERSEDED, 0, 0, 0);
}
