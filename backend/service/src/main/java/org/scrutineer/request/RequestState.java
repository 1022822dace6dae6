package org.scrutineer.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.deadline.DueStep;

/** Where a request stands. {@link RequestMove} says how it gets there. */
public enum RequestState {
    SUBMITTED("Waiting for democratic services to decide", "Waiting for a decision"),
    CLARIFYING(
            "Waiting for the member to make it clear", "Waiting for the member to make it clear"),
    ACCEPTED("Accepted", "Accepted, waiting for an answer"),
    DECLINED("Declined, with the reason below", "Declined"),
    WITHDRAWN("Withdrawn by the member who raised it", "Withdrawn"),
    ANSWERED("Answered in writing", "Answered in writing"),
    HEARD("Dealt with", "Dealt with at a meeting");

    private final String words;
    private final String inShort;

    RequestState(String words, String inShort) {
        this.words = words;
        this.inShort = inShort;
    }

    /** What it means and what comes next, where it is answered in this way. */
    String words(@Nullable AnswerKind kind) {
        if (kind == null) {
            return words;
        }
        return this == ACCEPTED ? "%s: %s".formatted(words, kind.next()) : kind.done();
    }

    /** Where it stands, in a list or a count. */
    public String inShort() {
        return inShort;
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

    /** What is to be done next by a day that can be put off. */
    DueStep nextStep() {
        if (!isOpen()) {
            throw ProblemException.conflict(
                    "Only an open request can be given longer. This one is %s."
                            .formatted(standing(null)));
        }
        return isUndecided() ? DueStep.DECIDE : DueStep.ANSWER;
    }

    void checkAccepted() {
        if (this != ACCEPTED) {
            throw ProblemException.conflict(
                    "Lead officers are named for an accepted request. This one is %s."
                            .formatted(standing(null)));
        }
    }
}
