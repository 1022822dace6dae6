package org.scrutineer.indicatorreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;
import org.scrutineer.indicatorreview.MeasureInReview.FigureInReview;
import org.scrutineer.period.Frequency;
import org.scrutineer.periodvalue.ValueStatus;

/** What the newest edition says of a measure, as a review needs it. Pure. */
final class PublishedInReview {

    private static final int LOOKED_BACK = 5;

    private PublishedInReview() {}

    /** The latest, with the one a year before it in front. */
    static List<FigureInReview> figures(@Nullable MeasureAsFrozen frozen) {
        if (frozen == null || frozen.measure().periods().isEmpty()) {
            return List.of();
        }
        Measure measure = frozen.measure();
        return Stream.of(yearBefore(frozen), measure.periods().getLast())
                .flatMap(Stream::ofNullable)
                .map(each -> new FigureInReview(each.label(), each.display()))
                .toList();
    }

    private static @Nullable Point yearBefore(MeasureAsFrozen frozen) {
        Measure measure = frozen.measure();
        if (measure.frequency() != Frequency.ANNUAL) {
            return measure.samePeriodLastYear();
        }
        List<Point> history = frozen.history();
        return history.size() < 2 ? null : history.get(history.size() - 2);
    }

    /** Its figures by their periods, the oldest first; none for what has no number. */
    static SequencedMap<String, BigDecimal> numbers(@Nullable MeasureAsFrozen frozen) {
        SequencedMap<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (frozen != null) {
            for (Point point : frozen.history()) {
                if (point.value() != null) {
                    numbers.put(point.period(), point.value());
                }
            }
        }
        return numbers;
    }

    static List<String> quality(@Nullable MeasureAsFrozen frozen) {
        if (frozen == null) {
            return List.of("No edition shows it yet.");
        }
        Measure measure = frozen.measure();
        List<String> said = new ArrayList<>();
        List<Point> history = frozen.history();
        List<Point> last =
                history.subList(Math.max(0, history.size() - LOOKED_BACK), history.size());
        long missing = last.stream().filter(each -> each.value() == null).count();
        if (missing > 0) {
            said.add("%d of its last %d periods have no figure.".formatted(missing, last.size()));
        }
        if (!last.isEmpty() && last.getLast().status() == ValueStatus.PROVISIONAL) {
            said.add("The latest figure is provisional.");
        }
        Stream.of(measure.age(), measure.smallNumbers())
                .flatMap(Stream::ofNullable)
                .forEach(said::add);
        return List.copyOf(said);
    }
}
