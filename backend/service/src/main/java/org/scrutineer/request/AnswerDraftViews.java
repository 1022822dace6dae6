package org.scrutineer.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.Committee;
import org.scrutineer.request.DeepDiveRequestView.Action;
import org.scrutineer.request.DeepDiveRequestView.AnswerDraft;
import org.scrutineer.request.DeepDiveRequestView.DraftDecision;
import org.scrutineer.request.DeepDiveRequestView.DraftSent;
import org.scrutineer.request.DeepDiveRequestView.Given;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;

/**
 * Words the draft of an answer and to whom an answer was given, and says what the caller may do
 * with it now.
 */
@RequestScoped
class AnswerDraftViews {

    private final Caller caller;

    AnswerDraftViews(Caller caller) {
        this.caller = caller;
    }

    /** To whom the answer was given; null before there is one. */
    @Nullable Given given(RequestRow row) {
        AnswerAudience to = row.audience();
        String committee = to.givenToCommittee();
        return row.state().isAnswered()
                ? new Given(
                        to.givenTo(),
                        committee == null ? null : new Committee(committee).code(),
                        row.answer() != null,
                        words(to))
                : null;
    }

    private static String words(AnswerAudience to) {
        return switch (to.givenTo()) {
            case ASKERS -> "The answer was given to those who asked";
            case COMMITTEE ->
                    "The answer was given to those who asked and to the members of "
                            + new Committee(Objects.requireNonNull(to.givenToCommittee())).title();
            case MEMBERS -> "The answer was given to all who may read the request";
        };
    }

    @Nullable AnswerDraft draft(AnswerDraftRow row, List<MeasureName> measures) {
        if (row.draftText() == null
                || row.draftState() == null
                || row.draftSavedName() == null
                || row.draftSavedAt() == null) {
            return null;
        }
        return new AnswerDraft(
                row.draftText(),
                row.draftState(),
                row.draftState().words(),
                row.draftSavedName(),
                row.draftSavedAt(),
                row.draftSentName() == null || row.draftSentAt() == null
                        ? null
                        : new DraftSent(row.draftSentName(), row.draftSentAt()),
                row.draftDecidedName() == null || row.draftDecidedAt() == null
                        ? null
                        : new DraftDecision(
                                row.draftDecidedName(), row.draftDecidedAt(), row.draftReason()),
                charts(row.draftCharts(), measures));
    }

    /** Of what was chosen those that the request is about: its readers may see them. */
    List<MeasureName> charts(List<String> chosen, List<MeasureName> measures) {
        return measures.stream().filter(each -> chosen.contains(each.code())).toList();
    }

    /**
     * What the caller may do towards a written answer.
     *
     * @param agreedFirst whether the director agrees it before it is given
     */
    List<Action> actions(RequestRow row, boolean agreedFirst) {
        List<Action> actions = new ArrayList<>();
        if (!row.leads() || !row.can(RequestMove.ANSWER)) {
            return actions;
        }
        AnswerDraftRow draft = row.draft();
        if (caller.may(Permission.REQUESTS_ANSWER)
                && (!agreedFirst || draft.draftState() == AnswerDraftState.AGREED)) {
            actions.add(Action.ANSWER);
        }
        if (draft.draftState() == null && caller.may(AnswerDraftMove.SAVE.permission())) {
            actions.add(Action.DRAFT_ANSWER);
        }
        add(actions, draft, AnswerDraftMove.SAVE, Action.DRAFT_ANSWER);
        if (agreedFirst) {
            add(actions, draft, AnswerDraftMove.SUBMIT, Action.SUBMIT_ANSWER);
        }
        add(actions, draft, AnswerDraftMove.TAKE_BACK, Action.TAKE_BACK_ANSWER);
        add(actions, draft, AnswerDraftMove.AGREE, Action.AGREE_ANSWER);
        add(actions, draft, AnswerDraftMove.SEND_BACK, Action.RETURN_ANSWER);
        return actions;
    }

    private void add(
            List<Action> actions, AnswerDraftRow draft, AnswerDraftMove move, Action action) {
        if (draft.can(move) && caller.may(move.permission())) {
            actions.add(action);
        }
    }
}
