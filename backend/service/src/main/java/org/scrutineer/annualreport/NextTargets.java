package org.scrutineer.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.annualreport.AnnualReportDocument.NextTarget;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.YearTarget;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdRepository;

/** The targets that are approved for the year after a report's. */
@ApplicationScoped
class NextTargets {

    private final ThresholdRepository thresholds;
    private final IndicatorRepository indicators;

    NextTargets(ThresholdRepository thresholds, IndicatorRepository indicators) {
        this.thresholds = thresholds;
        this.indicators = indicators;
    }

    /**
     * By the codes of the measures.
     *
     * @param day of the year after
     */
    Map<String, NextTarget> on(LocalDate day, Collection<Measure> measures) {
        List<String> codes = measures.stream().map(Measure::indicator).toList();
        Map<String, Measure> byCode =
                measures.stream().collect(Collectors.toMap(Measure::indicator, each -> each));
        Map<String, Indicator> defined =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, NextTarget> next = new HashMap<>();
        for (Threshold threshold : thresholds.approved(codes)) {
            Measure measure = byCode.get(threshold.indicatorCode());
            Indicator indicator = defined.get(threshold.indicatorCode());
            if (measure != null
                    && indicator != null
                    && !threshold.basis().isRule()
                    && !threshold.firstDay().isAfter(day)
                    && !threshold.lastDay().isBefore(day)) {
                words(threshold, measure, indicator, next);
            }
        }
        return next;
    }

    private static void words(
            Threshold threshold,
            Measure measure,
            Indicator indicator,
            Map<String, NextTarget> next) {
        String label = indicator.year(threshold.yearCode()).label();
        Target target =
                threshold
                        .aim(label)
                        .against(
                                null,
                                referred(threshold, measure),
                                measure.polarity(),
                                measure.unit(),
                                measure.decimals());
        if (target != null) {
            DocumentThreshold as =
                    DocumentThreshold.of(
                            threshold, target, label, measure.polarity(), measure.unit());
            next.put(
                    measure.indicator(),
                    new NextTarget(label, as.display(), as.amberDisplay(), as.source()));
        }
    }

    /** What a target that refers to another figure refers to, as the edition names it. */
    private static String referred(Threshold threshold, Measure measure) {
        List<Comparison> compared =
                measure.comparisons() == null ? List.of() : measure.comparisons();
        return compared.stream()
                .filter(each -> each.area().equals(threshold.targetRelativeTo()))
                .map(Comparison::name)
                .findFirst()
                .orElse(YearTarget.LAST_YEAR);
    }
}
