package org.scrutineer.clinic;

import org.jspecify.annotations.Nullable;

/**
 * What calendars show of a clinic has just changed. Fired within its transaction.
 *
 * @param edition on which the first request of its agenda is; null where none is on it
 * @param sequence of the event in calendars
 */
public record ClinicStepTaken(long clinic, int sequence, @Nullable Long edition, Step step) {

    /** What can happen to it. */
    public enum Step {
        PLANNED,
        CHANGED,
        CANCELLED
    }
}
