package org.scrutineer.edition.writing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.frozen.EarlierEdition;

/**
 * What the edition before said, for the words on what changed since. Of what is hidden from the
 * audience now they say nothing, whatever was published then. Pure.
 */
final class EarlierWithoutHidden {

    private EarlierWithoutHidden() {}

    static @Nullable EarlierEdition of(Figures figures) {
        EarlierEdition earlier = figures.earlier();
        return earlier == null
                ? null
                : earlier.without(
                        figures.measures().stream()
                                .filter(each -> each.own().stream().anyMatch(CurrentFigure::hidden))
                                .collect(
                                        Collectors.toMap(
                                                each -> each.indicator().code(),
                                                EarlierWithoutHidden::hidden)));
    }

    private static Map<String, Point> hidden(SetMeasure measure) {
        PointWriter points = new PointWriter(measure.indicator());
        return measure.own().stream()
                .filter(CurrentFigure::hidden)
                .map(points::point)
                .collect(Collectors.toMap(Point::label, Function.identity()));
    }
}
