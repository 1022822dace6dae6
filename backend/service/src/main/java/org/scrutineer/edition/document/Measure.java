package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Assurance;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.ControlChartView.VariationView;
import org.scrutineer.period.Frequency;

/**
 * One row of a scorecard: all that a member needs to judge the measure without looking further.
 *
 * @param exempt why it is exempt from publication; null when it is not
 * @param age how old the latest figure is, where that is more than a year; null otherwise
 * @param comparisonNotes where its target, or two groups, speak of different neighbours; null in
 *     editions before rule version 3
 * @param verdict null in editions before there was one; then {@code direction} speaks of two
 *     figures alone, otherwise it goes by this
 */
public record Measure(
        String indicator,
        @Nullable String reference,
        String title,
        Unit unit,
        String unitText,
        int decimals,
        Polarity polarity,
        String polarityText,
        Frequency frequency,
        String frequencyText,
        List<Point> periods,
        Rating rating,
        @Nullable DocumentThreshold threshold,
        String targetText,
        DirectionView direction,
        @Nullable YearFigure yearToDate,
        @Nullable Point samePeriodLastYear,
        DirectionView yearOnYear,
        @Nullable YearFigure previousYear,
        List<Comparison> comparisons,
        PositionView position,
        @Nullable VariationView variation,
        @Nullable Assurance assurance,
        @Nullable String smallNumbers,
        List<TrendPoint> trend,
        @Nullable String dataNote,
        @Nullable CommentaryView commentary,
        @Nullable ExpectedFigure expected,
        @Nullable String exempt,
        @Nullable String age,
        @Nullable List<String> comparisonNotes,
        @Nullable VerdictView verdict) {

    /**
     * The same without the figures of these periods, by their labels.
     *
     * @param hidden how each of them is shown instead
     */
    public Measure without(Map<String, Point> hidden) {
        return hidden.isEmpty()
                ? this
                : new Measure(
                        indicator,
                        reference,
                        title,
                        unit,
                        unitText,
                        decimals,
                        polarity,
                        polarityText,
                        frequency,
                        frequencyText,
                        periods.stream()
                                .map(each -> hidden.getOrDefault(each.label(), each))
                                .toList(),
                        rating,
                        threshold,
                        targetText,
                        direction,
                        yearToDate,
                        samePeriodLastYear,
                        yearOnYear,
                        previousYear,
                        comparisons,
                        position,
                        variation,
                        assurance,
                        smallNumbers,
                        trend.stream().map(each -> each.without(hidden)).toList(),
                        dataNote,
                        commentary,
                        expected,
                        exempt,
                        age,
                        comparisonNotes,
                        verdict);
    }

    /** A point of the sparkline; no value is a gap. */
    public record TrendPoint(String period, @Nullable BigDecimal value) {

        private TrendPoint without(Map<String, Point> hidden) {
            Point instead = hidden.get(period);
            return instead == null ? this : new TrendPoint(period, instead.value());
        }
    }
}
