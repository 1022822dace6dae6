package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.assessment.Unit;
import org.w3c.dom.Element;

/** A chart's place on paper: its axes, the grid of its values, and where a figure stands on it. */
final class Plot {

    /** The width of a letter, at most. */
    static final double LETTER = 6.9;

    static final double TOP = 12;

    /** The width of a page of print. */
    static final int OF_PAGE = 680;

    private static final int MARGIN = 16;
    private static final int UNDER_AXIS = 30;

    private final Markup markup;
    private final Brush brush;
    private final Unit unit;
    private final TimeAxis time;
    private final ValueAxis values;
    private final int width;
    private final int height;
    private final double top;
    private final double left;
    private final double right;

    /**
     * @param height of it, without what stands above the figures
     * @param above how much room that takes
     * @param atTheEnd what stands at the right of it
     */
    Plot(
            Markup markup,
            Brush brush,
            Unit unit,
            TimeAxis time,
            ValueAxis values,
            int width,
            int height,
            int above,
            Stream<String> atTheEnd) {
        this.markup = markup;
        this.brush = brush;
        this.unit = unit;
        this.time = time;
        this.values = values;
        this.width = width;
        this.height = height + above;
        this.top = TOP + above;
        this.left = MARGIN + width(values.ticks().stream().map(this::show));
        this.right = width - MARGIN - width(atTheEnd);
    }

    private static double width(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0) * LETTER;
    }

    /**
     * The chart, with what it shows in words for those who cannot see it.
     *
     * @param content drawn over grid and axis
     */
    Element draw(String words, List<Element> periods, Stream<Element> content) {
        return markup.svg(
                "svg",
                with("width", width),
                with("height", height),
                with("viewBox", "0 0 %d %d".formatted(width, height)),
                with("font-family", PackFont.FAMILY),
                with("font-size", 14),
                markup.picture(words),
                grid(),
                periods,
                brush.across(left, right, bottom(), Brush.AXIS, 1.5),
                content);
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

    /** A period's name beneath the axis. */
    Element name(String period, double x, String anchor) {
        return brush.text(period, x, bottom() + 22, anchor, Brush.TEXT, false);
    }

    private String show(BigDecimal tick) {
        return unit.show(tick, values.decimals());
    }

    double top() {
        return top;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double bottom() {
        return height - UNDER_AXIS;
    }

    double x(String period) {
        return across(time.at(period));
    }

    double across(double share) {
        return left + share * (right - left);
    }

    double y(double value) {
        return bottom() - values.at(value) * (bottom() - top);
    }
}
