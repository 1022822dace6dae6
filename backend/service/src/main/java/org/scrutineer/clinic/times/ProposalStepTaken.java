package org.scrutineer.clinic.times;

/**
 * Somebody is to say which times suit them, or need not any more. Fired within its transaction.
 *
 * @param change how often it was changed, so that each change is told of once
 */
public record ProposalStepTaken(long proposal, int change, Step step) {

    /** What can happen to it. */
    public enum Step {
        PROPOSED,
        CHANGED,
        CALLED_OFF
    }
}
