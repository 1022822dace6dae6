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
        String createdBy,
        List<Item> items) {

    /** One indicator's place; polarity may be overridden for this scorecard. */
    public record Item(
            String indicator,
            String title,
            String theme,
            @Nullable Polarity polarityOverride,
            @Nullable String reference) {}
}
