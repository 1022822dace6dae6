package org.scrutineer.home;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.circulation.step.HandedOver;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.CountsByRating;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.edition.document.PeriodInDocument;
import org.scrutineer.home.FollowedMeasures.FollowedMeasure;

/**
 * What a member sees first.
 *
 * @param since from when on an edition is new to them
 * @param published since then, the last first
 * @param morePublished whether more were than are listed
 * @param turnedRed in the newest edition of each scorecard
 * @param turnedRedCount of all, listed or not
 * @param worsened the most first
 * @param improved the most first
 * @param standing of every measure in the newest edition of each scorecard, each once; null where
 *     none has a verdict
 * @param handedOver since then came into their hands, or became of what is theirs; the last first
 */
public record Home(
        Instant since,
        boolean firstVisit,
        List<PublishedEdition> published,
        boolean morePublished,
        List<ChangedMeasure> turnedRed,
        int turnedRedCount,
        List<ChangedMeasure> worsened,
        List<ChangedMeasure> improved,
        @Nullable Standing standing,
        List<FollowedMeasure> followed,
        List<HandedOver> handedOver) {

    /**
     * An edition that is new to them.
     *
     * @param standing null in editions without verdicts
     * @param headline what changed since the one before; null when there is none before
     */
    public record PublishedEdition(
            String scorecard,
            String scorecardTitle,
            PeriodInDocument period,
            int revision,
            @Nullable String erratum,
            Instant publishedAt,
            CountsByRating counts,
            @Nullable Standing standing,
            @Nullable String headline) {}

    /**
     * A measure whose edition says that it changed.
     *
     * @param before as the edition before said it
     * @param size how many times its usual movement it moved; null when that cannot be said
     */
    public record ChangedMeasure(
            MeasureInBrief measure,
            Changes.Side before,
            String movementText,
            @Nullable BigDecimal size) {}
}
