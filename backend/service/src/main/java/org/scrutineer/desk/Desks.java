package org.scrutineer.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scrutineer.desk.Desk.Contradicted;
import org.scrutineer.desk.Desk.DueReturn;
import org.scrutineer.desk.Desk.Outdated;
import org.scrutineer.desk.Desk.Waiting;
import org.scrutineer.edition.reading.OutdatedEditions;
import org.scrutineer.grid.InGrid;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.OwnMeasures;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.load.FigureLoadRepository;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.periodvalue.FiguresToConfirm;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.statutoryreturn.ReturnView;
import org.scrutineer.statutoryreturn.ReturnView.Measure;
import org.scrutineer.statutoryreturn.ReturnView.Round;
import org.scrutineer.statutoryreturn.RoundStanding;
import org.scrutineer.statutoryreturn.StatutoryReturnRepository;

/**
 * Clears the desk for whoever is calling: everything for the performance team, what concerns their
 * own measures and loads for a lead officer.
 */
@RequestScoped
class Desks {

    private static final int MOST_OUTDATED = 200;
    private static final int MOST_LOADS = 10;
    private static final int DAYS_AHEAD = 60;

    private final OutdatedEditions outdated;
    private final FiguresToConfirm toConfirm;
    private final FigureLoadRepository loads;
    private final IndicatorRepository indicators;
    private final IndicatorSets sets;
    private final StatutoryReturnRepository returns;
    private final OwnMeasures own;
    private final FigureWriters writers;
    private final Clock clock;

    Desks(
            OutdatedEditions outdated,
            FiguresToConfirm toConfirm,
            FigureLoadRepository loads,
            IndicatorRepository indicators,
            IndicatorSets sets,
            StatutoryReturnRepository returns,
            OwnMeasures own,
            FigureWriters writers,
            Clock clock) {
        this.outdated = outdated;
        this.toConfirm = toConfirm;
        this.loads = loads;
        this.indicators = indicators;
        this.sets = sets;
        this.returns = returns;
        this.own = own;
        this.writers = writers;
        this.clock = clock;
    }

    Desk ofCaller() {
        boolean lead = writers.isLead();
        return new Desk(
                outdated(lead), waiting(lead), loads.page(null, null, MOST_LOADS), returns(lead));
    }

    private List<DueReturn> returns(boolean lead) {
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        List<ReturnView> all = returns.all(null);
        Set<String> theirs = lead ? theirs(all) : Set.of();
        return all.stream()
                .filter(each -> !lead || each.measures().stream().anyMatch(isIn(theirs)))
                .flatMap(
                        each ->
                                each.rounds().stream()
                                        .filter(round -> !round.sent())
                                        .filter(round -> !round.dueOn().isAfter(soon))
                                        .map(round -> due(each, round)))
                .sorted(Comparator.comparing(DueReturn::dueOn).thenComparing(DueReturn::title))
                .toList();
    }

    private static DueReturn due(ReturnView of, Round round) {
        return new DueReturn(
                of.code(),
                of.title(),
                round.code(),
                round.dueOn(),
                round.standing() == RoundStanding.LATE);
    }

    private static Predicate<Measure> isIn(Set<String> codes) {
        return measure -> codes.contains(measure.indicator());
    }

    /** Which of the measures of these are the caller's own. */
    private Set<String> theirs(List<ReturnView> all) {
        List<String> codes =
                all.stream()
                        .flatMap(each -> each.measures().stream())
                        .map(Measure::indicator)
                        .distinct()
                        .toList();
        return indicators.named(codes).stream()
                .filter(own::holds)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private List<Outdated> outdated(boolean lead) {
        return outdated.figures(MOST_OUTDATED).stream()
                .filter(each -> !lead || own.holds(each.leadService()))
                .collect(
                        Collectors.groupingBy(
                                each -> List.of(each.scorecard(), each.period(), each.revision()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(Desks::edition)
                .toList();
    }

    private static Outdated edition(List<OutdatedEditions.Contradicted> figures) {
        OutdatedEditions.Contradicted first = figures.getFirst();
        return new Outdated(
                first.scorecard(),
                first.scorecardTitle(),
                first.period(),
                first.periodLabel(),
                first.revision(),
                first.publishedAt(),
                figures.stream()
                        .map(
                                each ->
                                        new Contradicted(
                                                each.indicator(),
                                                each.title(),
                                                each.figurePeriod(),
                                                each.figurePeriodLabel(),
                                                each.was(),
                                                each.now(),
                                                each.revisedBy(),
                                                each.revisedAt(),
                                                each.reason()))
                        .toList());
    }

    private List<Waiting> waiting(boolean lead) {
        List<PeriodValueView> values = toConfirm.all();
        Map<String, Indicator> measures =
                indicators
                        .named(values.stream().map(PeriodValueView::indicator).distinct().toList())
                        .stream()
                        .filter(each -> !lead || own.holds(each))
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, String> scorecards = sets.scorecardOfEach(measures.keySet());
        LocalDate today = LocalDate.now(clock);
        return values.stream()
                .filter(each -> measures.containsKey(each.indicator()))
                .map(
                        each ->
                                waiting(
                                        each,
                                        Objects.requireNonNull(measures.get(each.indicator())),
                                        scorecards,
                                        today))
                .toList();
    }

    private static Waiting waiting(
            PeriodValueView value,
            Indicator measure,
            Map<String, String> scorecards,
            LocalDate today) {
        return new Waiting(
                measure.code(),
                measure.title(),
                ServiceName.ofAny(measure.leadService()),
                value.period(),
                value.periodLabel(),
                value.recordedBy(),
                value.recordedAt(),
                InGrid.of(measure, measure.period(value.period()), scorecards, today));
    }
}
