package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where control limits would say nothing: figures that hardly ever move, and rare events. An XmR
 * chart needs figures that vary from one to the next; of one event in two years it would call every
 * month a real change.
 */
final class LimitsInDoubt {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LimitsInDoubt() {}

    /**
     * @param values of the whole stretch, in order
     * @param baseline those of them that the limits rest on
     * @param breaks before which of them there was a break, counted from 0
     * @return a sentence; null when the limits hold
     */
    static @Nullable String why(
            List<BigDecimal> values,
            List<BigDecimal> baseline,
            Set<Integer> breaks,
            ControlLimits limits,
            boolean screening,
            Unit unit) {
        long atBound = values.stream().filter(value -> isAtBound(value, unit)).count();
        if (atBound * 2 > values.size()) {
            return sentence(
                    "%d of %d figures are %s, and the limits of chance cannot be worked out from so few others"
                            .formatted(atBound, values.size(), bound(values, unit)));
        }
        if (limits.limits() == null) {
            return null;
        }
        if (baseline.stream().distinct().count() == 1) {
            return sentence(
                    "the %d figures that the limits of chance would rest on are all the same"
                            .formatted(baseline.size()));
        }
        return !limits.limits().hasWidth()
                        || (screening && ControlLimits.screensMost(baseline, breaks))
                ? sentence(
                        "the figure mostly stays the same and then leaps, so it has no usual movement to judge by")
                : null;
    }

    /** No figure is below zero children, or above all of them. */
    private static boolean isAtBound(BigDecimal value, Unit unit) {
        return value.signum() == 0 || (unit == Unit.PERCENTAGE && value.compareTo(HUNDRED) == 0);
    }

    private static String bound(List<BigDecimal> values, Unit unit) {
        boolean none = values.stream().anyMatch(value -> value.signum() == 0);
        boolean all =
                unit == Unit.PERCENTAGE
                        && values.stream().anyMatch(value -> value.compareTo(HUNDRED) == 0);
        return none && all ? "0% or 100%" : all ? "100%" : unit == Unit.PERCENTAGE ? "0%" : "0";
    }

    private static String sentence(String why) {
        return "Whether the latest figure is chance or a real change cannot be said: %s."
                .formatted(why);
    }
}
