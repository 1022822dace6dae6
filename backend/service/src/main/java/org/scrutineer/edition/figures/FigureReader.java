package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.assessment.Position;
import org.scrutineer.commentary.Commentaries;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.disclosure.HiddenFigureReader;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.FigureQueries.Spreads;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.frozen.EarlierEdition;
import org.scrutineer.edition.frozen.EarlierEditions;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueRevisions;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.settings.SettingsRepository;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdRepository;

/** Puts together what the documents of an edition are drawn from. */
@ApplicationScoped
public class FigureReader {

    /** In no edition a measure stands beside those groups that have no end. */
    private static final LocalDate WITHOUT_END = LocalDate.MAX;

    private final FigureQueries queries;
    private final CurrentFigures current;
    private final AreaRepository areas;
    private final ComparatorReader comparators;
    private final IndicatorRepository indicators;
    private final IndicatorSets sets;
    private final ThresholdRepository thresholds;
    private final PeriodValueRevisions revisions;
    private final SettingsRepository settings;
    private final EarlierEditions earlierEditions;
    private final Commentaries commentaries;
    private final HiddenFigureReader hidden;

    FigureReader(
            FigureQueries queries,
            CurrentFigures current,
            AreaRepository areas,
            ComparatorReader comparators,
            IndicatorRepository indicators,
            IndicatorSets sets,
            ThresholdRepository thresholds,
            PeriodValueRevisions revisions,
            SettingsRepository settings,
            EarlierEditions earlierEditions,
            Commentaries commentaries,
            HiddenFigureReader hidden) {
        this.queries = queries;
        this.current = current;
        this.areas = areas;
        this.comparators = comparators;
        this.indicators = indicators;
        this.sets = sets;
        this.thresholds = thresholds;
        this.revisions = revisions;
        this.settings = settings;
        this.earlierEditions = earlierEditions;
        this.commentaries = commentaries;
        this.hidden = hidden;
    }

    /**
     * What an edition shows, without what is hidden from its audience. Of later periods nothing, or
     * a late edition would show figures that no edition has published yet.
     */
    public Figures read(Scorecard scorecard, Edition edition) {
        Period period = scorecard.period(edition.periodCode());
        List<IndicatorSet.Item> items = sets.get(scorecard.code(), edition.setVersion()).items();
        List<String> codes = items.stream().map(IndicatorSet.Item::indicator).toList();
        Map<String, Indicator> byCode =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        ShownFigures shown = new ShownFigures(hidden.of(codes), scorecard.audience().kind());
        List<PeriodValueView> changed =
                shown.revisions(
                        revisions
                                .shownOrCurrent(
                                        scorecard.code(),
                                        codes,
                                        exempt(items),
                                        areas.council().code())
                                .stream()
                                .filter(
                                        each ->
                                                Objects.requireNonNull(byCode.get(each.indicator()))
                                                        .period(each.period())
                                                        .belongsIn(period))
                                .toList());
        Map<String, List<Threshold>> approved = approved(byCode.keySet());
        return read(
                items,
                byCode,
                approved,
                referred(approved.values().stream().flatMap(List::stream)),
                changed,
                commentaries.of(edition.id()),
                earlierEditions.of(scorecard, edition),
                period.lastDay(),
                each -> each.belongsIn(period),
                shown);
    }

    private static List<String> exempt(List<IndicatorSet.Item> items) {
        return items.stream()
                .filter(item -> item.exemptReason() != null)
                .map(IndicatorSet.Item::indicator)
                .toList();
    }

    /** An indicator by itself, in the periods that belong. */
    public Figures read(Indicator indicator, Predicate<Period> belongs) {
        return apart(List.of(indicator), belongs, approved(List.of(indicator.code())));
    }

    /** Indicators on no scorecard, each as if this were its one target, kept or not. */
    public Figures read(Map<Indicator, Threshold> targets) {
        return apart(
                targets.keySet(),
                each -> true,
                targets.values().stream().collect(Collectors.groupingBy(Threshold::indicatorCode)));
    }

