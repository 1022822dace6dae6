package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.assessment.Unit;

/** A policy as it applies to one measure. Pure. */
record DisclosureRule(DisclosureTerms terms, HiddenFrom hiddenFrom, Unit unit, int decimals) {

    /** Whether the policy hides this figure for itself, not for what else it would give back. */
    boolean hides(Numbers figure) {
        return counts(figure).anyMatch(this::isSmall) || hasSmallBase(figure);
    }

    /**
     * What counts somebody. Of a percentage also those who are not in its numerator, as who knows
     * the two parts knows them.
     */
    private Stream<BigDecimal> counts(Numbers figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        return switch (unit) {
            case COUNT -> Stream.of(figure.value(), numerator, denominator);
            case PERCENTAGE ->
                    Stream.of(
                            numerator,
                            denominator,
                            numerator == null || denominator == null
                                    ? null
                                    : denominator.subtract(numerator));
            case RATE_PER_1000, RATE_PER_10000, RATE_PER_100000, RATIO ->
                    Stream.of(numerator, denominator);
            // Their numerators are days, pounds or points.
            case SCORE, DAYS, CURRENCY -> Stream.of(denominator);
        };
    }

    private boolean isSmall(@Nullable BigDecimal count) {
        Integer most = terms.countsUpTo();
        return most != null
                && count != null
                && count.signum() > 0
                && count.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private boolean hasSmallBase(Numbers figure) {
        Integer smallest = terms.smallestBase();
        BigDecimal base = figure.denominator();
        return smallest != null
                && base != null
                && base.signum() > 0
                && base.compareTo(BigDecimal.valueOf(smallest)) < 0;
    }

    Numbers hidden() {
        return new Numbers(null, null, null, Symbol.SUPPRESSED.code(), terms.hidden());
    }

    /** The same where the policy does not round. */
    Numbers rounded(Numbers figure) {
        if (terms.roundTo() == null) {
            return figure;
        }
        BigDecimal value = rounded(figure.value());
        boolean vanishes =
                value != null
                        && value.signum() == 0
                        && Objects.requireNonNull(figure.value()).signum() != 0;
        return new Numbers(
                vanishes ? null : value,
                null,
                null,
                vanishes ? Symbol.LOW.code() : figure.symbol(),
                terms.rounded());
    }

    /** As it is where the policy does not round. */
    @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        Integer to = terms.roundTo();
        if (to == null || value == null) {
            return value;
        }
        BigDecimal step = BigDecimal.valueOf(to);
        return unit == Unit.COUNT
                ? value.divide(step, 0, RoundingMode.HALF_UP).multiply(step)
                // Unrounded, 14.2857 would say that it is out of seven.
                : value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
