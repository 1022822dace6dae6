package org.scrutineer.indicatorreview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.indicatorreview.SaidOfMeasures.DroppedBefore;

/**
 * A measure side by side with the others of a review.
 *
 * @param inSet whether today's set has it
 * @param afterwards whether the set has it as decided so far
 * @param figures the latest and the one a year before, the latest last; as far as they are
 *     published to the caller
 * @param rating as published last; null where no edition shows it to the caller
 * @param ratedIn the edition that says so
 * @param requests how many deep dives the caller knows to have been asked for
 * @param alsoOn the titles of the other scorecards that show it
 * @param quality what to know of its figures, in sentences
 * @param views what most of the group would do first
 * @param mine what the caller would do; null where they have not said so
 */
public record MeasureInReview(
        String indicator,
        String title,
        String theme,
        boolean inSet,
        boolean afterwards,
        List<FigureInReview> figures,
        @Nullable Rating rating,
        @Nullable String ratedIn,
        int requests,
        List<String> alsoOn,
        List<String> quality,
        List<View> views,
        @Nullable MeasureChange mine,
        @Nullable DecisionView decision,
        @Nullable DroppedBefore droppedBefore) {

    /** A figure as members see it. */
    public record FigureInReview(String label, String display) {}

    /** How many of the group would do this. */
    public record View(MeasureChange change, String words, int count) {}

    /**
     * What the group decided.
     *
     * @param replacement the title of what takes its place; null for most
     */
    public record DecisionView(
            MeasureChange change,
            String words,
            @Nullable String replacedBy,
            @Nullable String replacement,
            String minute,
            String by,
            Instant at) {}
}
