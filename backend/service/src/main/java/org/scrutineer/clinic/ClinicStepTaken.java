package org.scrutineer.clinic;

/**
 * What calendars show of a clinic has just changed. Fired within its transaction.
 *
 * @param edition on which the first request of its agenda is
 * @param sequence of the event in calendars
 */
public record ClinicStepTaken(long clinic, int sequence, long edition, Step step) {

    /** What can happen to it. */
    public enum Step {
        PLANNED,
        CHANGED,
        CANCELLED
    }
}
