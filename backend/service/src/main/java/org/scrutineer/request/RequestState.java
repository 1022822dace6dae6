package org.scrutineer.request;

/** Where a request stands, and what comes next. */
public enum RequestState {
    SUBMITTED("Waiting for democratic services to decide"),
    ACCEPTED("Accepted: a written answer will follow"),
    DECLINED("Declined, with the reason below"),
    WITHDRAWN("Withdrawn by the member who raised it"),
    ANSWERED("Answered in writing");

    private final String words;

    RequestState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether others may still join it, and its measures are taken. */
    boolean isOpen() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
