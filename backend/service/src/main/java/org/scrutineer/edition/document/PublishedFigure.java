package org.scrutineer.edition.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;

/**
 * What one published edition said of a measure.
 *
 * @param supersededAt when a correction took its place; null while members read it
 * @param figure the latest it had; null when it had none
 * @param revised what was published last for the same period; null when it is the same figure
 */
public record PublishedFigure(
        PeriodInDocument period,
        int revision,
        @Nullable String erratum,
        Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable Point figure,
        String unitText,
        Rating rating,
        DirectionView direction,
        String targetText,
        @Nullable Revised revised) {

    /** A later figure for the same period, with the edition that gave it. */
    public record Revised(
            String display, PeriodInDocument period, int revision, Instant publishedAt) {}
}
