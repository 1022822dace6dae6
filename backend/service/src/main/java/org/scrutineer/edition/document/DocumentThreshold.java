package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Target;
import org.scrutineer.threshold.Threshold;

/** A target and tolerance as an edition was rated with, in numbers and words. */
public record DocumentThreshold(
        String year,
        String yearLabel,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable BigDecimal target,
        Target.Bound targetBound,
        @Nullable BigDecimal targetLow,
        @Nullable BigDecimal targetHigh,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal amberLow,
        @Nullable BigDecimal amberHigh,
        String display,
        @Nullable String amberDisplay,
        Threshold.Basis basis,
        String source,
        @Nullable String sourceUrl,
        String setBy,
        Instant setAt) {}
