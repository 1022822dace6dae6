package org.scrutineer.signoff;

import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.scorecard.IndicatorSet;

/** A measure as it is put forward, and as it was signed. */
public record SignedMeasure(
        String indicator,
        String title,
        String theme,
        @Nullable String reference,
        String definition,
        @Nullable String source) {

    static SignedMeasure of(IndicatorSet.Item item, Indicator indicator) {
        return new SignedMeasure(
                indicator.code(),
                indicator.title(),
                item.theme(),
                item.reference(),
                indicator.definition(),
                indicator.sourceName());
    }
}
