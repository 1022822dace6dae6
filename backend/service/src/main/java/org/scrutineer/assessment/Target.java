package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was aimed at, and what was still tolerated. All numbers are in the indicator's unit.
 *
 * @param target for high or low is good
 * @param bound whether meeting the target exactly meets it
 * @param amber the worst value still amber; null when no tolerance was set
 * @param low the lower end of the range that is good; null when open
 * @param high its upper end; null when open
 * @param amberLow the lowest value still amber; null when there is no tolerance below
 * @param amberHigh the highest value still amber
 * @param words the target as published, when no number states it
 */
public record Target(
        @Nullable BigDecimal target,
        Bound bound,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal amberLow,
        @Nullable BigDecimal amberHigh,
        @Nullable String words) {

    /** Inclusive is the rule; exclusive is for "fewer than" and "more than". */
    public enum Bound {
        INCLUSIVE,
        EXCLUSIVE
    }

    public static Target of(BigDecimal target, @Nullable BigDecimal amber) {
        return new Target(target, Bound.INCLUSIVE, amber, null, null, null, null, null);
    }

    public static Target exclusive(BigDecimal target, @Nullable BigDecimal amber) {
        return new Target(target, Bound.EXCLUSIVE, amber, null, null, null, null, null);
    }

    public static Target range(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal amberLow,
            @Nullable BigDecimal amberHigh) {
        return new Target(null, Bound.INCLUSIVE, null, low, high, amberLow, amberHigh, null);
    }

    public static Target inWords(String words) {
        return new Target(null, Bound.INCLUSIVE, null, null, null, null, null, words);
    }

    boolean hasRange() {
        return low != null || high != null;
    }

    /** Whether numbers state it, be it one or a range. */
    boolean isNumeric() {
        return target != null || hasRange();
    }

    /**
     * The target in words for people: "22% or less", "Less than 22%", "Between 80% and 90%", or as
     * published.
     */
    public String show(Polarity polarity, Unit unit) {
        if (hasRange()) {
            return between(low, high, unit);
        }
        if (target == null) {
            return words == null ? "No target" : words;
        }
        String number = unit.showExactly(target);
        boolean exclusive = bound == Bound.EXCLUSIVE;
        return switch (polarity) {
            case HIGH_IS_GOOD -> exclusive ? "More than " + number : number + " or more";
            case LOW_IS_GOOD ->
                    exclusive
                            ? (unit == Unit.COUNT ? "Fewer than " : "Less than ") + number
                            : number + orLess(unit);
            case IN_RANGE, NONE -> number;
        };
    }

    /** The tolerance in words: "amber down to 84%". Null when none was set. */
    public @Nullable String showTolerance(Polarity polarity, Unit unit) {
        if (amberLow != null || amberHigh != null) {
            return "amber: " + lowerCaseFirst(between(amberLow, amberHigh, unit));
        }
        if (amber == null) {
            return null;
        }
        String number = unit.showExactly(amber);
        return polarity == Polarity.LOW_IS_GOOD
                ? "amber up to " + number
                : "amber down to " + number;
    }

    private static String between(@Nullable BigDecimal low, @Nullable BigDecimal high, Unit unit) {
        if (low == null && high == null) {
            return "No target";
        }
        if (high == null) {
            return unit.showExactly(low) + " or more";
        }
        if (low == null) {
            return unit.showExactly(high) + orLess(unit);
        }
        return "Between " + unit.showExactly(low) + " and " + unit.showExactly(high);
    }

    /** What is counted is fewer, what is measured is less. */
    private static String orLess(Unit unit) {
        return unit == Unit.COUNT ? " or fewer" : " or less";
    }

    private static String lowerCaseFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
