package org.scrutineer.request;

import static org.scrutineer.request.RequestState.ACCEPTED;
import static org.scrutineer.request.RequestState.ANSWERED;
import static org.scrutineer.request.RequestState.CLARIFYING;
import static org.scrutineer.request.RequestState.DECLINED;
import static org.scrutineer.request.RequestState.HEARD;
import static org.scrutineer.request.RequestState.SUBMITTED;
import static org.scrutineer.request.RequestState.WITHDRAWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/** Every move that a request can make: from which state, to which, and for which kind of answer. */
enum RequestMove {
    ASK_FOR_CLARIFICATION(
            Set.of(SUBMITTED),
            CLARIFYING,
            null,
            "a request that is waiting for a decision can be sent back to be made clear"),
    CLARIFY(
            Set.of(CLARIFYING),
            SUBMITTED,
            null,
            "a request that is waiting for the member to make it clear can be made clear"),
    ACCEPT(
            Set.of(SUBMITTED, CLARIFYING),
            ACCEPTED,
            null,
            "a request that is waiting for a decision can be accepted"),
    DECLINE(
            Set.of(SUBMITTED, CLARIFYING),
            DECLINED,
            null,
            "a request that is waiting for a decision can be declined"),
    REPLY_TO_DECLINE(
            Set.of(DECLINED), DECLINED, null, "a request that was declined can be replied to"),
    WITHDRAW(
            Set.of(SUBMITTED, CLARIFYING),
            WITHDRAWN,
            null,
            "a request that is waiting for a decision can be withdrawn"),
    DRAFT_ANSWER(
            Set.of(ACCEPTED),
            ACCEPTED,
            AnswerKind.WRITTEN_ANSWER,
            "a request accepted for a written answer can have a draft of its answer"),
    ANSWER(
            Set.of(ACCEPTED),
            ANSWERED,
            AnswerKind.WRITTEN_ANSWER,
            "a request accepted for a written answer can be answered"),
    HEAR(
            Set.of(ACCEPTED),
            HEARD,
            AnswerKind.OFFICER_ATTENDS,
            "a request accepted for an officer to come to a committee can be heard there"),
    HEAR_AT_CLINIC(
            Set.of(ACCEPTED),
            HEARD,
            AnswerKind.CLINIC,
            "a request accepted for a performance clinic can be heard there");

    private final Set<RequestState> from;
    private final RequestState to;
    private final @Nullable AnswerKind kind;
    private final String only;

    RequestMove(Set<RequestState> from, RequestState to, @Nullable AnswerKind kind, String only) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.only = only;
    }

    boolean isLegal(RequestState state, @Nullable AnswerKind answerKind) {
        return from.contains(state) && (kind == null || kind == answerKind);
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