    /**
     * A set's measures in all periods, rated by what is approved, with whatever targets that are
     * not set refer to.
     */
    public Figures read(List<IndicatorSet.Item> items, Collection<Threshold> assumed) {
        Map<String, Indicator> byCode =
                indicators.named(items.stream().map(IndicatorSet.Item::indicator).toList()).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, List<Threshold>> approved = approved(byCode.keySet());
        return read(
                items,
                byCode,
                approved,
                referred(
                        Stream.concat(
                                approved.values().stream().flatMap(List::stream),
                                assumed.stream())),
                List.of(),
                Map.of(),
                null,
                WITHOUT_END,
                each -> true,
                ShownFigures.WHOLE);
    }

    private Figures apart(
            Collection<Indicator> of,
            Predicate<Period> belongs,
            Map<String, List<Threshold>> targets) {
        return read(
                of.stream()
                        .map(
                                each ->
                                        new IndicatorSet.Item(
                                                each.code(),
                                                each.title(),
                                                each.theme(),
                                                null,
                                                null,
                                                null))
                        .toList(),
                of.stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                targets,
                referred(targets.values().stream().flatMap(List::stream)),
                List.of(),
                Map.of(),
                null,
                WITHOUT_END,
                belongs,
                ShownFigures.WHOLE);
    }

    private Figures read(
            List<IndicatorSet.Item> items,
            Map<String, Indicator> byCode,
            Map<String, List<Threshold>> targets,
            Set<String> referred,
            List<PeriodValueView> changed,
            Map<String, Commentary> said,
            @Nullable EarlierEdition earlier,
            LocalDate day,
            Predicate<Period> belongs,
            ShownFigures shown) {
        AreaName council = areas.council();
        ComparedWith beside = comparators.on(day, referred, byCode.keySet());
        Map<String, ByArea> figures =
                shown.of(current.read(byCode, beside.areasWith(council.code()), belongs));
        Spreads spreads = queries.spreads(byCode.keySet(), beside.wholes(), shown);
        Map<String, List<BigDecimal>> authorities =
                queries.authorities(latest(figures, council), council.code(), shown);
        int every = queries.authorities();
        Map<String, List<PeriodValueView>> changes =
                changed.stream().collect(Collectors.groupingBy(PeriodValueView::indicator));
        return new Figures(
                council,
                settings.get().choices(),
                items.stream()
                        .map(
                                item -> {
                                    String code = item.indicator();
                                    Indicator indicator = Objects.requireNonNull(byCode.get(code));
                                    ByArea byArea =
                                            figures.getOrDefault(code, new ByArea(Map.of()));
                                    List<CurrentFigure> own = byArea.of(council.code());
                                    return new SetMeasure(
                                            indicator,
                                            item.theme(),
                                            item.reference(),
                                            item.polarityOverride() == null
                                                    ? indicator.polarity()
                                                    : item.polarityOverride(),
                                            own,
                                            beside.others(code, own, byArea, spreads, council),
                                            new Position.Authorities(
                                                    authorities.getOrDefault(code, List.of()),
                                                    every),
                                            targets.getOrDefault(code, List.of()),
                                            changes.getOrDefault(code, List.of()),
                                            said.get(code),
                                            item.exemptReason());
                                })
                        .toList(),
                earlier);
    }

    private Map<String, List<Threshold>> approved(Collection<String> indicators) {
        return thresholds.approved(indicators).stream()
                .collect(Collectors.groupingBy(Threshold::indicatorCode));
    }

    private static Map<String, Period> latest(Map<String, ByArea> figures, AreaName council) {
        Map<String, Period> latest = new HashMap<>();
        figures.forEach(
                (indicator, byArea) -> {
                    List<CurrentFigure> own = byArea.of(council.code());
                    if (!own.isEmpty()) {
                        latest.put(indicator, own.getLast().period());
                    }
                });
        return latest;
    }

    /** What targets refer to. */
    private static Set<String> referred(Stream<Threshold> targets) {
        return targets.map(Threshold::targetRelativeTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
