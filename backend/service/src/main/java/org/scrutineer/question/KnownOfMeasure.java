package org.scrutineer.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.action.ActionView;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.ControlChartView.ChartPoint;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.VerdictView;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;

/**
 * What the rules look at.
 *
 * @param document as the edition froze it
 * @param editions what it and those before it said of the measure, this one first
 * @param actions agreed at clinics on the measure
 * @param today in London
 */
record KnownOfMeasure(
        MeasureDocument document,
        List<MeasureAsFrozen> editions,
        List<ActionView> actions,
        LocalDate today) {

    Measure measure() {
        return document.measure();
    }

    /** The latest that is said of the council, whether it is a number or not. */
    @Nullable Point latest() {
        return measure().periods().isEmpty() ? null : measure().periods().getLast();
    }

    /** The first group of neighbours that the council is compared with. */
    Optional<Comparison> neighbours() {
        List<Comparison> all = measure().comparisons();
        return all == null
                ? Optional.empty()
                : all.stream()
                        .filter(each -> each.kind() == ComparisonKind.GROUP)
                        .filter(each -> each.point() != null && each.finding() == null)
                        .findFirst();
    }

    /**
     * The latest point of the control chart; null where there is no chart, and where the verdict is
     * that what it marks may have another reason.
     */
    @Nullable ChartPoint latestOnChart() {
        VerdictView verdict = measure().verdict();
        return document.controlChart() == null
                        || document.controlChart().points().isEmpty()
                        || (verdict != null && !verdict.code().isChange())
                ? null
                : document.controlChart().points().getLast();
    }
}
