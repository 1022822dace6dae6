package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Red, amber, green or not rated, with one sentence that says why.
 *
 * @param letter G, A or R; null when not rated
 */
public record Rating(Code code, @Nullable String letter, String word, String reason) {

    public enum Code {
        GREEN("G", "Green"),
        AMBER("A", "Amber"),
        RED("R", "Red"),
        NOT_RATED(null, "Not rated");

        private final @Nullable String letter;
        private final String word;

        Code(@Nullable String letter, String word) {
            this.letter = letter;
            this.word = word;
        }
    }

    /**
     * Rates what members can see: the value rounded half-up to {@code decimals}, then compared.
     * Bounds are inclusive on the better side unless the target says "fewer than" or "more than".
     * Without an amber limit, what misses the target is red.
     *
     * @param value unrounded; null when there is no figure
     * @param target null when none was published
     * @param year the year the target is for, in words, and who set it
     */
    public static Rating of(
            @Nullable BigDecimal value,
            Unit unit,
            int decimals,
            Polarity polarity,
            @Nullable Target target,
            String year) {
        if (polarity == Polarity.NONE) {
            return notRated(
                    "This is a measure of activity: neither high nor low is good, so it is not rated.");
        }
        if (value == null) {
            return notRated("There is no figure to rate.");
        }
        if (target == null) {
            return notRated("No target was published for %s.".formatted(year));
        }
        if (!fits(target, polarity)) {
            return notRated(
                    "The target for %s %s: %s."
                            .formatted(
                                    year, whyNot(target, polarity), target.show(polarity, unit)));
        }
        BigDecimal shown = Rounding.round(value, decimals);
        Code code = compare(shown, polarity, target);
        String aim =
                "%s %s the target of %s for %s"
                        .formatted(
                                unit.show(value, decimals),
                                code == Code.GREEN ? "meets" : "misses",
                                decapitalise(target.show(polarity, unit)),
                                year);
        return of(code, aim + tolerated(code, target.showTolerance(polarity, unit)));
    }

    /**
     * The rating alone, for rules that build on it.
     *
     * @param value unrounded
     */
    static Code code(BigDecimal value, int decimals, Polarity polarity, @Nullable Target target) {
        return target == null || polarity == Polarity.NONE || !fits(target, polarity)
                ? Code.NOT_RATED
                : compare(Rounding.round(value, decimals), polarity, target);
    }

    /**
     * A figure of low reliability is shown, but nobody is judged by it.
     *
     * @param polarity of the measure, which may not be rated at all
     */
    static Rating ofUnreliable(Unit unit, Polarity polarity) {
        return polarity == Polarity.NONE
                ? of(null, unit, 0, polarity, null, "")
                : notRated("The figure is of low reliability, so it is not rated.");
    }

    /** The same of a figure that is years old: what was known last, not how things are. */
    public Rating asLastKnown() {
        return code == Code.NOT_RATED
                ? this
                : new Rating(code, letter, word + ", last known", "Last known: " + reason);
    }

    private static boolean fits(Target target, Polarity polarity) {
        return polarity == Polarity.IN_RANGE ? target.hasRange() : target.target() != null;
    }

    private static String whyNot(Target target, Polarity polarity) {
        if (target.isNumeric()) {
            return "does not fit a measure for which %s".formatted(decapitalise(polarity.words()));
        }
        return target.reference() == null
                ? "is not a number that can be compared"
                : "refers to a figure that is not there";
    }

    private static String tolerated(Code code, @Nullable String tolerance) {
        if (code == Code.GREEN) {
            return ".";
        }
        if (tolerance == null) {
            return ". No tolerance was set.";
        }
        return (code == Code.AMBER
                        ? " but is within tolerance (%s)."
                        : " and is outside the tolerance (%s).")
                .formatted(tolerance);
    }

    private static Code compare(BigDecimal shown, Polarity polarity, Target target) {
        if (polarity == Polarity.IN_RANGE) {
            return inside(shown, target.low(), target.high())
                    ? Code.GREEN
                    : insideTolerance(shown, target) ? Code.AMBER : Code.RED;
        }
        return meets(shown, target.target(), polarity, target.bound())
                ? Code.GREEN
                : meets(shown, target.amber(), polarity, Target.Bound.INCLUSIVE)
                        ? Code.AMBER
                        : Code.RED;
    }

    private static boolean meets(
            BigDecimal shown, @Nullable BigDecimal limit, Polarity polarity, Target.Bound bound) {
        if (limit == null) {
            return false;
        }
        int better =
                polarity == Polarity.HIGH_IS_GOOD ? shown.compareTo(limit) : limit.compareTo(shown);
        return bound == Target.Bound.INCLUSIVE ? better >= 0 : better > 0;
    }

    private static boolean inside(
            BigDecimal shown, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return (low == null || shown.compareTo(low) >= 0)
                && (high == null || shown.compareTo(high) <= 0);
    }

    /**
     * Bands may be asymmetric: a side without an amber limit has no tolerance, so its edge is the
     * range's own.
     */
    private static boolean insideTolerance(BigDecimal shown, Target target) {
        return inside(
                shown,
                target.amberLow() == null ? target.low() : target.amberLow(),
                target.amberHigh() == null ? target.high() : target.amberHigh());
    }

    private static Rating notRated(String reason) {
        return of(Code.NOT_RATED, reason);
    }

    private static Rating of(Code code, String reason) {
        return new Rating(code, code.letter, code.word, reason);
    }

    private static String decapitalise(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
