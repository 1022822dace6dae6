package org.scrutineer.edition.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.life.EditionSteps.Step;
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
        List<Revision> revisions,
        List<Action> actions,
        List<Step> steps) {

    /** One revision of the edition, for finding the others. */
    public record Revision(
            int revision,
            EditionState state,
            @Nullable Instant publishedAt,
            @Nullable Instant supersededAt,
            @Nullable String erratum) {

        static Revision of(Edition edition) {
            return new Revision(
                    edition.revision(),
                    edition.state(),
                    edition.publishedAt(),
                    edition.supersededAt(),
                    edition.erratum());
        }
    }

    /** What a caller may do with it. */
    public enum Action {
        EDIT,
        SUBMIT,
        RETURN,
        APPROVE,
        PUBLISH,
        SCHEDULE,
        UNSCHEDULE,
        CORRECT,
        COMMENT,
        REQUEST
    }

    /**
     * @param revisions every one that the caller may see
     */
    static EditionView of(
            Edition edition,
            Scorecard scorecard,
            Caller caller,
            List<Edition> revisions,
            List<Step> steps) {
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
                revisions.stream().map(Revision::of).toList(),
                actions(edition, caller, revisions, steps),
                steps);
    }

    /** Only what would not be refused: an action that is offered can be taken. */
    private static List<Action> actions(
            Edition edition, Caller caller, List<Edition> revisions, List<Step> steps) {
        List<Action> actions = new ArrayList<>();
        switch (edition.state()) {
            case DRAFT -> {
                add(actions, caller, Permission.EDITIONS_PREPARE, Action.EDIT);
                add(actions, caller, Permission.EDITIONS_PREPARE, Action.SUBMIT);
            }
            case SUBMITTED -> {
                if (!caller.subject().equals(edition.submittedBy())) {
                    add(actions, caller, Permission.EDITIONS_APPROVE, Action.APPROVE);
                }
                add(actions, caller, Permission.EDITIONS_APPROVE, Action.RETURN);
            }
            case APPROVED -> {
                if (!isHeldBack(steps)) {
                    add(actions, caller, Permission.EDITIONS_PUBLISH, Action.PUBLISH);
                    add(
                            actions,
                            caller,
                            Permission.EDITIONS_PUBLISH,
                            edition.publishAt() == null ? Action.SCHEDULE : Action.UNSCHEDULE);
                }
                add(actions, caller, Permission.EDITIONS_APPROVE, Action.RETURN);
            }
            case PUBLISHED -> {
                add(actions, caller, Permission.REQUESTS_RAISE, Action.REQUEST);
                if (revisions.stream().allMatch(Edition::isPublished)) {
                    add(actions, caller, Permission.EDITIONS_PREPARE, Action.CORRECT);
                }
            }
        }
        if (!edition.isPublished()) {
            add(actions, caller, Permission.EDITIONS_COMMENT, Action.COMMENT);
        }
        return actions;
    }

    private static boolean isHeldBack(List<Step> steps) {
        return !steps.isEmpty() && steps.getLast().action() == EditionSteps.StepKind.HELD;
    }

    private static void add(List<Action> actions, Caller caller, Permission needed, Action action) {
        if (caller.may(needed)) {
            actions.add(action);
        }
    }
}
