package org.scrutineer.request;

import static org.scrutineer.request.AnswerDraftState.AGREED;
import static org.scrutineer.request.AnswerDraftState.DRAFT;
import static org.scrutineer.request.AnswerDraftState.RETURNED;
import static org.scrutineer.request.AnswerDraftState.SUBMITTED;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with the draft of a written answer: by whom, and where it leads. */
enum AnswerDraftMove {
    /** What was agreed is agreed no longer once its words change. */
    SAVE(
            Permission.REQUESTS_ANSWER,
            Map.of(DRAFT, DRAFT, RETURNED, RETURNED, AGREED, DRAFT),
            "A draft that the director has cannot be changed: take it back first."),
    SUBMIT(
            Permission.REQUESTS_ANSWER,
            Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED),
            "Only a draft in the officers' hands can be sent to the director."),
    TAKE_BACK(
            Permission.REQUESTS_ANSWER,
            Map.of(SUBMITTED, DRAFT),
            "Only a draft that waits for the director can be taken back."),
    AGREE(
            Permission.ANSWERS_AGREE,
            Map.of(SUBMITTED, AGREED),
            "Only a draft that waits for the director can be agreed."),
    SEND_BACK(
            Permission.ANSWERS_AGREE,
            Map.of(SUBMITTED, RETURNED),
            "Only a draft that waits for the director can be sent back.");

    private final Permission permission;
    private final Transitions<AnswerDraftState> transitions;

    AnswerDraftMove(
            Permission permission,
            Map<AnswerDraftState, AnswerDraftState> leads,
            String otherwise) {
        this.permission = permission;
        this.transitions = new Transitions<>(leads, otherwise);
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(AnswerDraftState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    AnswerDraftState from(AnswerDraftState state) {
        return transitions.from(state, AnswerDraftState::standing);
    }
}
