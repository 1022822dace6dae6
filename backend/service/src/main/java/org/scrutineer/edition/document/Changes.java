package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Rating;

/**
 * What changed from one edition of a scorecard to another, in words and as a table. Each list is in
 * the scorecard's order but {@code biggestMoves}, which begins with the biggest.
 *
 * @param since the period of the earlier edition
 * @param sincePublishedAt null when the earlier edition is a preview
 * @param turnedRed red now, rated otherwise before, and no better a figure
 * @param turnedGreen green now, rated otherwise before, and no worse a figure
 * @param otherRatings every other change of rating: to amber, to or from not rated, and by another
 *     target against what the figure did
 * @param biggestMoves what moved more than it usually does, five at most
 * @param specialCauses what the control charts now call a real change and did not before
 * @param setReason why the set of measures was changed; null when it was not
 * @param revised earlier figures, definitions and data notes that read differently now
 * @param withoutNewFigure measures whose latest figure is for the same period as before
 * @param rows every measure of either edition
 */
public record Changes(
        PeriodInDocument since,
        @Nullable Instant sincePublishedAt,
        String headline,
        CountsByRating before,
        CountsByRating after,
        List<Item> turnedRed,
        List<Item> turnedGreen,
        List<Item> otherRatings,
        List<Item> biggestMoves,
        List<Item> specialCauses,
        List<Item> added,
        List<Item> dropped,
        @Nullable String setReason,
        List<Item> targets,
        List<Item> revised,
        List<Item> withoutNewFigure,
        List<Row> rows) {

    /** The same with all of it in one sentence. */
    public Changes withHeadline(String sentence) {
        return new Changes(
                since,
                sincePublishedAt,
                sentence,
                before,
                after,
                turnedRed,
                turnedGreen,
                otherRatings,
                biggestMoves,
                specialCauses,
                added,
                dropped,
                setReason,
                targets,
                revised,
                withoutNewFigure,
                rows);
    }

    /** A change of one measure, in a sentence that can be read alone. */
    public record Item(String indicator, String title, String text) {}

    /**
     * A measure before and after.
     *
     * @param before null when it was added
     * @param after null when it was dropped
     * @param size how many times its usual movement it moved; null when that cannot be said, and
     *     when its control chart does not call it a real change
     */
    public record Row(
            String indicator,
            String title,
            String theme,
            @Nullable Side before,
            @Nullable Side after,
            Movement movement,
            String movementText,
            @Nullable BigDecimal size) {}

    /**
     * What an edition said of a measure.
     *
     * @param label the period of its latest figure; null when it had none
     */
    public record Side(
            @Nullable String label, String display, Rating.Code rating, String ratingText) {}

    /** How a measure's latest figure moved; better and worse only where that is known. */
    public enum Movement {
        IMPROVED,
        WORSENED,
        ROSE,
        FELL,
        LEVEL,
        /** The latest figure is for the same period as before. */
        NOT_NEWER,
        /** One of the two has no number, or they count different things. */
        NOT_COMPARED,
        ADDED,
        DROPPED;

        /**
         * Whether it may be called more than the usual: a control chart has the last word, and
         * without one the measure's own earlier movements have it.
         *
         * @param verdict null where there is none to be expected
         */
        public boolean isBorneOutBy(@Nullable Variation verdict) {
            return verdict == null
                    || (verdict.isReal()
                            && !(this == IMPROVED && verdict == Variation.CONCERN)
                            && !(this == WORSENED && verdict == Variation.IMPROVEMENT));
        }
    }
}
