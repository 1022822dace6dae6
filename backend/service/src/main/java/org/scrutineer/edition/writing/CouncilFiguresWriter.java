package org.scrutineer.edition.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Observation;
import org.scrutineer.assessment.Plausibility;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.Measure.TrendPoint;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/** Writes the council's own figures, period by period. Pure. */
final class CouncilFiguresWriter {

    private static final int PERIODS_SHOWN = 3;

    /** A sparkline of more points than this says no more. */
    private static final int LONGEST_TREND = 60;

    private final Indicator indicator;
    private final PointWriter points;
    private final List<CurrentFigure> own;
    private final Map<Period, CurrentFigure> byPeriod;
    private final @Nullable CurrentFigure latest;

    /**
     * @param own oldest first
     */
    CouncilFiguresWriter(Indicator indicator, List<CurrentFigure> own) {
        this.indicator = indicator;
        this.points = new PointWriter(indicator);
        this.own = own;
        this.byPeriod =
                own.stream().collect(Collectors.toMap(CurrentFigure::period, Function.identity()));
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
        return latestPeriodsShown().reversed().stream().map(this::pointAt).toList();
    }

    /** Those of the latest periods' figures that look wrong beside the ones before them. */
    List<Readiness.Doubtful> doubtful() {
        List<Period> shown = latestPeriodsShown();
        List<Readiness.Doubtful> doubtful = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            CurrentFigure figure = own.get(i);
            if (shown.contains(figure.period())) {
                List<Doubt> doubts =
                        Plausibility.of(
                                figure.assessed(),
                                own.subList(0, i).stream().map(CurrentFigure::assessed).toList(),
                                indicator.unit(),
                                indicator.decimals(),
                                // What has not begun is in no edition.
                                LocalDate.MAX);
                if (!doubts.isEmpty()) {
                    doubtful.add(
                            new Readiness.Doubtful(
                                    figure.id(),
                                    figure.period().label(),
                                    doubts.stream()
                                            .map(Doubt::text)
                                            .collect(Collectors.joining(" "))));
                }
            }
        }
        return doubtful;
    }

    private List<Period> latestPeriodsShown() {
        return latest == null
                ? List.of()
                : Stream.iterate(latest.period(), Period::previous).limit(PERIODS_SHOWN).toList();
    }

    @Nullable Point samePeriodLastYear() {
        return latest == null
                ? null
                : latest.period().samePeriodLastYear().map(this::pointAt).orElse(null);
    }

    private Point pointAt(Period period) {
        CurrentFigure figure = byPeriod.get(period);
        return figure == null ? points.missing(period) : points.point(figure);
    }

    DirectionView direction(Direction from) {
        Observation earlier = from.comparedWith();
        return earlier == null || latest == null
                ? new DirectionView(from.code(), from.arrow(), null, null, null, from.text())
                : new DirectionView(
                        from.code(),
                        from.arrow(),
                        pointAt(earlier.period()),
                        from.change(),
                        indicator
                                .unit()
                                .showChange(
                                        Objects.requireNonNull(earlier.value()),
                                        Objects.requireNonNull(latest.value()),
                                        indicator.decimals()),
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
                CurrentFigure figure = byPeriod.get(period);
                trend.addFirst(
                        new TrendPoint(period.label(), figure == null ? null : figure.value()));
            }
        }
        return trend;
    }
}
