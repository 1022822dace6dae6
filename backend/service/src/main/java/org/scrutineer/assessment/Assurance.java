package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a measure can be relied on to meet its target while it goes on as it does, from where the
 * target lies against the limits. A target on a limit is hit and miss.
 */
public record Assurance(Code code, String text) {

    public enum Code {
        CONSISTENTLY_MEETS,
        CONSISTENTLY_MISSES,
        HIT_AND_MISS,
        NONE
    }

    static final String TOO_FEW = "There are too few figures to compare with the target.";

    /**
     * @param limits null when they are not known
     * @param target null when none was published
     */
    static Assurance of(
            ControlLimits.@Nullable Limits limits,
            Polarity polarity,
            Unit unit,
            @Nullable Target target) {
        if (polarity == Polarity.NONE) {
            return none("This is a measure of activity, so it has no target to meet.");
        }
        if (target == null) {
            return none("No target was published.");
        }
        if (target.reference() != null) {
            // It is another number in each period, and limits can be held against one only.
            return none("The target moves with another figure, so chance is not held against it.");
        }
        BigDecimal from = polarity == Polarity.HIGH_IS_GOOD ? target.target() : null;
        BigDecimal to = polarity == Polarity.LOW_IS_GOOD ? target.target() : null;
        if (polarity == Polarity.IN_RANGE) {
            from = target.low();
            to = target.high();
        }
        if (from == null && to == null) {
            return none("The target is not a number that can be compared.");
        }
        if (limits == null) {
            return none(TOO_FEW);
        }
        if (!limits.hasWidth()) {
            return none(
                    "The figures do not move, so nothing can be said of what chance would make of the target.");
        }
        String shown = target.show(polarity, unit);
        if (isAbove(from, limits.upper()) || isBelow(to, limits.lower())) {
            return new Assurance(
                    Code.CONSISTENTLY_MISSES,
                    "Target (%s): consistently missed. It cannot be expected to be met without a real change."
                            .formatted(shown));
        }
        if ((from == null || isBelow(from, limits.lower()))
                && (to == null || isAbove(to, limits.upper()))) {
            return new Assurance(
                    Code.CONSISTENTLY_MEETS,
                    "Target (%s): consistently met. Chance alone is not expected to make it missed."
                            .formatted(shown));
        }
        return new Assurance(
                Code.HIT_AND_MISS,
                "Target (%s): hit and miss. Whether it is met is a matter of chance."
                        .formatted(shown));
    }

    private static boolean isAbove(@Nullable BigDecimal bound, BigDecimal limit) {
        return bound != null && bound.compareTo(limit) > 0;
    }

    private static boolean isBelow(@Nullable BigDecimal bound, BigDecimal limit) {
        return bound != null && bound.compareTo(limit) < 0;
    }

    private static Assurance none(String reason) {
        return new Assurance(Code.NONE, reason);
    }
}
