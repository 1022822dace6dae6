package org.scrutineer.threshold;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.http.OneLine;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;

/** What a target and tolerance would be, before anybody says where they come from. */
public record ThresholdProposal(
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal target,
        @Nullable Bound targetBound,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetLow,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetHigh,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amber,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amberLow,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amberHigh,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 15, fraction = 15) @Nullable BigDecimal tolerancePercent,
        @Size(max = 40) @OneLine @Nullable String targetRelativeTo,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetMargin,
        @Size(max = 500) @OneLine @Nullable String targetText) {

    /** As it would be set; basis and source rate nothing. */
    ThresholdSetting setting() {
        return setting(Status.PROPOSED, Basis.LOCAL, "Proposed", null, null);
    }

    /** As it would be set, with where it comes from. */
    public ThresholdSetting setting(
            Status status,
            Basis basis,
            String source,
            @Nullable String sourceUrl,
            @Nullable String reason) {
        return new ThresholdSetting(
                status,
                basis,
                target,
                targetBound == null ? Bound.INCLUSIVE : targetBound,
                targetLow,
                targetHigh,
                amber,
                amberLow,
                amberHigh,
                tolerancePercent,
                targetRelativeTo,
                targetMargin,
                targetText,
                source,
                sourceUrl,
                reason);
    }
}
