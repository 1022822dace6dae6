package org.scrutineer.edition.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;

/**
 * What a target would rate.
 *
 * @param year whose figures these are, the latest that has any where the target's own has none;
 *     null when there is no figure at all
 * @param figures newest first
 */
public record ThresholdPreview(
        @Nullable String year, @Nullable String yearLabel, List<RatedFigure> figures) {

    /**
     * @param targetText the target and tolerance in words, with the figure that it refers to
     */
    public record RatedFigure(
            String period, String label, String display, Rating rating, String targetText) {}
}
