package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the council's own is set beside, of the same period.
 *
 * @param code of the area or group
 * @param name in words: "England", "the average of Statistical neighbours"
 * @param value unrounded; null when there is none or it must not be relied on
 * @param reason why there is no value, in words; ignored otherwise
 */
public record Benchmark(String code, String name, @Nullable BigDecimal value, String reason) {}
