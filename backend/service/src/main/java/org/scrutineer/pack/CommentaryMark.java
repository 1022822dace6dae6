package org.scrutineer.pack;

import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Element;

/**
 * The edition's commentary on a measure's chart: named above the newest figure, of which it speaks.
 */
record CommentaryMark(String period, String name) {

    /** What it takes above the figures. */
    static final int ROOM = 22;

    private static final String COLOUR = "#505A5F";

    /** A bubble: a shape that no line of figures has for its points. */
    private static final String SHAPE = "m-7 -7h14v10h-5l-5 5v-5h-4z";

    private static final int FROM_SHAPE = 12;

    static Optional<CommentaryMark> of(MeasureDocument document, TimeAxis time) {
        Measure measure = document.measure();
        if (measure.commentary() == null || measure.periods().isEmpty()) {
            return Optional.empty();
        }
        String latest = measure.periods().getLast().period();
        return time.periods().stream()
                .filter(each -> each.code().equals(latest))
                .findFirst()
                .map(each -> new CommentaryMark(latest, "Commentary, " + TimeAxis.shortName(each)));
    }

    /** The picture in words. */
    String words() {
        return name + ", is marked above the figures.";
    }

    /** To that side of its period on which there is room for its name. */
    Stream<Element> draw(Brush brush, Plot plot) {
        double x = plot.x(period);
        double y = Plot.TOP;
        boolean before = x - plot.left() > name.length() * Plot.LETTER;
        return Stream.of(
                brush.line(
                        "M%s %sV%s"
                                .formatted(
                                        Brush.number(x),
                                        Brush.number(y),
                                        Brush.number(plot.bottom())),
                        COLOUR,
                        1,
                        "2 3"),
                brush.shape(SHAPE, x, y, COLOUR),
                brush.text(
                        name,
                        before ? x - FROM_SHAPE : x + FROM_SHAPE,
                        y + 5,
                        before ? "end" : "start",
                        Brush.TEXT,
                        true));
    }
}
