package org.scrutineer.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands on a scorecard.
 *
 * @param title the scorecard's
 * @param exemptReason why it is exempt from publication there; null when it is not
 */
public record IndicatorPlace(
        String scorecard,
        String title,
        int setVersion,
        String theme,
        @Nullable String reference,
        @Nullable String exemptReason) {}
