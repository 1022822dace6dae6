package org.scrutineer.request.deadline;

/** What is done with a request by a day. */
public enum DueStep {
    ACKNOWLEDGE("acknowledged"),
    DECIDE("decided"),
    ANSWER("answered");

    private final String done;

    DueStep(String done) {
        this.done = done;
    }

    String done() {
        return done;
    }
}
