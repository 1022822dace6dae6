package org.scrutineer.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;

/**
 * One row of a file that has passed every check it can pass alone.
 *
 * @param row the line of the file it began on, the header being 1
 */
record FigureRow(
        int row,
        String indicator,
        String area,
        Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String symbol,
        String status,
        @Nullable String note,
        @Nullable String source,
        @Nullable String reason) {}
