package org.scrutineer.targetreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.ControlChartView.Stretch;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.reading.ThresholdPreview;
import org.scrutineer.edition.reading.ThresholdPreviews;
import org.scrutineer.edition.reading.ThresholdPreviews.Asked;
import org.scrutineer.edition.writing.MeasureWriter;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdService;

/** Tries targets on the figures there are, by the rules that rate editions and no others. */
@ApplicationScoped
class TargetTrials {

    private final ThresholdService thresholds;
    private final ThresholdPreviews previews;

    TargetTrials(ThresholdService thresholds, ThresholdPreviews previews) {
        this.thresholds = thresholds;
        this.previews = previews;
    }

    /**
     * A measure as it is rated now.
     *
     * @param limits of its control chart now; null where it has none
     */
    record Now(Measure measure, @Nullable Stretch limits) {}

    static Now now(SetMeasure measure, Year year, Figures from) {
        Period asAt = asAt(measure, year);
        MeasureDocument document =
                new MeasureWriter(measure, asAt, from.choices())
                        .document(null, asAt, from.council(), false, null, Variant.FULL);
        List<Stretch> stretches = document.controlChart().stretches();
        return new Now(document.measure(), stretches.isEmpty() ? null : stretches.getLast());
    }

    /**
     * @param year which the target is for
     * @param from read with whatever the target refers to
     */
    TargetTrial of(ThresholdProposal target, SetMeasure measure, Year year, Figures from, Now now) {
        Indicator indicator = measure.indicator();
        ThresholdPreview rated =
                previews.of(new Asked(indicator, year, target), measure, from, Integer.MAX_VALUE);
        Period asAt = asAt(measure, year);
        Measure tried =
                new MeasureWriter(
                                measure.ratedBy(
                                        thresholds.assumed(
                                                indicator, asAt.year(indicator.yearType()), target),
                                        measure.own()),
                                asAt,
                                from.choices())
                        .measure(Variant.FULL);
        return new TargetTrial(
                tried.targetText(),
                RatedInWords.of(rated, indicator.frequency()),
                rated,
                TargetWarnings.of(tried, now.measure(), indicator.aggregation(), now.limits()));
    }

    /** Of the latest figure; without any, of the year that the target is for. */
    private static Period asAt(SetMeasure measure, Year year) {
        CurrentFigure latest = measure.latest();
        return latest == null ? year : latest.period();
    }
}
