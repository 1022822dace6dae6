package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;

/**
 * A figure for a period, as far as the rules need it.
 *
 * @param value unrounded; null where a symbol stands instead of a number
 */
public record Observation(Period period, @Nullable BigDecimal value) {}
