package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Draws the few shapes that charts are made of. */
final class Brush {

    static final String TEXT = "#0B0C0C";
    static final String AXIS = "#505A5F";
    static final String GRID = "#DCDFE2";
    static final String TARGET = "#3D3D3D";
    static final String TOLERANCE = "#E2E2E2";
    private static final String SOLID = "none";

    private final Markup markup;

    Brush(Markup markup) {
        this.markup = markup;
    }

    Element line(String way, String colour, double width) {
        return line(way, colour, width, SOLID);
    }

    Element line(String way, String colour, double width, String dash) {
        return markup.svg(
                "path",
                with("d", way),
                with("fill", "none"),
                with("stroke", colour),
                with("stroke-width", number(width)),
                with("stroke-linejoin", "round"),
                dash.equals(SOLID) ? null : with("stroke-dasharray", dash));
    }

    Element across(double from, double to, double y, String colour, double width) {
        return markup.svg(
                "path",
                with("d", "M%s %sH%s".formatted(number(from), number(y), number(to))),
                with("fill", "none"),
                with("stroke", colour),
                with("stroke-width", number(width)));
    }

    Element area(double from, double to, double top, double bottom, String colour) {
        return markup.svg(
                "rect",
                with("x", number(from)),
                with("y", number(top)),
                with("width", number(to - from)),
                with("height", number(Math.max(1, bottom - top))),
                with("fill", colour));
    }

    Element shape(String way, double x, double y, String colour) {
        return markup.svg(
                "path",
                with("d", way),
                with("transform", "translate(%s %s)".formatted(number(x), number(y))),
                with("fill", colour),
                with("stroke", "#FFFFFF"));
    }

    /**
     * The same shape at several spots, as one.
     *
     * @param way from its spot, in steps
     */
    Element shapes(String way, List<Spot> spots, String colour) {
        return markup.svg(
                "path",
                with(
                        "d",
                        spots.stream()
                                .map(
                                        at ->
                                                "M%s %s%s"
                                                        .formatted(
                                                                number(at.x()),
                                                                number(at.y()),
                                                                way))
                                .collect(Collectors.joining())),
                with("fill", colour),
                with("stroke", "#FFFFFF"));
    }

    /** A place on the paper. */
    record Spot(double x, double y) {}

    /**
     * @param anchor which part of the words stands at {@code x}: start, middle or end
     */
    Element text(String words, double x, double y, String anchor, String colour, boolean bold) {
        return markup.svg(
                "text",
                with("x", number(x)),
                with("y", number(y)),
                with("text-anchor", anchor),
                with("fill", colour),
                with("font-weight", bold ? 700 : 400),
                words);
    }

    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
