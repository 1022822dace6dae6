package org.scrutineer.edition.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.ValueStatus;

/**
 * A value as members see it; {@code display} always says something, in words where there is no
 * number.
 */
public record Point(
        String period,
        String label,
        String display,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String symbol,
        @Nullable String symbolText,
        @Nullable ValueStatus status,
        @Nullable String note) {}
