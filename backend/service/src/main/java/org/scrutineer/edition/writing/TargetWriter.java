package org.scrutineer.edition.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.YearTarget;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.Threshold.Basis;

/** Writes a measure's targets and tolerances, year by year. Pure. */
final class TargetWriter {

    private final SetMeasure measure;
    private final List<Threshold> thresholds;
    private final Indicator indicator;
    private final Year year;
    private final Map<String, String> names;
    private final @Nullable Threshold threshold;

    /**
     * @param year which the latest figure is rated in
     * @param names of what targets may refer to, by code
     */
    TargetWriter(SetMeasure measure, Year year, Map<String, String> names) {
        this.measure = measure;
        this.indicator = measure.indicator();
        this.year = year;
        this.names = names;
        // A measure may have a good direction on one scorecard only; the demonstration's rule is
        // for no other.
        this.thresholds =
                measure.thresholds().stream()
                        .filter(each -> !each.basis().isRule() || measure.polarity().isOneWay())
                        .toList();
        this.threshold =
                thresholds.stream()
                        .filter(each -> each.yearCode().equals(year.code()))
                        .findFirst()
                        .orElse(null);
    }

    YearTarget aim() {
        return threshold == null ? YearTarget.none(year.label()) : threshold.aim(year.label());
    }

    /**
     * The threshold that rates the latest figure.
     *
     * @param target with the figure that it refers to
     */
    @Nullable DocumentThreshold current(@Nullable Target target) {
        return threshold == null || target == null ? null : view(threshold, target);
    }

    /** The code of what the target refers to; null when it stands alone or there is none. */
    @Nullable String referred() {
        return threshold == null ? null : threshold.targetRelativeTo();
    }

    /** The target and tolerance in words, or that none was published. */
    String text(@Nullable Target target) {
        if (target == null) {
            return "No target published for " + year.label();
        }
        if (threshold != null && threshold.basis().isRule()) {
            return "%s: %s"
                    .formatted(
                            Basis.RULE,
                            target.showBriefly(
                                    measure.polarity(),
                                    indicator.unit(),
                                    "its neighbours' average"));
        }
        String tolerance = target.showTolerance(measure.polarity(), indicator.unit());
        return target.show(measure.polarity(), indicator.unit())
                + (tolerance == null ? "; no tolerance set" : "; " + tolerance);
    }

    /** The thresholds of the years that the history touches, oldest first. */
    List<DocumentThreshold> all(@Nullable Target current) {
        Period first = measure.own().isEmpty() ? year : measure.own().getFirst().period();
        return thresholds.stream()
                .filter(
                        each ->
                                !each.lastDay().isBefore(first.firstDay())
                                        && !each.firstDay().isAfter(year.lastDay()))
                .map(
                        each ->
                                view(
                                        each,
                                        each == threshold && current != null
                                                ? current
                                                : alone(each)))
                .toList();
    }

    /** A target of another year, without the figure that it may refer to. */
    private Target alone(Threshold of) {
        String code = of.targetRelativeTo();
        return Objects.requireNonNull(
                of.aim(of.yearCode())
                        .against(
                                null,
                                code == null ? "" : names.getOrDefault(code, YearTarget.LAST_YEAR),
                                measure.polarity(),
                                indicator.unit(),
                                indicator.decimals()));
    }

    private DocumentThreshold view(Threshold of, Target target) {
        String label = indicator.year(of.yearCode()).label();
        return DocumentThreshold.of(of, target, label, measure.polarity(), indicator.unit());
    }
}
