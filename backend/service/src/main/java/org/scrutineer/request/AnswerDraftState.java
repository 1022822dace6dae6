package org.scrutineer.request;

/** Where the draft of a written answer stands. {@link AnswerDraftMove} says how it gets there. */
public enum AnswerDraftState {
    DRAFT("With the officers who write it", "in the officers' hands"),
    SUBMITTED("Waiting for the director to agree it", "waiting for the director"),
    AGREED("Agreed by the director, to be given", "agreed by the director"),
    RETURNED("Sent back by the director, with the reason below", "sent back by the director");

    private final String words;
    private final String standing;

    AnswerDraftState(String words, String standing) {
        this.words = words;
        this.standing = standing;
    }

    /** What it means and what comes next. */
    String words() {
        return words;
    }

    /** Where it stands, as a sentence says it. */
    String standing() {
        return standing;
    }
}
