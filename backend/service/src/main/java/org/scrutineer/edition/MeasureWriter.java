package org.scrutineer.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Observation;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Standing;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.assessment.Target;
import org.scrutineer.edition.Figures.AreaFigures;
import org.scrutineer.edition.Figures.Figure;
import org.scrutineer.edition.Figures.SetMeasure;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Measure.TrendPoint;
import org.scrutineer.edition.document.Point;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.Threshold;

/**
 * Writes one measure of an edition: applies the rules to its figures and puts them into words.
 * Pure.
 */
final class MeasureWriter {

    private static final int PERIODS_SHOWN = 3;

    /** A sparkline of more points than this says no more. */
    private static final int LONGEST_TREND = 60;

    private final SetMeasure measure;
    private final Indicator indicator;
    private final Period editionPeriod;
    private final Map<Period, Figure> byPeriod;
    private final @Nullable Figure latest;
    private final @Nullable Threshold threshold;

    MeasureWriter(SetMeasure measure, Period editionPeriod) {
        this.measure = measure;
        this.indicator = measure.indicator();
        this.editionPeriod = editionPeriod;
        this.byPeriod =
                measure.own().stream()
                        .collect(Collectors.toMap(Figure::period, Function.identity()));
        this.latest = measure.own().isEmpty() ? null : measure.own().getLast();
        this.threshold = thresholdOf(year());
    }

    Measure measure() {
        return new Measure(
                indicator.code(),
                measure.reference(),
                indicator.title(),
                indicator.unit(),
                indicator.unit().words(),
                indicator.decimals(),
                measure.polarity(),
                measure.polarity().words(),
                indicator.frequency(),
                "%s, %s".formatted(indicator.frequency().words(), indicator.yearType().words()),
                latestPeriods(),
                rating(),
                threshold == null ? null : view(threshold),
                targetText(),
                direction(),
                measure.comparators().stream().map(this::compare).toList(),
                trend(),
                indicator.dataNote());
    }

    /** The latest figure in one or two sentences. */
    String headline() {
        if (latest == null) {
            return "No figure has been published for this measure.";
        }
        Point point = point(latest);
        String unit =
                indicator.unit().name().startsWith("RATE_") && latest.value() != null
                        ? " " + indicator.unit().words()
                        : "";
        Rating rating = rating();
        String judged =
                rating.letter() == null
                        ? "Not rated. " + rating.reason()
                        : rating.word() + ": " + rating.reason();
        return "%s%s in %s. %s. %s"
                .formatted(
                        point.display(),
                        unit,
                        point.label(),
                        direction().text().replaceFirst("\\.$", ""),
                        judged);
    }

    List<Point> history() {
        return measure.own().stream().map(this::point).toList();
    }

    /** The thresholds of the years that the history touches, oldest first. */
    List<DocumentThreshold> thresholds() {
        if (measure.own().isEmpty()) {
            return threshold == null ? List.of() : List.of(view(threshold));
        }
        Period first = measure.own().getFirst().period();
        return measure.thresholds().stream()
                .filter(
                        each ->
                                !each.lastDay().isBefore(first.firstDay())
                                        && !each.firstDay().isAfter(year().lastDay()))
                .map(this::view)
                .toList();
    }

    Point point(Figure figure) {
        String symbolText =
                figure.symbol() == null
                        ? null
                        : Symbol.of(figure.symbol()).map(Symbol::words).orElse(null);
        return new Point(
                figure.period().code(),
                figure.period().label(),
                display(figure),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.symbol(),
                symbolText,
                figure.status(),
                figure.note());
    }

    private String display(Figure figure) {
        if (figure.value() == null) {
            return figure.symbol() == null ? "no figure" : figure.symbol();
        }
        String shown = indicator.unit().show(figure.value(), indicator.decimals());
        return figure.symbol() == null ? shown : "%s (%s)".formatted(shown, figure.symbol());
    }

