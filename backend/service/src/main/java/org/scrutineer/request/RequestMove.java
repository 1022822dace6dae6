package org.scrutineer.request;

import static org.scrutineer.request.RequestState.ACCEPTED;
import static org.scrutineer.request.RequestState.ANSWERED;
import static org.scrutineer.request.RequestState.DECLINED;
import static org.scrutineer.request.RequestState.HEARD;
import static org.scrutineer.request.RequestState.SUBMITTED;
import static org.scrutineer.request.RequestState.WITHDRAWN;

import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/** Every move that a request can make: from which state, to which, and for which kind of answer. */
enum RequestMove {
    ACCEPT(SUBMITTED, ACCEPTED, null, "a request that is waiting for a decision can be accepted"),
    DECLINE(SUBMITTED, DECLINED, null, "a request that is waiting for a decision can be declined"),
    WITHDRAW(
            SUBMITTED,
            WITHDRAWN,
            null,
            "a request that is waiting for a decision can be withdrawn"),
    ANSWER(
            ACCEPTED,
            ANSWERED,
            AnswerKind.WRITTEN_ANSWER,
            "a request accepted for a written answer can be answered"),
    HEAR(
            ACCEPTED,
            HEARD,
            AnswerKind.OFFICER_ATTENDS,
            "a request accepted for an officer to come to a committee can be heard there"),
    HEAR_AT_CLINIC(
            ACCEPTED,
            HEARD,
            AnswerKind.CLINIC,
            "a request accepted for a performance clinic can be heard there");

    private final RequestState from;
    private final RequestState to;
    private final @Nullable AnswerKind kind;
    private final String only;

    RequestMove(RequestState from, RequestState to, @Nullable AnswerKind kind, String only) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.only = only;
    }

    boolean isLegal(RequestState state, @Nullable AnswerKind answerKind) {
        return state == from && (kind == null || kind == answerKind);
    }

    /** The state it leads to. */
    RequestState from(RequestState state, @Nullable AnswerKind answerKind) {
        if (isLegal(state, answerKind)) {
            return to;
        }
        throw ProblemException.conflict(
                "Only %s. This one is %s.".formatted(only, state.standing(answerKind)));
    }
}
