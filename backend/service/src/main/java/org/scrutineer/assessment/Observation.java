package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;

/**
 * A figure for a period, as far as the rules need it.
 *
 * @param value unrounded; null where a symbol stands instead of a number
 * @param unreliable whether there is a number, but one of low reliability
 */
public record Observation(Period period, @Nullable BigDecimal value, boolean unreliable) {

    public Observation(Period period, @Nullable BigDecimal value) {
        this(period, value, false);
    }
}
