package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Warns where one person more or less moves a figure a lot. */
public final class SmallNumbers {

    private SmallNumbers() {}

    /**
     * "Small numbers: out of 12, one more or fewer changes this by 8.3 percentage points."
     *
     * @param denominator null when it is not known
     * @param threshold warned of under it
     * @return null when there is nothing to warn of
     */
    public static @Nullable String warning(
            @Nullable BigDecimal denominator, BigDecimal threshold, Unit unit) {
        if (unit == Unit.COUNT
                || denominator == null
                || denominator.signum() <= 0
                || denominator.compareTo(threshold) >= 0) {
            return null;
        }
        String base = "Small numbers: out of " + Unit.COUNT.showExactly(denominator);
        if (unit != Unit.PERCENTAGE) {
            return base + ", one more or fewer changes this a lot.";
        }
        BigDecimal points = unit.multiplier().divide(denominator, MathContext.DECIMAL64);
        return "%s, one more or fewer changes this by %s percentage points."
                .formatted(base, Unit.COUNT.show(points, 1));
    }
}
