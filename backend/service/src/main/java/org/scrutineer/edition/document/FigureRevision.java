package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;

/** A figure as it was recorded, where it was changed after it had been shown. */
public record FigureRevision(
        String indicator,
        String area,
        String period,
        String periodLabel,
        int revision,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String symbol,
        @Nullable String symbolText,
        ValueStatus status,
        @Nullable String note,
        @Nullable String source,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {

    public static FigureRevision of(PeriodValueView from) {
        return new FigureRevision(
                from.indicator(),
                from.area(),
                from.period(),
                from.periodLabel(),
                from.revision(),
                from.value(),
                from.numerator(),
                from.denominator(),
                from.symbol(),
                from.symbolText(),
                from.status(),
                from.note(),
                from.source(),
                from.reason(),
                from.recordedBy(),
                from.recordedAt());
    }
}
