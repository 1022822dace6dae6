package org.scrutineer.statutoryreturn;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.SettlingFigures;
import org.scrutineer.periodvalue.SettlingFigures.Settling;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.statutoryreturn.ReturnView.Measure;
import org.scrutineer.statutoryreturn.ReturnView.Round;
import org.scrutineer.statutoryreturn.RoundFigures.Figure;

/** Sets what was provisional beside what is final, for the figures that one round gives. */
@RequestScoped
class RoundComparison {

    private final StatutoryReturnRepository returns;
    private final IndicatorRepository indicators;
    private final SettlingFigures figures;
    private final Clock clock;

    RoundComparison(
            StatutoryReturnRepository returns,
            IndicatorRepository indicators,
            SettlingFigures figures,
            Clock clock) {
        this.returns = returns;
        this.indicators = indicators;
        this.figures = figures;
        this.clock = clock;
    }

    RoundFigures of(String code, String roundCode) {
        ReturnView from = returns.view(code);
        Round round =
                from.rounds().stream()
                        .filter(each -> each.code().equals(roundCode))
                        .findFirst()
                        .orElseThrow(ProblemException::notFound);
        List<String> codes = from.measures().stream().map(Measure::indicator).toList();
        Map<String, List<Settling>> known =
                figures.beginning(codes, round.firstDay(), round.lastDay()).stream()
                        .collect(Collectors.groupingBy(each -> each.stands().indicator()));
        List<Figure> all =
                indicators.namedTo(codes).stream()
                        .sorted(Comparator.comparing(Indicator::code))
                        .flatMap(
                                each ->
                                        figures(
                                                each,
                                                known.getOrDefault(each.code(), List.of()),
                                                round))
                        .toList();
        return new RoundFigures(
                from.code(),
                from.title(),
                round,
                (int) all.stream().filter(Figure::late).count(),
                all);
    }

    /** Those there are, oldest first, and the last that the round gives where it is not there. */
    private Stream<Figure> figures(Indicator measure, List<Settling> there, Round round) {
        LocalDate today = LocalDate.now(clock);
        Stream<Figure> found = there.stream().map(each -> figure(measure, each, round, today));
        Period last = measure.frequency().containing(round.lastDay(), measure.yearType());
        boolean gives =
                !last.firstDay().isBefore(round.firstDay())
                        && !measure.isRetired(last.lastDay())
                        && there.stream()
                                .noneMatch(each -> each.stands().period().equals(last.code()));
        return gives ? Stream.concat(found, Stream.of(absent(measure, last, round, today))) : found;
    }

    private static Figure absent(Indicator measure, Period period, Round round, LocalDate today) {
        FigureStanding standing = FigureStanding.of(null, round, today);
        return new Figure(
                measure.code(),
                measure.title(),
                period.code(),
                period.label(),
                standing,
                standing.words(),
                standing.isLate(),
                null,
                null,
                null);
    }

    private static Figure figure(Indicator measure, Settling figure, Round round, LocalDate today) {
        PeriodValueView stands = figure.stands();
        PeriodValueView before = figure.provisional();
        boolean settled = stands.status() != ValueStatus.PROVISIONAL;
        FigureStanding standing = FigureStanding.of(stands.status(), round, today);
        return new Figure(
                measure.code(),
                measure.title(),
                stands.period(),
                stands.periodLabel(),
                standing,
                standing.words(),
                standing.isLate(),
                settled ? shown(measure, before) : shown(measure, stands),
                settled ? shown(measure, stands) : null,
                settled && before != null ? change(measure, before, stands) : null);
    }

    private static @Nullable String shown(Indicator measure, @Nullable PeriodValueView figure) {
        return figure == null || figure.value() == null
                ? figure == null ? null : figure.symbolText()
                : measure.unit().show(figure.value(), measure.decimals());
    }

    private static @Nullable String change(
            Indicator measure, PeriodValueView before, PeriodValueView now) {
        return before.value() == null || now.value() == null
                ? null
                : measure.unit().showChange(before.value(), now.value(), measure.decimals());
    }
}
