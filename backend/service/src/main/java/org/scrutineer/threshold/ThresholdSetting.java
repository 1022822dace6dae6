package org.scrutineer.threshold;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.RelativeTarget;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WebAddress;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;

/** A target and tolerance to set. */
public record ThresholdSetting(
        Status status,
        @NotNull Basis basis,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal target,
        Bound targetBound,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetLow,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetHigh,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amber,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amberLow,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amberHigh,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 15, fraction = 15) @Nullable BigDecimal tolerancePercent,
        @Size(max = 40) @OneLine @Nullable String targetRelativeTo,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal targetMargin,
        @Size(max = 500) @OneLine @Nullable String targetText,
        @NotNull @Size(min = 3, max = 1000) @OneLine String source,
        @Size(max = 2000) @WebAddress @Nullable String sourceUrl,
        @Size(max = 1000) @Prose @Nullable String reason) {

    public ThresholdSetting {
        status = status == null ? Status.APPROVED : status;
        targetBound = targetBound == null ? Bound.INCLUSIVE : targetBound;
    }

    /** As a target is set now. */
    static ThresholdSetting of(Threshold from) {
        Target target = from.target();
        return new ThresholdSetting(
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
                from.reason());
    }

    /**
     * Fails with 422 and every place that does not fit, for an indicator of this polarity.
     *
     * @param isComparator whether a code is that of a comparator group or an area
     */
    void check(Polarity polarity, Predicate<String> isComparator) {
        ProblemException.refuse(places(polarity, isComparator));
    }

    /** Every place that does not fit, for an indicator of this polarity. */
    List<Place> places(Polarity polarity, Predicate<String> isComparator) {
        List<Place> places = new ArrayList<>();
        if (!isStated() && targetText == null) {
            places.add(
                    Place.inBody(
                            "/target",
                            "or targetLow and targetHigh, or targetRelativeTo, or targetText is needed"));
        }
        if (basis.isRule()) {
            places.add(
                    Place.inBody("/basis", "is the demonstration's alone: say whose target it is"));
        }
        checkLimits(places, polarity);
        checkRelation(places, polarity, isComparator);
        checkTolerance(places);
        return places;
    }

    /** Whether numbers state the target, be they its own or another figure. */
    private boolean isStated() {
        return target != null || hasRange() || targetRelativeTo != null;
    }

    private boolean hasRange() {
        return targetLow != null || targetHigh != null;
    }

    private void checkLimits(List<Place> places, Polarity polarity) {
        if (target != null && hasRange()) {
            places.add(
                    Place.inBody("/target", "does not go together with targetLow or targetHigh"));
        }
        order(places, "/targetHigh", targetLow, targetHigh, "must not be below targetLow");
        order(places, "/amberLow", amberLow, targetLow, "must not be above targetLow");
        order(places, "/amberHigh", targetHigh, amberHigh, "must not be below targetHigh");
        if (amber != null && target == null) {
            places.add(Place.inBody("/amber", "needs a target"));
        }
        if (polarity == Polarity.HIGH_IS_GOOD) {
            order(places, "/amber", amber, target, "must not be above the target, as high is good");
        }
        if (polarity == Polarity.LOW_IS_GOOD) {
            order(places, "/amber", target, amber, "must not be below the target, as low is good");
        }
    }

    private void checkRelation(
            List<Place> places, Polarity polarity, Predicate<String> isComparator) {
        if (targetRelativeTo == null) {
            if (targetMargin != null) {
                places.add(Place.inBody("/targetMargin", "needs targetRelativeTo"));
            }
            return;
        }
        if (target != null || hasRange()) {
            refuseRelation(places, "does not go together with target, targetLow or targetHigh");
        }
        if (polarity == Polarity.IN_RANGE) {
            refuseRelation(
                    places,
                    "is not for an indicator that is good in a range: send targetLow and targetHigh");
        }
        if (!targetRelativeTo.equals(RelativeTarget.SAME_PERIOD_LAST_YEAR)
                && !isComparator.test(targetRelativeTo)) {
            refuseRelation(
                    places,
                    "must be %s, or the code of a comparator group or an area"
                            .formatted(RelativeTarget.SAME_PERIOD_LAST_YEAR));
        }
    }

    private static void refuseRelation(List<Place> places, String detail) {
        places.add(Place.inBody("/targetRelativeTo", detail));
    }

    private void checkTolerance(List<Place> places) {
        if (tolerancePercent == null) {
            return;
        }
        if (amber != null || amberLow != null || amberHigh != null) {
            places.add(
                    Place.inBody(
                            "/tolerancePercent",
                            "does not go together with amber, amberLow or amberHigh"));
        }
        if (!isStated()) {
            places.add(
                    Place.inBody(
                            "/tolerancePercent",
                            "needs target, targetLow, targetHigh or targetRelativeTo"));
        }
    }

    private static void order(
            List<Place> places,
            String pointer,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String otherwise) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            places.add(Place.inBody(pointer, otherwise));
        }
    }
}
