package org.scrutineer.threshold;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.RelativeTarget;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.YearTarget;
import org.scrutineer.clock.Clocks;
import org.scrutineer.period.Year;

/**
 * What an indicator aims at in one year, and what is tolerated. A newer year's threshold never
 * touches an earlier one.
 */
@Entity
public class Threshold {

    private static final String BY_RULE = "demonstration rule, not the council's target";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String indicatorCode;
    private String yearCode;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable BigDecimal target;

    @Enumerated(EnumType.STRING)
    private Target.Bound targetBound;

    private @Nullable BigDecimal targetLow;
    private @Nullable BigDecimal targetHigh;
    private @Nullable BigDecimal amber;
    private @Nullable BigDecimal amberLow;
    private @Nullable BigDecimal amberHigh;
    private @Nullable BigDecimal tolerancePercent;
    private @Nullable String targetRelativeTo;
    private @Nullable BigDecimal targetMargin;
    private @Nullable String targetText;
    private String source;
    private @Nullable String sourceUrl;
    private @Nullable String reason;
    private String setBy;
    private Instant setAt;

    /** Only approved thresholds rate anything. */
    public enum Status {
        PROPOSED,
        CHALLENGED,
        APPROVED
    }

    /** Where the target comes from. */
    public enum Basis {
        NATIONAL,
        STATISTICAL_NEIGHBOUR,
        LOCAL,
        STATUTORY,
        /** No target of anybody's: a demonstration rates by it where none was published. */
        DEMONSTRATION;

        /** How the demonstration's rule is called wherever something is rated by it. */
        public static final String RULE = "Demonstration rule, not the council's target";

        /**
         * How much worse than its target the rule still calls amber: the band of the council's own
         * papers.
         */
        public static final int RULE_AMBER_WITHIN_PERCENT = 5;

        public boolean isRule() {
            return this == DEMONSTRATION;
        }
    }

    protected Threshold() {}

    Threshold(String indicatorCode, Year year, ThresholdSetting setting, String by, Instant at) {
        this.indicatorCode = indicatorCode;
        this.yearCode = year.code();
        this.firstDay = year.firstDay();
        this.lastDay = year.lastDay();
        set(setting, by, at);
    }

    final void set(ThresholdSetting to, String by, Instant at) {
        status = to.status();
        basis = to.basis();
        target = to.target();
        targetBound = to.targetBound();
        targetLow = to.targetLow();
        targetHigh = to.targetHigh();
        amber = to.amber();
        amberLow = to.amberLow();
        amberHigh = to.amberHigh();
        tolerancePercent = to.tolerancePercent();
        targetRelativeTo = to.targetRelativeTo();
        targetMargin = to.targetMargin();
        targetText = to.targetText();
        source = to.source();
        sourceUrl = to.sourceUrl();
        reason = to.reason();
        setBy = by;
        setAt = at;
    }

    /**
     * As the rating rules take it. What they say of it is for everybody, so it names no officer. A
     * rule is nothing that somebody set on a day: its name stands where the day would.
     *
     * @param year its year in words
     */
    public YearTarget aim(String year) {
        return new YearTarget(
                basis.isRule() ? "%s (%s)".formatted(year, BY_RULE) : year,
                targetRelativeTo == null ? target() : null,
                targetRelativeTo == null
                        ? null
                        : new RelativeTarget(
                                targetRelativeTo,
                                targetMargin == null ? BigDecimal.ZERO : targetMargin,
                                targetBound),
                tolerancePercent,
                null,
                basis.isRule() ? null : LocalDate.ofInstant(setAt, Clocks.LONDON));
    }

    /** As it was set, in numbers. */
    Target target() {
        return new Target(
                target,
                targetBound,
                amber,
                targetLow,
                targetHigh,
                amberLow,
                amberHigh,
                null,
                null,
                targetText);
    }

    int version() {
        return version;
    }

    /** How often it has been set. */
    public int revision() {
        return version + 1;
    }

    public String indicatorCode() {
        return indicatorCode;
    }

    public String yearCode() {
        return yearCode;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    Status status() {
        return status;
    }

    public Basis basis() {
        return basis;
    }

    /** Amber within this percentage of the target; null when limits or nothing state it. */
    public @Nullable BigDecimal tolerancePercent() {
        return tolerancePercent;
    }

    /**
     * The code of a comparator group or an area, or {@link RelativeTarget#SAME_PERIOD_LAST_YEAR},
     * whose figure the target stands in relation to; null when it stands alone.
     */
    public @Nullable String targetRelativeTo() {
        return targetRelativeTo;
    }

    /** What is added to that figure, in the indicator's unit; null for nothing. */
    public @Nullable BigDecimal targetMargin() {
        return targetMargin;
    }

    public String source() {
        return source;
    }

    public @Nullable String sourceUrl() {
        return sourceUrl;
    }

    @Nullable String reason() {
        return reason;
    }

    public String setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }
}
