package org.scrutineer.edition.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Interval;

/** Between which percentages the true one lies, 19 times out of 20. */
public record IntervalView(BigDecimal lower, BigDecimal upper, String text) {

    public static @Nullable IntervalView of(@Nullable Interval from, int decimals) {
        return from == null
                ? null
                : new IntervalView(from.lower(), from.upper(), from.words(decimals));
    }
}
