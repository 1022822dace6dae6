package org.scrutineer.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;

/**
 * One version of a scorecard's set of indicators. Never changed: the next version follows it.
 *
 * @param appliesFrom editions of periods that end on this day or later show it; null where it
 *     counted at once
 */
public record IndicatorSet(
        String scorecard,
        int version,
        String reason,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable LocalDate appliesFrom,
        List<Item> items) {

    /** Without the name of the officer who made it. */
    public IndicatorSet unsigned() {
        return new IndicatorSet(scorecard, version, reason, createdAt, null, appliesFrom, items);
    }

    /** Without what is exempt from publication. */
    public IndicatorSet open() {
        return new IndicatorSet(
                scorecard,
                version,
                reason,
                createdAt,
                createdBy,
                appliesFrom,
                items.stream().filter(item -> item.exemptReason() == null).toList());
    }

    /**
     * One indicator's place; polarity may be overridden for this scorecard.
     *
     * @param exemptReason why it is exempt from publication; null when it is not
     */
    public record Item(
            String indicator,
            String title,
            String theme,
            @Nullable Polarity polarityOverride,
            @Nullable String reference,
            @Nullable String exemptReason) {}
}
