package org.scrutineer.threshold;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;

/** A target and tolerance to set. */
public record ThresholdSetting(
        @Nullable Status status,
        @NotNull Basis basis,
        @Nullable BigDecimal target,
        @Nullable Bound targetBound,
        @Nullable BigDecimal targetLow,
        @Nullable BigDecimal targetHigh,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal amberLow,
        @Nullable BigDecimal amberHigh,
        @Size(max = 500) @Nullable String targetText,
        @NotNull @Size(min = 3, max = 1000) String source,
        @Size(max = 2000) @Nullable String sourceUrl,
        @Size(max = 1000) @Nullable String reason) {

    public ThresholdSetting {
        status = status == null ? Status.APPROVED : status;
        targetBound = targetBound == null ? Bound.INCLUSIVE : targetBound;
    }

    /** Fails with 422 and every place that does not fit, for an indicator of this polarity. */
    void check(Polarity polarity) {
        List<Place> places = new ArrayList<>();
        boolean range = targetLow != null || targetHigh != null;
        if (target == null && !range && targetText == null) {
            places.add(
                    Place.inBody(
                            "/target", "or targetLow and targetHigh, or targetText is needed"));
        }
        if (target != null && range) {
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
        ProblemException.refuse(places);
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
