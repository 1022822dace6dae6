package org.scrutineer.targetreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.Assurance;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Rounding;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.ControlChartView.Stretch;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.YearFigure;
import org.scrutineer.targetreview.TargetWarning.Kind;

/** Holds a target against what is known of its measure, in words. Pure. */
final class TargetWarnings {

    private final Measure tried;
    private final Measure now;
    private final Aggregation aggregation;
    private final @Nullable Stretch limits;
    private final List<TargetWarning> warnings = new ArrayList<>();

    /**
     * @param tried the measure as the target would rate it
     * @param now the same as it is rated
     * @param limits of its control chart now; null where it has none
     */
    private TargetWarnings(
            Measure tried, Measure now, Aggregation aggregation, @Nullable Stretch limits) {
        this.tried = tried;
        this.now = now;
        this.aggregation = aggregation;
        this.limits = limits;
    }

    static List<TargetWarning> of(
            Measure tried, Measure now, Aggregation aggregation, @Nullable Stretch limits) {
        return new TargetWarnings(tried, now, aggregation, limits).all();
    }

    private List<TargetWarning> all() {
        outOfReach();
        BigDecimal target = number(tried.threshold());
        if (target != null && tried.polarity().isOneWay()) {
            zero(target);
            worseThanThisYear(target);
            easierThanThisYearsTarget(target);
            easierThanNeighbours(target);
        }
        return List.copyOf(warnings);
    }

    private void outOfReach() {
        Assurance assurance = tried.assurance();
        if (assurance != null && assurance.code() == Assurance.Code.CONSISTENTLY_MISSES) {
            warn(
                    Kind.OUT_OF_REACH,
                    "Outside what can be reached as things are%s. It will be missed unless something changes."
                            .formatted(limits == null ? "" : ": " + decapitalised(limits.text())));
        }
    }

    private void zero(BigDecimal target) {
        if (target.signum() == 0) {
            warn(
                    Kind.ZERO,
                    tried.polarity() == Polarity.LOW_IS_GOOD
                            ? "The target is 0: one single case misses it."
                            : "The target is 0: every figure meets it.");
        }
    }

    private void worseThanThisYear(BigDecimal target) {
        YearFigure year = now.yearToDate();
        // A year's sum is no measure of what is aimed at in each of its periods.
        if (year != null && year.value() != null && aggregation != Aggregation.SUM) {
            if (isWorse(target, year.value())) {
                warn(
                        Kind.WORSE_THAN_THIS_YEAR,
                        "Worse than this year's performance so far: %s.".formatted(year.display()));
            }
            return;
        }
        Point latest = now.periods().isEmpty() ? null : now.periods().getLast();
        if (latest != null && latest.value() != null && isWorse(target, latest.value())) {
            warn(
                    Kind.WORSE_THAN_THIS_YEAR,
                    "Worse than the latest figure: %s in %s."
                            .formatted(latest.display(), latest.label()));
        }
    }

    private void easierThanThisYearsTarget(BigDecimal target) {
        BigDecimal current = number(now.threshold());
        if (current != null && isWorse(target, current)) {
            warn(
                    Kind.EASIER_THAN_THIS_YEARS_TARGET,
                    "Asks for less than the target now: %s.".formatted(now.targetText()));
        }
    }

    private void easierThanNeighbours(BigDecimal target) {
        for (Comparison each : now.comparisons()) {
            Point point = each.point();
            if (each.kind() == ComparisonKind.GROUP
                    && point != null
                    && point.value() != null
                    && isWorse(target, point.value())) {
                warn(
                        Kind.EASIER_THAN_NEIGHBOURS,
                        "More lenient than what %s reach: %s in %s."
                                .formatted(each.name(), point.display(), point.label()));
            }
        }
    }

    /** Against a figure as it is shown. */
    private boolean isWorse(BigDecimal target, BigDecimal than) {
        int order = target.compareTo(Rounding.round(than, tried.decimals()));
        return tried.polarity() == Polarity.HIGH_IS_GOOD ? order < 0 : order > 0;
    }

    private void warn(Kind kind, String text) {
        warnings.add(new TargetWarning(kind, text));
    }

    private static @Nullable BigDecimal number(@Nullable DocumentThreshold threshold) {
        return threshold == null ? null : threshold.target();
    }

    private static String decapitalised(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
