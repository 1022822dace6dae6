package org.scrutineer.targetreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.ControlChartView.Stretch;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.threshold.ThresholdView;

/**
 * A measure of a review of targets on the wire, as its reader may act on it.
 *
 * @param year its own that the target is for
 * @param from the day from which the target holds
 * @param begun whether that day is over
 * @param now the measure as it is rated now
 * @param limits of its control chart now; null where it has none
 * @param there what is set for that year already; null when nothing is
 * @param proposed null while it waits for a proposal, and where none was made
 * @param steps the first first
 */
public record ReviewedMeasureView(
        String indicator,
        String title,
        String theme,
        String year,
        String yearLabel,
        LocalDate from,
        boolean begun,
        boolean mine,
        TargetState state,
        String stateText,
        Measure now,
        @Nullable Stretch limits,
        @Nullable ThresholdView there,
        @Nullable Proposed proposed,
        List<Step> steps,
        List<TargetMove> actions) {

    /**
     * What is proposed, and what it comes to.
     *
     * @param by their name
     */
    public record Proposed(ProposedTarget proposal, TargetTrial trial, String by, Instant at) {}

    /**
     * What happened to it.
     *
     * @param targetText what was proposed, in words as it was then; null for other steps
     * @param text the reason or comment; null where it simply goes on
     */
    public record Step(
            TargetMove move,
            String moveText,
            @Nullable String targetText,
            @Nullable String text,
            String by,
            Instant at) {}
}
