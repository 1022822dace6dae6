package org.scrutineer.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.EditionSteps.Step;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.RatingCounts;
import org.scrutineer.scorecard.Scorecard;

/** Where an edition stands, on the wire. */
public record EditionView(
        String scorecard,
        String scorecardTitle,
        String period,
        String periodLabel,
        int revision,
        @Nullable String erratum,
        @Nullable Instant publishAt,
        @Nullable Instant supersededAt,
        EditionState state,
        @Nullable Instant publishedAt,
        @Nullable RatingCounts counts,
        int setVersion,
        String overview,
        @Nullable String dataNote,
        @Nullable String openedBy,
        Instant openedAt,
        @Nullable Instant requestsUntil,
        List<Action> actions,
        List<Step> steps) {

    /** What a caller may do with it. */
    public enum Action {
        EDIT,
        SUBMIT,
        RETURN,
        APPROVE,
        PUBLISH,
        REQUEST
    }

    static EditionView of(Edition edition, Scorecard scorecard, Caller caller, List<Step> steps) {
        return new EditionView(
                scorecard.code(),
                scorecard.title(),
                edition.periodCode(),
                scorecard.period(edition.periodCode()).label(),
                edition.revision(),
                edition.erratum(),
                edition.publishAt(),
                edition.supersededAt(),
                edition.state(),
                edition.publishedAt(),
                edition.counts(),
                edition.setVersion(),
                edition.overview(),
                edition.dataNote(),
                caller.may(Permission.EDITIONS_READ_UNPUBLISHED) ? edition.openedBy() : null,
                edition.openedAt(),
                edition.requestsUntil(),
                actions(edition.state(), caller),
                steps);
    }

    private static List<Action> actions(EditionState state, Caller caller) {
        List<Action> actions = new ArrayList<>();
        switch (state) {
            case DRAFT -> {
                add(actions, caller, Permission.EDITIONS_PREPARE, Action.EDIT);
                add(actions, caller, Permission.EDITIONS_PREPARE, Action.SUBMIT);
            }
            case SUBMITTED -> {
                add(actions, caller, Permission.EDITIONS_APPROVE, Action.APPROVE);
                add(actions, caller, Permission.EDITIONS_APPROVE, Action.RETURN);
            }
            case APPROVED -> {
                add(actions, caller, Permission.EDITIONS_PUBLISH, Action.PUBLISH);
                add(actions, caller, Permission.EDITIONS_APPROVE, Action.RETURN);
            }
            case PUBLISHED -> add(actions, caller, Permission.REQUESTS_RAISE, Action.REQUEST);
        }
        return actions;
    }

    private static void add(List<Action> actions, Caller caller, Permission needed, Action action) {
        if (caller.may(needed)) {
            actions.add(action);
        }
    }
}