    /**
     * The latest figure's period and the two before it, oldest first; a period without a figure
     * says so.
     */
    private List<Point> latestPeriods() {
        List<Point> points = new ArrayList<>();
        if (latest != null) {
            Period period = latest.period();
            for (int i = 0; i < PERIODS_SHOWN; i++) {
                Figure figure = byPeriod.get(period);
                points.addFirst(figure == null ? missing(period) : point(figure));
                period = period.previous();
            }
        }
        return points;
    }

    private static Point missing(Period period) {
        return new Point(
                period.code(),
                period.label(),
                "no figure",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Rating rating() {
        return Rating.of(
                latest == null ? null : latest.value(),
                indicator.unit(),
                indicator.decimals(),
                measure.polarity(),
                target(),
                year().label());
    }

    private @Nullable Target target() {
        return threshold == null ? null : threshold.asTarget();
    }

    /** The year that the latest figure is rated in; with no figure, the year the edition is for. */
    private Year year() {
        return latest == null
                ? indicator.yearType().containing(editionPeriod.lastDay())
                : latest.period().year(indicator.yearType());
    }

    private @Nullable Threshold thresholdOf(Year year) {
        return measure.thresholds().stream()
                .filter(each -> each.yearCode().equals(year.code()))
                .findFirst()
                .orElse(null);
    }

    private String targetText() {
        if (threshold == null) {
            return "No target published for " + year().label();
        }
        String tolerance = target().showTolerance(measure.polarity(), indicator.unit());
        return target().show(measure.polarity(), indicator.unit())
                + (tolerance == null ? "; no tolerance set" : "; " + tolerance);
    }

    private Direction.Reading reading() {
        return new Direction.Reading(
                measure.polarity(),
                indicator.decimals(),
                indicator.comparator(),
                indicator.noChangeBand(),
                indicator.yearType(),
                target());
    }

    private DirectionView direction() {
        List<Observation> history = measure.own().stream().map(Figure::observation).toList();
        Direction direction =
                Direction.of(latest == null ? null : latest.observation(), history, reading());
        Observation earlier = direction.comparedWith();
        Point comparedWith =
                earlier == null
                        ? null
                        : measure.own().stream()
                                .filter(each -> each.period().equals(earlier.period()))
                                .findFirst()
                                .map(this::point)
                                .orElse(null);
        return new DirectionView(
                direction.code(), direction.arrow(), comparedWith, direction.text());
    }

    private Comparison compare(AreaFigures other) {
        String name = other.area().name();
        Figure same =
                latest == null
                        ? null
                        : other.figures().stream()
                                .filter(each -> each.period().equals(latest.period()))
                                .findFirst()
                                .orElse(null);
        String reason =
                same == null || same.value() == null
                        ? "No figure for %s in the same period".formatted(name)
                        : "%s's figure is of low reliability, so it is not compared%s"
                                .formatted(name, same.note() == null ? "" : ": " + same.note());
        Standing standing =
                Standing.of(
                        latest == null ? null : latest.value(),
                        same == null || !same.isReliable() ? null : same.value(),
                        name,
                        indicator.unit(),
                        reading(),
                        reason);
        return new Comparison(
                other.area().code(),
                name,
                other.area().kind(),
                same == null ? null : point(same),
                standing.code(),
                standing.text());
    }

    /**
     * Every period from the first to the latest, so that a gap in the figures is a gap in the line.
     */
    private List<TrendPoint> trend() {
        List<TrendPoint> points = new ArrayList<>();
        if (latest != null) {
            Period first = measure.own().getFirst().period();
            for (Period period = latest.period();
                    period.compareTo(first) >= 0 && points.size() < LONGEST_TREND;
                    period = period.previous()) {
                Figure figure = byPeriod.get(period);
                points.addFirst(
                        new TrendPoint(period.label(), figure == null ? null : figure.value()));
            }
        }
        return points;
    }

    private DocumentThreshold view(Threshold of) {
        String year = indicator.year(of.yearCode()).label();
        return DocumentThreshold.of(of, year, measure.polarity(), indicator.unit());
    }
}
