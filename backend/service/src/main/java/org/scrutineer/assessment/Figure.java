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
 */
public record Figure(
        Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
