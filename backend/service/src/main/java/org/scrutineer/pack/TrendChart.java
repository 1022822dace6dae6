package org.scrutineer.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.scrutineer.pack.TrendLines.Line;
import org.scrutineer.period.Period;
import org.w3c.dom.Element;

/**
 * A measure's trend beside its comparators and targets, drawn as the pages draw it: every line has
 * a dash, a marker and a name of its own, so that it is read without colours too.
 */
final class TrendChart {

    private static final int HEIGHT = 190;
    private static final int LINE_HEIGHT = 17;
    private static final int MARKED_AT_MOST = 40;
    private static final List<String> COLOURS = List.of("#12436D", "#28A197", "#801650", "#F46A25");

    /** Text needs more contrast than a line. */
    private static final List<String> NAME_COLOURS =
            List.of("#12436D", "#1B6F68", "#801650", "#B23C05");

    private static final List<String> DASHES = List.of("none", "9 5", "2 5", "12 4 2 4");
    private static final List<String> MARKERS =
            List.of(
                    "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
                    "m-4 -4h8v8h-8z",
                    "m0 -5l5 9h-10z",
                    "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z");

    private final Brush brush;
    private final List<Line> lines;
    private final TimeAxis time;
    private final ValueAxis values;
    private final ChartTargets targets;
    private final Optional<CommentaryMark> said;
    private final Plot plot;

    TrendChart(Markup markup, MeasureDocument document) {
        this(markup, document, Plot.OF_PAGE);
    }

    TrendChart(Markup markup, MeasureDocument document, int width) {
        this.brush = new Brush(markup);
        this.lines = TrendLines.of(document);
        this.time =
                new TimeAxis(
                        document.measure().frequency(),
                        lines.stream()
                                .flatMap(line -> line.points().stream())
                                .map(Point::period)
                                .collect(Collectors.toSet()));
        this.targets = new ChartTargets(document, time);
        this.values =
                new ValueAxis(
                        Stream.concat(
                                        lines.stream().flatMap(Line::figures).map(Point::value),
                                        targets.values())
                                .map(BigDecimal::doubleValue)
                                .toList());
        this.said = CommentaryMark.of(document, time);
        this.plot =
                new Plot(
                        markup,
                        brush,
                        document.measure().unit(),
                        time,
                        values,
                        width,
                        HEIGHT,
                        said.isPresent() ? CommentaryMark.ROOM : 0,
                        lines.stream().map(Line::name));
    }

    /** The chart, with what it shows in words for those who cannot see it. */
    Element draw(String words) {
        Stream<Element> drawn =
                IntStream.range(0, lines.size())
                        .map(i -> lines.size() - 1 - i)
                        .boxed()
                        .flatMap(this::line);
        return plot.draw(
                said.map(mark -> "%s %s".formatted(words, mark.words())).orElse(words),
                periods(),
                Stream.of(
                                said.stream().flatMap(mark -> mark.draw(brush, plot)),
                                targets.draw(brush, plot::across, plot::y),
                                drawn,
                                names())
                        .flatMap(each -> each));
    }

    /** What a reader must know to trust the picture; empty when there is nothing. */
    String notes() {
        return Stream.of(
                        said.map(CommentaryMark::words).orElse(""),
                        values.beginsAtZero() ? "" : "The vertical axis does not begin at zero.",
                        time.isShortened() ? "Times without figures are drawn short." : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The periods for whose names there is room: the latest always, then back in time. */
    private List<Element> periods() {
        List<Element> drawn = new ArrayList<>();
        double free = Double.MAX_VALUE;
        for (Period period : time.periods().reversed()) {
            String name = TimeAxis.shortName(period);
            double half = name.length() * Plot.LETTER / 2;
            double x = plot.x(period.code());
            if (x + half <= free) {
                String tick = "M%s %sv5".formatted(Brush.number(x), Brush.number(plot.bottom()));
                drawn.add(brush.line(tick, Brush.AXIS, 1.5));
                drawn.add(plot.name(name, x, "middle"));
                free = x - half - 14;
            }
        }
        return drawn;
    }

    /** Joined where periods follow each other; what lies between is a gap. */
    private Stream<Element> line(int series) {
        List<Point> figures = lines.get(series).figures().toList();
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        StringBuilder way = new StringBuilder();
        String before = null;
        for (Point each : figures) {
            boolean joined = before != null && time.follows(before, each.period());
            way.append(joined ? 'L' : 'M')
                    .append(Brush.number(plot.x(each.period())))
                    .append(' ')
                    .append(Brush.number(y(each)));
            before = each.period();
        }
        List<Point> marked =
                figures.size() <= MARKED_AT_MOST ? figures : List.of(figures.getLast());
        return Stream.of(
                brush.line(
                        way.toString(),
                        COLOURS.get(series),
                        series == 0 ? 3.5 : 2.25,
                        DASHES.get(series)),
                brush.shapes(
                        MARKERS.get(series),
                        marked.stream()
                                .map(each -> new Brush.Spot(plot.x(each.period()), y(each)))
                                .toList(),
                        COLOURS.get(series)));
    }

    private record Name(int series, double wanted) {}

    /** Each line's name at its end, moved apart where they would lie on each other. */
    private Stream<Element> names() {
        List<Name> wanted =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).figures().findAny().isPresent())
                        .mapToObj(i -> new Name(i, y(lines.get(i).figures().toList().getLast())))
                        .sorted(Comparator.comparingDouble(Name::wanted))
                        .toList();
        double[] placed =
                spread(
                        wanted.stream().mapToDouble(Name::wanted).toArray(),
                        plot.top(),
                        plot.bottom());
        return IntStream.range(0, placed.length)
                .mapToObj(
                        i -> {
                            int series = wanted.get(i).series();
                            return brush.text(
                                    lines.get(series).name(),
                                    plot.right() + 8,
                                    placed[i] + 5,
                                    "start",
                                    NAME_COLOURS.get(series),
                                    true);
                        });
    }

    private static double[] spread(double[] ordered, double top, double bottom) {
        double next = top;
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = Math.max(ordered[i], next);
            next = ordered[i] + LINE_HEIGHT;
        }
        double limit = bottom;
        for (int i = ordered.length - 1; i >= 0; i--) {
            ordered[i] = Math.min(ordered[i], limit);
            limit = ordered[i] - LINE_HEIGHT;
        }
        return ordered;
    }

    private double y(Point point) {
        return plot.y(Objects.requireNonNull(point.value()).doubleValue());
    }
}
