package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.YearType;

/**
 * Direction of travel. The arrow means performance, not the number: up has improved. Independent of
 * the rating: red and improving is normal.
 *
 * @param comparedWith the earlier figure; null when there is none
 * @param change the latest figure less the earlier one, unrounded; null when there is none
 */
public record Direction(
        Code code,
        Arrow arrow,
        @Nullable Observation comparedWith,
        @Nullable BigDecimal change,
        String text) {

    public enum Code {
        IMPROVED,
        WORSENED,
        /** Rotherham's scheme: worse, but still green or amber. */
        WORSENED_WITHIN_LIMITS,
        /** Rotherham's scheme: worse, and red. */
        WORSENED_OUTSIDE_LIMITS,
        NO_CHANGE,
        INCREASED,
        DECREASED,
        NOT_AVAILABLE
    }

    public enum Arrow {
        UP,
        DOWN,
        LEVEL,
        NONE
    }

    /**
     * How an indicator wants its movement read. The no-change band is in its unit; null is none.
     */
    public record Reading(
            DirectionScheme scheme,
            Polarity polarity,
            int decimals,
            DirectionComparator comparator,
            @Nullable BigDecimal noChangeBand,
            YearType yearType,
            @Nullable Target target) {}

    /**
     * Compares the latest figure with an earlier one, both as the scheme has them. Movement smaller
     * than the no-change band, or none, is no change. A measure whose range is good improves when
     * the distance to that range shrinks.
     *
     * @param latest null when there is no figure at all
     * @param history every figure, in any order
     */
    public static Direction of(
            @Nullable Observation latest, List<Observation> history, Reading reading) {
        if (latest == null || latest.value() == null) {
            return notAvailable(
                    latest != null && latest.unreliable()
                            ? "The figure is of low reliability, so it is not compared."
                            : "No figure to compare.");
        }
        Observation earlier =
                reading.comparator().find(latest, history, reading.yearType()).orElse(null);
        if (earlier == null || earlier.value() == null) {
            return notAvailable(
                    (earlier != null && earlier.unreliable()
                                    ? "The figure for %s is of low reliability, so nothing is compared with it."
                                    : "No figure for %s to compare with.")
                            .formatted(reading.comparator().words(latest, reading.yearType())));
        }
        BigDecimal now = reading.scheme().compared(latest.value(), reading.decimals());
        BigDecimal before = reading.scheme().compared(earlier.value(), reading.decimals());
        BigDecimal movement = now.subtract(before);
        BigDecimal change = latest.value().subtract(earlier.value());
        String since = " since " + earlier.period().label();
        if (movement.signum() == 0 || isWithin(reading.noChangeBand(), movement)) {
            return new Direction(Code.NO_CHANGE, Arrow.LEVEL, earlier, change, "No change" + since);
        }
        boolean rose = movement.signum() > 0;
        int better = better(now, before, reading.polarity(), reading.target());
        if (better == 0) {
            Code code = rose ? Code.INCREASED : Code.DECREASED;
            return new Direction(
                    code,
                    rose ? Arrow.UP : Arrow.DOWN,
                    earlier,
                    change,
                    (rose ? "Increased" : "Decreased") + since);
        }
        Code code = better > 0 ? Code.IMPROVED : worsened(latest.value(), reading);
        String text =
                Punctuation.aside(
                        (better > 0 ? "Improved" : "Worsened") + since,
                        rose ? "number rose" : "number fell");
        return new Direction(
                code, better > 0 ? Arrow.UP : Arrow.DOWN, earlier, change, text + limits(code));
    }

    /** What is not rated has no limits to be within. */
    private static Code worsened(BigDecimal value, Reading reading) {
        if (reading.scheme() != DirectionScheme.ROTHERHAM) {
            return Code.WORSENED;
        }
        return switch (Rating.code(
                value, reading.decimals(), reading.polarity(), reading.target())) {
            case GREEN, AMBER -> Code.WORSENED_WITHIN_LIMITS;
            case RED -> Code.WORSENED_OUTSIDE_LIMITS;
            case NOT_RATED -> Code.WORSENED;
        };
    }

    private static String limits(Code code) {
        return switch (code) {
            case WORSENED_WITHIN_LIMITS -> ", but still within the limits of the target";
            case WORSENED_OUTSIDE_LIMITS -> ", and outside the limits of the target";
            default -> "";
        };
    }

    /** Above 0 when {@code now} is better, below when worse, 0 when neither is. */
    public static int better(
            BigDecimal now, BigDecimal before, Polarity polarity, @Nullable Target target) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> now.compareTo(before);
            case LOW_IS_GOOD -> before.compareTo(now);
            case IN_RANGE ->
                    target == null ? 0 : distance(before, target).compareTo(distance(now, target));
            case NONE -> 0;
        };
    }

    private static boolean isWithin(@Nullable BigDecimal band, BigDecimal movement) {
        return band != null && movement.abs().compareTo(band) < 0;
    }

    private static BigDecimal distance(BigDecimal value, Target range) {
        if (range.low() != null && value.compareTo(range.low()) < 0) {
            return range.low().subtract(value);
        }
        if (range.high() != null && value.compareTo(range.high()) > 0) {
            return value.subtract(range.high());
        }
        return BigDecimal.ZERO;
    }

    /** The same comparison as a verdict has it. */
    Direction as(Code said, Arrow drawn, String words) {
        return new Direction(said, drawn, comparedWith, change, words);
    }

    private static Direction notAvailable(String text) {
        return new Direction(Code.NOT_AVAILABLE, Arrow.NONE, null, null, text);
    }
}
