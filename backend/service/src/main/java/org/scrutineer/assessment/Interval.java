package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which percentages the true one lies, 19 times out of 20.
 *
 * @param lower a percentage, 0 to 100, to 12 decimals
 * @param upper likewise
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** The standard normal deviate of 97.5%. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final BigDecimal Z_SQUARED = Z.pow(2, PRECISION);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Wilson's score interval at 95% for {@code numerator} out of {@code denominator}.
     *
     * @return empty unless both are known, the denominator is above 0 and the numerator between 0
     *     and the denominator
     */
    public static Optional<Interval> of(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null
                || denominator == null
                || denominator.signum() <= 0
                || numerator.signum() < 0
                || numerator.compareTo(denominator) > 0) {
            return Optional.empty();
        }
        BigDecimal others = denominator.subtract(numerator);
        BigDecimal reach =
                numerator
                        .multiply(others)
                        .multiply(FOUR)
                        .divide(denominator, PRECISION)
                        .add(Z_SQUARED)
                        .sqrt(PRECISION)
                        .multiply(Z);
        BigDecimal middle = numerator.multiply(TWO).add(Z_SQUARED);
        BigDecimal scale = denominator.add(Z_SQUARED).multiply(TWO);
        return Optional.of(
                new Interval(
                        percentage(middle.subtract(reach), scale),
                        percentage(middle.add(reach), scale)));
    }

    /** "Between 75.6% and 89.9%, 19 times out of 20". */
    public String words(int decimals) {
        return "Between %s and %s, 19 times out of 20"
                .formatted(
                        Unit.PERCENTAGE.show(lower, decimals),
                        Unit.PERCENTAGE.show(upper, decimals));
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return Rounding.settle(part.multiply(HUNDRED).divide(whole, PRECISION));
    }
}
