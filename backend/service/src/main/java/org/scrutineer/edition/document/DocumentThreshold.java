package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
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
        Instant setAt) {

    /** Editions are read by everybody whom they are for: they name no officer who recorded it. */
    private static final String SET_BY = "the council";

    private static final String BY_RULE = "the demonstration";

    /** Whether it is the demonstration's rule and nobody's target. */
    public boolean goesByRule() {
        return basis == Threshold.Basis.DEMONSTRATION;
    }

    /**
     * The threshold as members read it, for a measure of this polarity and unit.
     *
     * @param target with the figures it refers to, where they are known
     */
    public static DocumentThreshold of(
            Threshold from, Target target, String yearLabel, Polarity polarity, Unit unit) {
        return new DocumentThreshold(
                from.yearCode(),
                yearLabel,
                from.firstDay(),
                from.lastDay(),
                target.target(),
                target.bound(),
                target.low(),
                target.high(),
                target.amber(),
                target.amberLow(),
                target.amberHigh(),
                target.show(polarity, unit),
                target.showTolerance(polarity, unit),
                from.basis(),
                from.source(),
                from.sourceUrl(),
                from.basis().isRule() ? BY_RULE : SET_BY,
                from.setAt());
    }
}
