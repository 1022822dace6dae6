package org.scrutineer.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one figure and could give it away.
 *
 * @param note what was written about it, which may repeat its number
 */
public record Numbers(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String symbol,
        @Nullable String note) {

    boolean isEmpty() {
        return value == null && numerator == null && denominator == null;
    }
}
