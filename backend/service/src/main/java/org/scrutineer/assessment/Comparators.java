package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the council stands among other areas, as the Department for Education's Local Authority
 * Interactive Tool works it out. Values are unrounded, in the indicator's unit, and null where an
 * area has no figure; their order does not matter.
 */
public final class Comparators {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public enum Method {
        MEAN,
        MEDIAN
    }

    /**
     * @param value null when no area has a figure
     * @param counted how many areas have one
     */
    public record Average(@Nullable BigDecimal value, int counted) {}

    /**
     * @param value null when it must not be used
     * @param finding why it must not, for the data-quality report; null when it may
     * @param unchecked that its parts are not here to check it by; null when it was checked or
     *     needs no check
     */
    public record Checked(
            @Nullable BigDecimal value, @Nullable String finding, @Nullable String unchecked) {}

    /**
     * The figures of the areas that make up a region or the nation.
     *
     * @param all how many areas it is made of
     * @param known how many of them have a figure
     * @param least the smallest figure; null when none is known
     * @param most the largest
     */
    public record Parts(
            int all, int known, @Nullable BigDecimal least, @Nullable BigDecimal most) {}

    /** Quarters of the authorities, best first. */
    public enum Band {
        A,
        B,
        C,
        D;

        /** Only the outer quarters are coloured; the letter always stands beside it. */
        public enum Colour {
            GREEN,
            RED,
            NONE
        }

        public Colour colour() {
            return switch (this) {
                case A -> Colour.GREEN;
                case B, C -> Colour.NONE;
                case D -> Colour.RED;
            };
        }
    }

    /** The smallest value, the three quartiles and the largest value. */
    public record Quartiles(
            BigDecimal min, BigDecimal first, BigDecimal median, BigDecimal third, BigDecimal max) {

        /**
         * Type 7: linear between the two values nearest to (n - 1) p + 1, as in R and spreadsheets.
         * Null when no area has a figure.
         */
        public static @Nullable Quartiles of(Collection<@Nullable BigDecimal> values) {
            List<BigDecimal> sorted = present(values).sorted().toList();
            return sorted.isEmpty()
                    ? null
                    : new Quartiles(
                            quarter(sorted, 0),
                            quarter(sorted, 1),
                            quarter(sorted, 2),
                            quarter(sorted, 3),
                            quarter(sorted, 4));
        }

        /**
         * A value on the border of two bands is in the lower quarter of the values, whichever way
         * is good.
         *
         * @return null without a value or a good direction
         * @throws IllegalArgumentException when the value lies outside all that were counted
         */
        public @Nullable Band band(@Nullable BigDecimal value, Polarity polarity) {
            if (value == null || !polarity.isOneWay()) {
                return null;
            }
            BigDecimal settled = Rounding.settle(value);
            if (settled.compareTo(min) < 0 || settled.compareTo(max) > 0) {
                throw new IllegalArgumentException("not among the values that were counted");
            }
            int quarter = 3;
            if (settled.compareTo(first) <= 0) {
                quarter = 0;
            } else if (settled.compareTo(median) <= 0) {
                quarter = 1;
            } else if (settled.compareTo(third) <= 0) {
                quarter = 2;
            }
            return Band.values()[polarity == Polarity.LOW_IS_GOOD ? quarter : 3 - quarter];
        }
    }

    private Comparators() {}

    /**
     * The average of a group of areas, unweighted, gaps left out. The council itself is not among
     * its neighbours.
     */
    public static Average average(Collection<@Nullable BigDecimal> values, Method method) {
        List<BigDecimal> sorted = present(values).sorted().toList();
        if (sorted.isEmpty()) {
            return new Average(null, 0);
        }
        BigDecimal value =
                switch (method) {
                    case MEAN ->
                            sorted.stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .divide(
                                            BigDecimal.valueOf(sorted.size()),
                                            MathContext.DECIMAL128);
                    case MEDIAN -> quarter(sorted, 2);
                };
        return new Average(Rounding.settle(value), sorted.size());
    }

    /**
     * 1 is best; ties share the lower number.
     *
     * @return null without a value or a good direction
     */
    public static @Nullable Integer rank(
            @Nullable BigDecimal value,
            Collection<@Nullable BigDecimal> values,
            Polarity polarity) {
        if (value == null || !polarity.isOneWay()) {
            return null;
        }
        BigDecimal settled = Rounding.settle(value);
        int better = polarity == Polarity.HIGH_IS_GOOD ? 1 : -1;
        return 1
                + (int)
                        present(values)
                                .filter(other -> Integer.signum(other.compareTo(settled)) == better)
                                .count();
    }

    /**
     * Refuses a region's or the nation's figure that lies outside the figures of its parts as they
     * are shown, for no average can. A count is a total and lies outside by right. With figures for
     * fewer than half of its parts it is taken as it is, and that is said.
     *
     * @param name of the region or nation
     * @param value its figure; null when it has none
     */
    public static Checked check(
            String name, @Nullable BigDecimal value, Parts parts, Unit unit, int decimals) {
        if (value == null || unit == Unit.COUNT) {
            return new Checked(value, null, null);
        }
        if (parts.least() == null || parts.most() == null || parts.known() * 2 < parts.all()) {
            return new Checked(value, null, unchecked(name, parts));
        }
        BigDecimal shown = Rounding.round(value, decimals);
        BigDecimal least = Rounding.round(parts.least(), decimals);
        BigDecimal most = Rounding.round(parts.most(), decimals);
        if (shown.compareTo(least) >= 0 && shown.compareTo(most) <= 0) {
            return new Checked(value, null, null);
        }
        return new Checked(
                null,
                "%s (%s) is not used: an average cannot lie outside its parts, which run from %s to %s."
                        .formatted(
                                name,
                                unit.show(shown, decimals),
                                unit.show(least, decimals),
                                unit.show(most, decimals)),
                null);
    }

    private static String unchecked(String name, Parts parts) {
        return parts.known() == 0
                ? "%s could not be checked: no figure of its authorities is here.".formatted(name)
                : "%s could not be checked: only %d of its %d authorities %s a figure here."
                        .formatted(
                                name,
                                parts.known(),
                                parts.all(),
                                parts.known() == 1 ? "has" : "have");
    }

    private static Stream<BigDecimal> present(Collection<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).map(Rounding::settle);
    }

    /** The value {@code quarters} quarters of the way through, 0 to 4. */
    private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
        int position = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(position / 4);
        if (position % 4 == 0) {
            return below;
        }
        BigDecimal step = sorted.get(position / 4 + 1).subtract(below);
        return Rounding.settle(
                below.add(step.multiply(BigDecimal.valueOf(position % 4)).divide(FOUR)));
    }
}
