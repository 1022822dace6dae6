package org.scrutineer.edition.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.ControlLimits;
import org.scrutineer.edition.document.ControlChartView;
import org.scrutineer.edition.document.ControlChartView.ChartPoint;
import org.scrutineer.edition.document.ControlChartView.Stretch;
import org.scrutineer.edition.document.ControlChartView.VariationView;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.Rebasing;

/** Writes a control chart with its limits in words. Pure. */
final class ControlChartWriter {

    private static final String NOT_JUDGED = "Not judged: no limits would hold here";

    private final Indicator indicator;
    private final PointWriter points;
    private final List<CurrentFigure> charted;
    private final ControlChart chart;

    ControlChartWriter(Indicator indicator, List<CurrentFigure> figures, ControlChart chart) {
        this.indicator = indicator;
        this.points = new PointWriter(indicator);
        this.charted = figures.stream().filter(CurrentFigure::isReliable).toList();
        this.chart = chart;
    }

    ControlChartView view() {
        return new ControlChartView(
                chart.text(),
                IntStream.range(0, chart.points().size()).mapToObj(this::point).toList(),
                stretches());
    }

    /** What the latest point says; null when there is no chart. */
    @Nullable VariationView variation() {
        return chart.variation() == null
                ? null
                : new VariationView(chart.variation(), chart.variation().word(), chart.text());
    }

    private ChartPoint point(int i) {
        ControlChart.Point point = chart.points().get(i);
        CurrentFigure figure = charted.get(i);
        return new ChartPoint(
                figure.period().code(),
                figure.period().label(),
                points.show(point.value()),
                point.value(),
                point.stretch(),
                point.cause().rule(),
                point.variation() == Variation.UNDECIDED ? NOT_JUDGED : point.cause().words(),
                point.side(),
                point.variation());
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < chart.points().size(); ) {
            int to = from;
            int number = chart.points().get(from).stretch();
            while (to + 1 < chart.points().size()
                    && chart.points().get(to + 1).stretch() == number) {
                to++;
            }
            stretches.add(stretch(from, to));
            from = to + 1;
        }
        return stretches;
    }

    private Stretch stretch(int from, int to) {
        ControlChart.Point point = chart.points().get(from);
        ControlLimits limits = point.limits();
        ControlLimits.Limits lines = limits.limits();
        String first = charted.get(from).period().label();
        return new Stretch(
                charted.get(from).period().code(),
                from == to ? first : "%s to %s".formatted(first, charted.get(to).period().label()),
                from == 0 ? null : note(from),
                limits.count(),
                limits.mean(),
                lines == null ? null : lines.lower(),
                lines == null ? null : lines.nearLower(),
                lines == null ? null : lines.nearUpper(),
                lines == null ? null : lines.upper(),
                point.trial(),
                "Average %s".formatted(show(limits.mean()))
                        + (lines == null
                                ? ""
                                : "; by chance between %s and %s"
                                        .formatted(show(lines.lower()), show(lines.upper()))));
    }

    /** The last step change up to the figure that begins the stretch. */
    private @Nullable String note(int from) {
        return indicator.rebasings().stream()
                .filter(
                        each ->
                                indicator.period(each.from()).compareTo(charted.get(from).period())
                                        <= 0)
                .max(java.util.Comparator.comparing(each -> indicator.period(each.from())))
                .map(Rebasing::note)
                .orElse(null);
    }

    /** Averages and limits with one decimal more than the figures. */
    private String show(BigDecimal value) {
        return indicator.unit().show(value, indicator.decimals() + 1);
    }
}
