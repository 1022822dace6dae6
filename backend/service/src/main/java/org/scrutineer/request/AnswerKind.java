package org.scrutineer.request;

/** How a request is answered. */
public enum AnswerKind {
    WRITTEN_ANSWER("a written answer will follow", "Answered in writing"),
    OFFICER_ATTENDS("an officer will come to a committee", "Dealt with at a committee"),
    CLINIC("for a performance clinic", "Dealt with at a performance clinic");

    private final String next;
    private final String done;

    AnswerKind(String next, String done) {
        this.next = next;
        this.done = done;
    }

    /** What comes once it is accepted; goes on from "accepted:". */
    public String next() {
        return next;
    }

    String done() {
        return done;
    }
}
