package org.scrutineer.request;

import org.jspecify.annotations.Nullable;

/**
 * Something has just happened to a request. Fired within its transaction.
 *
 * @param of which of several such steps it is; null for a step that comes once, or once from each
 * @param to the subject of the one whom it is for; null where it is for all who wait for it
 * @param said what happened, in a sentence of ours; null where the step says it all
 */
public record RequestStepTaken(
        long request,
        long edition,
        Step step,
        @Nullable String of,
        @Nullable String to,
        @Nullable String said) {

    RequestStepTaken(long request, long edition, Step step) {
        this(request, edition, step, null, null, null);
    }

    /** What can happen to it that others wait for. */
    public enum Step {
        SUBMITTED,
        SUPPORTED,
        ACCEPTED,
        DECLINED,
        ANSWERED,
        HEARD,
        CLARIFICATION_ASKED,
        CLARIFIED,
        DECLINE_REPLIED,
        EXTENDED,
        OFFICER_NAMED,
        PUT_ON_PROGRAMME,
        CARRIED_OVER,
        TAKEN_OFF_PROGRAMME,
        DEALT_WITH_ON_PROGRAMME,
        RECOMMENDED,
        RECOMMENDATION_MOVED,
        ANSWER_SUBMITTED,
        ANSWER_AGREED,
        ANSWER_RETURNED
    }
}
