package org.scrutineer.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a request stands. {@link RequestMove} says how it gets there. */
public enum RequestState {
    SUBMITTED("Waiting for democratic services to decide"),
    CLARIFYING("Waiting for the member to make it clear"),
    ACCEPTED("Accepted"),
    DECLINED("Declined, with the reason below"),
    WITHDRAWN("Withdrawn by the member who raised it"),
    ANSWERED("Answered in writing"),
    HEARD("Dealt with");

    private final String words;

    RequestState(String words) {
        this.words = words;
    }

    /** What it means and what comes next, where it is answered in this way. */
    String words(@Nullable AnswerKind kind) {
        if (kind == null) {
            return words;
        }
        return this == ACCEPTED ? "%s: %s".formatted(words, kind.next()) : kind.done();
    }

    /** Where it stands, as a sentence on something else says it. */
    String standing(@Nullable AnswerKind kind) {
        String standing = name().toLowerCase(Locale.UK);
        if (this == CLARIFYING) {
            return "waiting for the member to make it clear";
        }
        return this == ACCEPTED && kind != null
                ? "%s (%s)".formatted(standing, kind.next())
                : standing;
    }

    /** Whether others may still join it. */
    boolean isOpen() {
        return isUndecided() || this == ACCEPTED;
    }

    /** Whether governance is still to say yes or no. */
    boolean isUndecided() {
        return this == SUBMITTED || this == CLARIFYING;
    }

    /** Whether the member who asked got an answer. */
    boolean isAnswered() {
        return this == ANSWERED || this == HEARD;
    }
}
