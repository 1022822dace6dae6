package org.scrutineer.scorecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;

/** One version of a scorecard's set of indicators. Never changed: the next version follows it. */
public record IndicatorSet(
        String scorecard,
        int version,
        String reason,
        Instant createdAt,
        @Nullable String createdBy,
        List<Item> items) {

    /** Without the name of the officer who made it. */
    public IndicatorSet unsigned() {
        return new IndicatorSet(scorecard, version, reason, createdAt, null, items);
    }

    /** Without what is exempt from publication. */
    public IndicatorSet open() {
        return new IndicatorSet(
                scorecard,
                version,
                reason,
                createdAt,
                createdBy,
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
