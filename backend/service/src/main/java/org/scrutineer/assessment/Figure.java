package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;

/**
 * A figure for a period with what it was made from, all unrounded.
 *
 * @param value null where a symbol stands instead of a number
 * @param numerator null when it is not known
 * @param denominator null when it is not known
 * @param unreliable whether its source marks it as of low reliability; then nothing is worked out
 *     from it, and its number is not here
 */
public record Figure(
        Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean unreliable) {

    public Figure(
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        this(period, value, numerator, denominator, false);
    }

    public static Figure unreliable(Period period) {
        return new Figure(period, null, null, null, true);
    }

    /** As a movement takes it. */
    Observation observed() {
        return new Observation(period, value, unreliable);
    }
}
