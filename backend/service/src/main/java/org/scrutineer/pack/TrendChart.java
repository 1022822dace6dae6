package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    private static final int WIDTH = 680;
    private static final int HEIGHT = 190;
    private static final double TOP = 12;
    private static final double BOTTOM = HEIGHT - 30;

    /** The width of a letter, at most. */
    private static final double LETTER = 6.9;

    private static final int LINE_HEIGHT = 17;
    private static final int MARKED_AT_MOST = 40;
    private static final List<String> COLOURS = List.of("#12436D", "#28A197", "#801650", "#F46A25");

    /** Text needs more contrast than a line. */
    private static final List<String> NAME_COLOURS =
            List.of("#12436D", "#1B6F68", "#801650", "#B23C05");

    private static final List<String> DASHES = List.of("none", "9 5", "2 5", "12 4 2 4");
    private static final List<String> MARKERS =
            List.of(
                    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
                    "M-4 -4H4V4H-4z",
                    "M0 -5L5 4H-5z",
                    "M0 -5.5L5.5 0L0 5.5L-5.5 0z");

    private final Markup markup;
    private final Brush brush;
    private final MeasureDocument document;
    private final List<Line> lines;
    private final TimeAxis time;
    private final ValueAxis values;
    private final ChartTargets targets;
    private final double left;
    private final double right;

    TrendChart(Markup markup, MeasureDocument document) {
        this.markup = markup;
        this.brush = new Brush(markup);
        this.document = document;
        this.lines = TrendLines.of(document);
        this.time =
                new TimeAxis(
                        document.measure().frequency(),
                        lines.stream()
                                .flatMap(line -> line.points().stream())
                                .map(Point::period)
                                .collect(Collectors.toSet()));
        this.targets = new ChartTargets(document.thresholds(), time);
        this.values =
                new ValueAxis(
                        Stream.concat(
                                        lines.stream().flatMap(Line::figures).map(Point::value),
                                        targets.values())
                                .map(BigDecimal::doubleValue)
                                .toList());
        this.left = 16 + width(values.ticks().stream().map(this::show));
        this.right = WIDTH - 16 - width(lines.stream().map(Line::name));
    }

    private static double width(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0) * LETTER;
    }

    /** The chart, with what it shows in words for those who cannot see it. */
    Element draw(String words) {
        return markup.svg(
                "svg",
                with("width", WIDTH),
                with("height", HEIGHT),
                with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT)),
                with("font-family", PackFont.FAMILY),
                with("font-size", 14),
                with("alt", words),
                grid(),
                periods(),
                brush.across(left, right, BOTTOM, Brush.AXIS, 1.5),
                targets.draw(brush, this::across, this::y),
                IntStream.range(0, lines.size())
                        .map(i -> lines.size() - 1 - i)
                        .boxed()
                        .flatMap(this::line),
                names());
    }

    /** What a reader must know of the axes to trust the picture; empty when there is nothing. */
    String notes() {
        return Stream.of(
                        values.beginsAtZero() ? "" : "The vertical axis does not begin at zero.",
                        time.isShortened() ? "Times without figures are drawn short." : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Stream<Element> grid() {
        return values.ticks().stream()
                .flatMap(
                        tick -> {
                            double y = y(tick.doubleValue());
                            return Stream.of(
                                    brush.across(left, right, y, Brush.GRID, 1),
                                    brush.text(
                                            show(tick), left - 7, y + 5, "end", Brush.TEXT, false));
                        });
    }

    /** The periods for whose names there is room: the latest always, then back in time. */
    private List<Element> periods() {
        List<Element> drawn = new ArrayList<>();
        double free = Double.MAX_VALUE;
        for (Period period : time.periods().reversed()) {
            String name = TimeAxis.shortName(period);
            double half = name.length() * LETTER / 2;
            double x = x(period.code());
            if (x + half <= free) {
                String tick = "M%s %sv5".formatted(Brush.number(x), Brush.number(BOTTOM));
                drawn.add(brush.line(tick, Brush.AXIS, 1.5));
                drawn.add(brush.text(name, x, BOTTOM + 22, "middle", Brush.TEXT, false));
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
                    .append(Brush.number(x(each.period())))
                    .append(' ')
                    .append(Brush.number(y(each)));
            before = each.period();
        }
        List<Point> marked =
                figures.size() <= MARKED_AT_MOST ? figures : List.of(figures.getLast());
        return Stream.concat(
                Stream.of(
                        brush.line(
                                way.toString(),
                                COLOURS.get(series),
                                series == 0 ? 3.5 : 2.25,
                                DASHES.get(series))),
                marked.stream()
                        .map(
                                each ->
                                        brush.shape(
                                                MARKERS.get(series),
                                                x(each.period()),
                                                y(each),
                                                COLOURS.get(series))));
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
        double[] placed = spread(wanted.stream().mapToDouble(Name::wanted).toArray());
        return IntStream.range(0, placed.length)
                .mapToObj(
                        i -> {
                            int series = wanted.get(i).series();
                            return brush.text(
                                    lines.get(series).name(),
                                    right + 8,
                                    placed[i] + 5,
                                    "start",
                                    NAME_COLOURS.get(series),
                                    true);
                        });
    }

    private static double[] spread(double[] ordered) {
        double next = TOP;
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = Math.max(ordered[i], next);
            next = ordered[i] + LINE_HEIGHT;
        }
        double limit = BOTTOM;
        for (int i = ordered.length - 1; i >= 0; i--) {
            ordered[i] = Math.min(ordered[i], limit);
            limit = ordered[i] - LINE_HEIGHT;
        }
        return ordered;
    }

    private String show(BigDecimal tick) {
        return document.measure().unit().show(tick, values.decimals());
    }

    private double x(String period) {
        return across(time.at(period));
    }

    private double across(double share) {
        return left + share * (right - left);
    }

    private double y(Point point) {
        return y(Objects.requireNonNull(point.value()).doubleValue());
    }

    private double y(double value) {
        return BOTTOM - values.at(value) * (BOTTOM - TOP);
    }
}
