package org.scrutineer.request;

/** Something has just happened to a request. Fired within its transaction. */
public record RequestStepTaken(long request, long edition, Step step) {

    /** What can happen to it that others wait for. */
    public enum Step {
        SUBMITTED,
        SUPPORTED,
        ACCEPTED,
        DECLINED,
        ANSWERED,
        HEARD
    }
}
