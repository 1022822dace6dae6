package org.scrutineer.threshold;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;

/** A threshold on the wire. */
public record ThresholdView(
        String indicator,
        String year,
        String yearLabel,
        Status status,
        Basis basis,
        @Nullable BigDecimal target,
        Bound targetBound,
        @Nullable BigDecimal targetLow,
        @Nullable BigDecimal targetHigh,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal amberLow,
        @Nullable BigDecimal amberHigh,
        @Nullable BigDecimal tolerancePercent,
        @Nullable String targetRelativeTo,
        @Nullable BigDecimal targetMargin,
        @Nullable String targetText,
        String source,
        @Nullable String sourceUrl,
        @Nullable String reason,
        String setBy,
        Instant setAt) {

    public static ThresholdView of(Threshold from, YearType yearType) {
        Target target = from.target();
        return new ThresholdView(
                from.indicatorCode(),
                from.yearCode(),
                PeriodCode.label(from.yearCode(), Frequency.ANNUAL, yearType),
                from.status(),
                from.basis(),
                target.target(),
                target.bound(),
                target.low(),
                target.high(),
                target.amber(),
                target.amberLow(),
                target.amberHigh(),
                from.tolerancePercent(),
                from.targetRelativeTo(),
                from.targetMargin(),
                target.words(),
                from.source(),
                from.sourceUrl(),
                from.reason(),
                from.setBy(),
                from.setAt());
    }
}
