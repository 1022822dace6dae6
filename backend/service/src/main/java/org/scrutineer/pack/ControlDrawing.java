package org.scrutineer.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.SpecialCause;
import org.scrutineer.edition.document.ControlChartView;
import org.scrutineer.edition.document.ControlChartView.ChartPoint;
import org.scrutineer.edition.document.ControlChartView.Stretch;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Element;

/**
 * A measure's control chart on paper: its figures, the average and the limits of each stretch. A
 * figure that is more than chance is a square, every other a dot, so that nobody needs colours.
 */
final class ControlDrawing {

    private static final int HEIGHT = 170;
    private static final String FIGURES = "#12436D";
    private static final String MORE_THAN_CHANCE = "#801650";
    private static final String DOT = "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0";
    private static final String SQUARE = "M-4.5 -4.5H4.5V4.5H-4.5z";
    private static final String LIMIT_DASH = "6 4";

    private final Brush brush;
    private final MeasureDocument document;
    private final ControlChartView chart;
    private final TimeAxis time;
    private final Plot plot;

    ControlDrawing(Markup markup, MeasureDocument document) {
        this.brush = new Brush(markup);
        this.document = document;
        this.chart = document.controlChart();
        this.time =
                new TimeAxis(
                        document.measure().frequency(),
                        chart.points().stream()
                                .map(ChartPoint::period)
                                .collect(Collectors.toSet()));
        ValueAxis values =
                new ValueAxis(
                        Stream.concat(
                                        chart.points().stream().map(ChartPoint::value),
                                        chart.stretches().stream()
                                                .flatMap(
                                                        each ->
                                                                Stream.of(
                                                                        each.lower(), each.upper()))
                                                .filter(each -> each != null))
                                .map(BigDecimal::doubleValue)
                                .toList());
        this.plot =
                new Plot(
                        markup,
                        brush,
                        document.measure().unit(),
                        time,
                        values,
                        Plot.OF_PAGE,
                        HEIGHT,
                        0,
                        Stream.empty());
    }

    /** The chart, with what it shows in words for those who cannot see it. */
    Element draw() {
        Stream<Element> limits =
                IntStream.range(0, chart.stretches().size()).boxed().flatMap(this::limits);
        return plot.draw(
                "Control chart of %s. %s".formatted(document.measure().title(), chart.text()),
                periods(),
                Stream.of(limits, Stream.of(figures()), chart.points().stream().map(this::figure))
                        .flatMap(each -> each));
    }

    /** What each line is, for those who have not met such a chart before. */
    String key() {
        return "The line in the middle is the average, the dashed lines are the limits of what is usual. %s"
                .formatted(
                        chart.points().stream().anyMatch(ControlDrawing::isMoreThanChance)
                                ? "A square is more than chance."
                                : "No figure is more than chance.");
    }

    /** The first and the last; between them the words above the chart say enough. */
    private List<Element> periods() {
        List<ChartPoint> points = chart.points();
        List<Element> drawn = new ArrayList<>();
        drawn.add(name(points.getFirst(), plot.left(), "start"));
        if (points.size() > 1) {
            drawn.add(name(points.getLast(), plot.right(), "end"));
        }
        return drawn;
    }

    private Element name(ChartPoint point, double x, String anchor) {
        return plot.name(TimeAxis.shortName(time.period(point.period())), x, anchor);
    }

    private Stream<Element> limits(int number) {
        Stretch stretch = chart.stretches().get(number);
        List<ChartPoint> points =
                chart.points().stream().filter(each -> each.stretch() == number).toList();
        if (points.isEmpty()) {
            return Stream.empty();
        }
        double half = plot.across(time.half()) - plot.left();
        double from = plot.x(points.getFirst().period()) - half;
        double to = plot.x(points.getLast().period()) + half;
        return Stream.of(
                        brush.across(
                                from, to, plot.y(stretch.mean().doubleValue()), Brush.AXIS, 1.5),
                        limit(from, to, stretch.lower()),
                        limit(from, to, stretch.upper()))
                .filter(each -> each != null);
    }

    private @Nullable Element limit(double from, double to, @Nullable BigDecimal value) {
        return value == null
                ? null
                : brush.line(
                        "M%s %sH%s"
                                .formatted(
                                        Brush.number(from),
                                        Brush.number(plot.y(value.doubleValue())),
                                        Brush.number(to)),
                        Brush.AXIS,
                        1.5,
                        LIMIT_DASH);
    }

    private Element figures() {
        StringBuilder way = new StringBuilder();
        for (ChartPoint each : chart.points()) {
            way.append(way.isEmpty() ? 'M' : 'L')
                    .append(Brush.number(plot.x(each.period())))
                    .append(' ')
                    .append(Brush.number(plot.y(each.value().doubleValue())));
        }
        return brush.line(way.toString(), FIGURES, 2);
    }

    private Element figure(ChartPoint point) {
        boolean more = isMoreThanChance(point);
        return brush.shape(
                more ? SQUARE : DOT,
                plot.x(point.period()),
                plot.y(point.value().doubleValue()),
                more ? MORE_THAN_CHANCE : FIGURES);
    }

    private static boolean isMoreThanChance(ChartPoint point) {
        return point.cause() != SpecialCause.Rule.NONE;
    }
}
