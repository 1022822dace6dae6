package org.scrutineer.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.FiguresOfMeasures.OfMeasure;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/**
 * Adds up what is counted by the month and by the quarter as well. A measure has one frequency, so
 * that two are the same count when they have the same title. Pure.
 */
final class Additions {

    private final AreaName council;
    private final LocalDate today;

    Additions(AreaName council, LocalDate today) {
        this.council = council;
        this.today = today;
    }

    /** Of measures that add up over time alone. */
    List<Found> found(List<OfMeasure> measures) {
        return measures.stream()
                .filter(each -> each.indicator().aggregation() == Aggregation.SUM)
                .collect(Collectors.groupingBy(Additions::count))
                .values()
                .stream()
                .flatMap(same -> same.stream().flatMap(whole -> of(whole, same)))
                .toList();
    }

    private static List<Object> count(OfMeasure measure) {
        Indicator indicator = measure.indicator();
        return List.of(indicator.title().strip().toLowerCase(Locale.UK), indicator.unit());
    }

    private Stream<Found> of(OfMeasure whole, List<OfMeasure> same) {
        List<Period> looked = FigureDue.periods(whole.indicator(), today);
        return same.stream()
                .filter(
                        part ->
                                part.indicator()
                                                .frequency()
                                                .compareTo(whole.indicator().frequency())
                                        < 0)
                .flatMap(
                        part ->
                                whole.own().stream()
                                        .filter(each -> looked.contains(each.period()))
                                        .filter(CurrentFigure::isReliable)
                                        .flatMap(each -> of(whole, each, part)));
    }

    private Stream<Found> of(OfMeasure whole, CurrentFigure figure, OfMeasure of) {
        List<CurrentFigure> parts =
                of.own().stream()
                        .filter(each -> isWithin(each.period(), figure.period()))
                        .filter(CurrentFigure::isReliable)
                        .toList();
        BigDecimal value = Objects.requireNonNull(figure.value());
        BigDecimal sum =
                parts.stream()
                        .map(each -> Objects.requireNonNull(each.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!fill(parts, figure.period()) || sum.compareTo(value) == 0) {
            return Stream.empty();
        }
        Indicator indicator = whole.indicator();
        List<Long> values = new ArrayList<>(List.of(figure.id()));
        parts.forEach(each -> values.add(each.id()));
        return Stream.of(
                new Found(
                        FindingKind.PARTS_DISAGREE,
                        indicator,
                        council,
                        figure.period(),
                        "%s, but %s to %s (%s) make %s together."
                                .formatted(
                                        indicator.unit().showExactly(value),
                                        parts.getFirst().period().label(),
                                        parts.getLast().period().label(),
                                        of.indicator().code(),
                                        indicator.unit().showExactly(sum)),
                        values));
    }

    private static boolean isWithin(Period part, Period whole) {
        return !part.firstDay().isBefore(whole.firstDay())
                && !part.lastDay().isAfter(whole.lastDay());
    }

    /** Whether these follow each other from the first day of the whole to its last. */
    private static boolean fill(List<CurrentFigure> parts, Period whole) {
        LocalDate next = whole.firstDay();
        for (CurrentFigure part : parts) {
            if (!part.period().firstDay().equals(next)) {
                return false;
            }
            next = part.period().lastDay().plusDays(1);
        }
        return next.equals(whole.lastDay().plusDays(1));
    }
}
