package org.scrutineer.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Observation;
import org.scrutineer.edition.Figures.Figure;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.Measure.TrendPoint;
import org.scrutineer.edition.document.Point;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/** Writes the council's own figures, period by period. Pure. */
final class OwnWriter {

    private static final int PERIODS_SHOWN = 3;

    /** A sparkline of more points than this says no more. */
    private static final int LONGEST_TREND = 60;

    private final Indicator indicator;
    private final PointWriter points;
    private final List<Figure> own;
    private final Map<Period, Figure> byPeriod;
    private final @Nullable Figure latest;

    /**
     * @param own oldest first
     */
    OwnWriter(Indicator indicator, List<Figure> own) {
        this.indicator = indicator;
        this.points = new PointWriter(indicator);
        this.own = own;
        this.byPeriod = own.stream().collect(Collectors.toMap(Figure::period, Function.identity()));
        this.latest = own.isEmpty() ? null : own.getLast();
    }

    List<Point> history() {
        return own.stream().map(points::point).toList();
    }

    /**
     * The latest figure's period and the two before it, oldest first; a period without a figure
     * says so.
     */
    List<Point> latestPeriods() {
        List<Point> shown = new ArrayList<>();
        Period period = latest == null ? null : latest.period();
        for (int i = 0; period != null && i < PERIODS_SHOWN; i++) {
            shown.addFirst(pointAt(period));
            period = period.previous();
        }
        return shown;
    }

    @Nullable Point samePeriodLastYear() {
        return latest == null
                ? null
                : latest.period().samePeriodLastYear().map(this::pointAt).orElse(null);
    }

    private Point pointAt(Period period) {
        Figure figure = byPeriod.get(period);
        return figure == null ? points.missing(period) : points.point(figure);
    }

    DirectionView direction(Direction from) {
        Observation earlier = from.comparedWith();
        return earlier == null
                ? new DirectionView(from.code(), from.arrow(), null, null, null, from.text())
                : new DirectionView(
                        from.code(),
                        from.arrow(),
                        points.point(byPeriod.get(earlier.period())),
                        from.change(),
                        indicator
                                .unit()
                                .showChange(earlier.value(), latest.value(), indicator.decimals()),
                        from.text());
    }

    /**
     * Every period from the first to the latest, so that a gap in the figures is a gap in the line.
     */
    List<TrendPoint> trend() {
        List<TrendPoint> trend = new ArrayList<>();
        if (latest != null) {
            Period first = own.getFirst().period();
            for (Period period = latest.period();
                    period.compareTo(first) >= 0 && trend.size() < LONGEST_TREND;
                    period = period.previous()) {
                Figure figure = byPeriod.get(period);
                trend.addFirst(
                        new TrendPoint(period.label(), figure == null ? null : figure.value()));
            }
        }
        return trend;
    }
}
