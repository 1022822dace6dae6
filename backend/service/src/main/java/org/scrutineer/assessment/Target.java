package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.Objects;
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
 * @param tolerancePercent what the amber limits were worked out from; null when they were set
 * @param reference what the target was worked out from, in words: "800 more than last year"
 * @param words the target as published, which is shown when no number states it, and when the
 *     measure has no good direction by which the number could be read
 */
public record Target(
        @Nullable BigDecimal target,
        Bound bound,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal amberLow,
        @Nullable BigDecimal amberHigh,
        @Nullable BigDecimal tolerancePercent,
        @Nullable String reference,
        @Nullable String words) {

    /** Inclusive is the rule; exclusive is for "fewer than" and "more than". */
    public enum Bound {
        INCLUSIVE,
        EXCLUSIVE
    }

    public static Target of(BigDecimal target, @Nullable BigDecimal amber) {
        return single(target, Bound.INCLUSIVE, amber);
    }

    public static Target exclusive(BigDecimal target, @Nullable BigDecimal amber) {
        return single(target, Bound.EXCLUSIVE, amber);
    }

    private static Target single(BigDecimal target, Bound bound, @Nullable BigDecimal amber) {
        return new Target(target, bound, amber, null, null, null, null, null, null, null);
    }

    public static Target range(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal amberLow,
            @Nullable BigDecimal amberHigh) {
        return new Target(
                null, Bound.INCLUSIVE, null, low, high, amberLow, amberHigh, null, null, null);
    }

    public static Target inWords(String words) {
        return new Target(null, Bound.INCLUSIVE, null, null, null, null, null, null, null, words);
    }

    /**
     * A target worked out from another figure.
     *
     * @param target null when that figure is not there
     */
    static Target relative(@Nullable BigDecimal target, Bound bound, String reference) {
        return new Target(target, bound, null, null, null, null, null, null, reference, null);
    }

    /**
     * The same with whatever is within so many percent of it as amber, on either side of a range.
     *
     * @param polarity on which side of a single target the tolerance lies
     * @param percent 0 to 100, of the target's size
     */
    public Target tolerating(Polarity polarity, BigDecimal percent) {
        int worse = polarity == Polarity.LOW_IS_GOOD ? 1 : -1;
        return new Target(
                target,
                bound,
                away(target, percent, worse),
                low,
                high,
                away(low, percent, -1),
                away(high, percent, 1),
                percent,
                reference,
                words);
    }

    private static @Nullable BigDecimal away(
            @Nullable BigDecimal limit, BigDecimal percent, int way) {
        return limit == null
                ? null
                : limit.add(
                        limit.abs()
                                .multiply(percent)
                                .movePointLeft(2)
                                .multiply(BigDecimal.valueOf(way)));
    }

    boolean hasRange() {
        return low != null || high != null;
    }

    /** Whether numbers state it, be it one or a range. */
    boolean isNumeric() {
        return target != null || hasRange();
    }

    /**
     * The target in words for people: "22% or less", "Less than 22%", "Between 80% and 90%", "More
     * than 66.2%, the average of statistical neighbours", or as published.
     */
    public String show(Polarity polarity, Unit unit) {
        if (hasRange()) {
            return between(low, high, unit);
        }
        if (target == null) {
            return reference != null
                    ? limit(polarity, unit, reference)
                    : words == null ? "No target" : words;
        }
        String shown = limit(polarity, unit, unit.showExactly(target));
        return reference == null ? shown : "%s, %s".formatted(shown, reference);
    }

    /**
     * Target and tolerance where there is little room: "22.1% or less, its neighbours' average;
     * amber within 5%".
     *
     * @param of what the target was worked out from, in fewer words
     */
    public String showBriefly(Polarity polarity, Unit unit, String of) {
        String shown =
                target == null
                        ? of + " has no figure for the same period"
                        : "%s, %s".formatted(limit(polarity, unit, unit.showExactly(target)), of);
        return target == null || tolerancePercent == null
                ? shown
                : "%s; amber within %s"
                        .formatted(shown, Unit.PERCENTAGE.showExactly(tolerancePercent));
    }

    private String limit(Polarity polarity, Unit unit, String number) {
        boolean exclusive = bound == Bound.EXCLUSIVE;
        return switch (polarity) {
            case HIGH_IS_GOOD -> exclusive ? "More than " + number : number + " or more";
            case LOW_IS_GOOD ->
                    exclusive
                            ? (unit == Unit.COUNT ? "Fewer than " : "Less than ") + number
                            : number + orLess(unit);
            // "Fewer than 85" says more than 85 does.
            case IN_RANGE, NONE -> words == null ? number : words;
        };
    }

    /**
     * The tolerance in words: "amber down to 84%", "amber down to 76%, within 5% of the target".
     * Null when none was set.
     */
    public @Nullable String showTolerance(Polarity polarity, Unit unit) {
        String shown = showAmber(polarity, unit);
        return shown == null || tolerancePercent == null
                ? shown
                : "%s, within %s of the target"
                        .formatted(shown, Unit.PERCENTAGE.showExactly(tolerancePercent));
    }

    private @Nullable String showAmber(Polarity polarity, Unit unit) {
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
        if (high == null) {
            return unit.showExactly(Objects.requireNonNull(low)) + " or more";
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
