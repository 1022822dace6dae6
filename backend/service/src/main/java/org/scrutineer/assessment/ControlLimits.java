package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The average of a stretch of single figures and how far they stray from it by chance (XmR, as in
 * NHS England's Making Data Count). All in the indicator's unit, to 12 decimals, and not held
 * within 0 and 100.
 *
 * <p>Decimal arithmetic, because whether a figure lies on the average or on a limit decides what is
 * called a real change: in binary the average of twenty times 0.1 is not 0.1, and every one of them
 * would lie on the same side of it.
 *
 * @param count how many figures they were worked out from
 * @param limits null for a single figure, which has not moved yet, and where no limits would hold
 */
public record ControlLimits(int count, BigDecimal mean, @Nullable Limits limits) {

    /** From 3 / 1.128, rounded as Making Data Count has it. */
    private static final BigDecimal LIMIT = new BigDecimal("2.66");

    /** Moving ranges of this many times their average or more are screened out. */
    private static final BigDecimal SCREEN = new BigDecimal("3.267");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** The near limits are two thirds of the way from the average to the limits. */
    public record Limits(
            BigDecimal lower, BigDecimal nearLower, BigDecimal nearUpper, BigDecimal upper) {

        /** Figures that never moved, but for leaps that were screened out, have none. */
        boolean hasWidth() {
            return lower.compareTo(upper) < 0;
        }

        boolean isOutside(BigDecimal value) {
            return value.compareTo(lower) < 0 || value.compareTo(upper) > 0;
        }

        boolean isBeyondNear(BigDecimal value) {
            return value.compareTo(nearLower) < 0 || value.compareTo(nearUpper) > 0;
        }
    }

    /** Of values without a break. */
    static ControlLimits of(List<BigDecimal> values, boolean screening) {
        return of(values, Set.of(), screening);
    }

    /**
     * The limits are 2.66 times the average moving range from the mean.
     *
     * @param values in order, at least one
     * @param breaks before which of them there was a break, counted from 0: no moving range reaches
     *     over one
     * @param screening whether moving ranges of 3.267 times their average or more are left out,
     *     once; the mean is never screened
     */
    static ControlLimits of(List<BigDecimal> values, Set<Integer> breaks, boolean screening) {
        BigDecimal mean = mean(values);
        if (movingRanges(values, breaks).isEmpty()) {
            return new ControlLimits(values.size(), Rounding.settle(mean), null);
        }
        BigDecimal reach = averageMovingRange(values, breaks, screening).multiply(LIMIT);
        BigDecimal near = reach.multiply(TWO).divide(THREE, MathContext.DECIMAL128);
        return new ControlLimits(
                values.size(),
                Rounding.settle(mean),
                new Limits(
                        Rounding.settle(mean.subtract(reach)),
                        Rounding.settle(mean.subtract(near)),
                        Rounding.settle(mean.add(near)),
                        Rounding.settle(mean.add(reach))));
    }

    /** The same without limits, where those would not hold. */
    ControlLimits withoutLimits() {
        return new ControlLimits(count, mean, null);
    }

    /**
     * Whether screening leaves out more than half of the movements. What stays where a figure did
     * not move at all does not count, for at most three in ten moving ranges can be so large.
     */
    static boolean screensMost(List<BigDecimal> values, Set<Integer> breaks) {
        List<BigDecimal> ranges = movingRanges(values, breaks);
        return moved(screened(ranges)) * 2 < moved(ranges);
    }

    private static long moved(List<BigDecimal> ranges) {
        return ranges.stream().filter(range -> range.signum() > 0).count();
    }

    private static BigDecimal averageMovingRange(
            List<BigDecimal> values, Set<Integer> breaks, boolean screening) {
        List<BigDecimal> ranges = movingRanges(values, breaks);
        return mean(screening ? screened(ranges) : ranges);
    }

    /** Of two or more values; between the two in the middle of an even number. */
    static BigDecimal medianMovingRange(List<BigDecimal> values, Set<Integer> breaks) {
        List<BigDecimal> ranges = movingRanges(values, breaks).stream().sorted().toList();
        int middle = ranges.size() / 2;
        return ranges.size() % 2 == 1
                ? ranges.get(middle)
                : ranges.get(middle - 1).add(ranges.get(middle)).divide(TWO);
    }

    private static List<BigDecimal> movingRanges(List<BigDecimal> values, Set<Integer> breaks) {
        List<BigDecimal> ranges = new ArrayList<>(values.size());
        for (int i = 1; i < values.size(); i++) {
            if (!breaks.contains(i)) {
                ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
            }
        }
        return ranges;
    }

    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal average = mean(ranges);
        // Without any movement there is nothing to screen.
        if (average.signum() == 0) {
            return ranges;
        }
        BigDecimal bound = Rounding.settle(average.multiply(SCREEN));
        return ranges.stream().filter(range -> range.compareTo(bound) < 0).toList();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }
}
