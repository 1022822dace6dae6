package org.scrutineer.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.period.Period;
import org.w3c.dom.Element;

/**
 * A measure's targets on its chart: each a line over the periods it stood for, with the tolerance
 * as a band beside it.
 */
final class ChartTargets {

    private static final int ROOM_FOR_NAME = 60;

    private final List<DocumentThreshold> thresholds;
    private final TimeAxis time;

    /** Of the council's latest figure; null when there is none. */
    private final @Nullable String latest;

    ChartTargets(MeasureDocument document, TimeAxis time) {
        this.time = time;
        this.latest = document.history().isEmpty() ? null : document.history().getLast().period();
        this.thresholds =
                document.thresholds().stream().filter(each -> !standing(each).isEmpty()).toList();
    }

    /** Every limit that is drawn. */
    Stream<BigDecimal> values() {
        return thresholds.stream()
                .flatMap(
                        each ->
                                Stream.of(
                                        each.target(),
                                        each.targetLow(),
                                        each.targetHigh(),
                                        each.amber(),
                                        each.amberLow(),
                                        each.amberHigh()))
                .filter(Objects::nonNull);
    }

    /**
     * @param x where a place on the time axis, from 0 to 1, is drawn
     * @param y where a value is drawn
     */
    Stream<Element> draw(Brush brush, ToDoubleFunction<Double> x, ToDoubleFunction<Double> y) {
        return thresholds.stream()
                .flatMap(
                        each -> {
                            List<Period> periods = standing(each);
                            double from =
                                    x.applyAsDouble(
                                            time.at(periods.getFirst().code()) - time.half());
                            double to =
                                    x.applyAsDouble(
                                            time.at(periods.getLast().code()) + time.half());
                            return Stream.concat(
                                    bands(each)
                                            .map(
                                                    band ->
                                                            brush.area(
                                                                    from,
                                                                    to,
                                                                    y.applyAsDouble(band.high()),
                                                                    y.applyAsDouble(band.low()),
                                                                    Brush.TOLERANCE)),
                                    Stream.of(each.target(), each.targetLow(), each.targetHigh())
                                            .filter(Objects::nonNull)
                                            .map(value -> y.applyAsDouble(value.doubleValue()))
                                            .flatMap(at -> line(brush, name(each), from, to, at)));
                        });
    }

    private static String name(DocumentThreshold of) {
        return of.goesByRule() ? "Rule" : "Target";
    }

    private static Stream<Element> line(
            Brush brush, String name, double from, double to, double y) {
        boolean roomy = to - from > ROOM_FOR_NAME;
        return Stream.of(
                brush.across(from, to, y, Brush.TARGET, 2),
                brush.text(
                        name,
                        roomy ? from + 3 : to,
                        y - 5,
                        roomy ? "start" : "end",
                        Brush.TARGET,
                        true));
    }

    private record Band(double low, double high) {}

    /** Between the target and its amber limit, on the worse side of it. */
    private static Stream<Band> bands(DocumentThreshold of) {
        return Stream.of(
                        band(of.target(), of.amber()),
                        band(of.amberLow(), of.targetLow()),
                        band(of.targetHigh(), of.amberHigh()))
                .filter(Objects::nonNull);
    }

    private static @Nullable Band band(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null
                ? null
                : new Band(a.min(b).doubleValue(), a.max(b).doubleValue());
    }

    /**
     * The chart's periods that a target was set for. The demonstration's rule is another number in
     * each period, and only that of the latest is known here.
     */
    private List<Period> standing(DocumentThreshold of) {
        return time.periods().stream()
                .filter(period -> !of.goesByRule() || period.code().equals(latest))
                .filter(
                        period ->
                                of.year().equals(period.code())
                                        || (!period.firstDay().isBefore(of.firstDay())
                                                && !period.firstDay().isAfter(of.lastDay())))
                .toList();
    }
}
