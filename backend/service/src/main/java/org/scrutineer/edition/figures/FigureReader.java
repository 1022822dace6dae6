package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.area.ComparatorGroup;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.assessment.Position;
import org.scrutineer.commentary.Commentaries;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.FigureQueries.Spreads;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.MemberFigures;
import org.scrutineer.edition.figures.Figures.Other;
import org.scrutineer.edition.figures.Figures.OtherArea;
import org.scrutineer.edition.figures.Figures.OtherGroup;
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

    private final FigureQueries queries;
    private final CurrentFigures current;
    private final AreaRepository areas;
    private final ComparatorGroups groups;
    private final IndicatorRepository indicators;
    private final IndicatorSets sets;
    private final ThresholdRepository thresholds;
    private final PeriodValueRevisions revisions;
    private final SettingsRepository settings;
    private final EarlierEditions earlierEditions;
    private final Commentaries commentaries;

    FigureReader(
            FigureQueries queries,
            CurrentFigures current,
            AreaRepository areas,
            ComparatorGroups groups,
            IndicatorRepository indicators,
            IndicatorSets sets,
            ThresholdRepository thresholds,
            PeriodValueRevisions revisions,
            SettingsRepository settings,
            EarlierEditions earlierEditions,
            Commentaries commentaries) {
        this.queries = queries;
        this.current = current;
        this.areas = areas;
        this.groups = groups;
        this.indicators = indicators;
        this.sets = sets;
        this.thresholds = thresholds;
        this.revisions = revisions;
        this.settings = settings;
        this.earlierEditions = earlierEditions;
        this.commentaries = commentaries;
    }

    /**
     * What an edition shows. Of later periods nothing, or a late edition would show figures that no
     * edition has published yet.
     */
    public Figures read(Scorecard scorecard, Edition edition) {
        Period period = scorecard.period(edition.periodCode());
        List<IndicatorSet.Item> items = sets.get(scorecard.code(), edition.setVersion()).items();
        List<String> codes = items.stream().map(IndicatorSet.Item::indicator).toList();
        Map<String, Indicator> byCode =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<PeriodValueView> changed =
                revisions
                        .shownOrCurrent(
                                scorecard.code(), codes, exempt(items), areas.council().code())
                        .stream()
                        .filter(
                                each ->
                                        Objects.requireNonNull(byCode.get(each.indicator()))
                                                .period(each.period())
                                                .belongsIn(period))
                        .toList();
        return read(
                items,
                byCode,
                changed,
                commentaries.of(edition.id()),
                earlierEditions.of(scorecard, edition),
                each -> each.belongsIn(period));
    }

    private static List<String> exempt(List<IndicatorSet.Item> items) {
        return items.stream()
                .filter(item -> item.exemptReason() != null)
                .map(IndicatorSet.Item::indicator)
                .toList();
    }

    /** An indicator by itself, in the periods that belong. */
    public Figures read(Indicator indicator, Predicate<Period> belongs) {
        IndicatorSet.Item item =
                new IndicatorSet.Item(
                        indicator.code(), indicator.title(), indicator.theme(), null, null, null);
        return read(
                List.of(item),
                Map.of(indicator.code(), indicator),
                List.of(),
                Map.of(),
                null,
                belongs);
    }

    private Figures read(
            List<IndicatorSet.Item> items,
            Map<String, Indicator> byCode,
            List<PeriodValueView> changed,
            Map<String, Commentary> said,
            @Nullable EarlierEdition earlier,
            Predicate<Period> belongs) {
        AreaName council = areas.council();
        Map<String, List<Threshold>> targets =
                thresholds.approved(byCode.keySet()).stream()
                        .collect(Collectors.groupingBy(Threshold::indicatorCode));
        Comparators comparators = comparators(targets);
        Map<String, ByArea> figures =
                current.read(byCode, comparators.areasWith(council.code()), belongs);
        Spreads spreads = queries.spreads(byCode.keySet(), comparators.wholes());
        Map<String, List<BigDecimal>> authorities =
                queries.authorities(latest(figures, council), council.code());
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
                                            comparators.others(code, own, byArea, spreads, council),
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

    /** What is shown, and what targets refer to besides. */
    private Comparators comparators(Map<String, List<Threshold>> targets) {
        Set<String> referred =
                targets.values().stream()
                        .flatMap(List::stream)
                        .map(Threshold::targetRelativeTo)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<Area> shown = areas.comparators();
        List<Area> others =
                areas.list("code in ?1", referred).stream()
                        .filter(area -> !shown.contains(area))
                        .toList();
        return new Comparators(
                groups.all().stream()
                        .filter(group -> group.shown() || referred.contains(group.code()))
                        .toList(),
                shown,
                others);
    }

    /**
     * Whose figures the council's are set beside.
     *
     * @param areas shown, the narrower before the wider
     * @param referred further areas that only targets refer to
     */
    private record Comparators(
            List<ComparatorGroup> groups, List<Area> areas, List<Area> referred) {

        Set<String> areasWith(String council) {
            Set<String> codes = new LinkedHashSet<>(Set.of(council));
            codes.addAll(wholes());
            groups.stream()
                    .flatMap(group -> group.members().stream())
                    .map(ComparatorGroup.Member::area)
                    .forEach(codes::add);
            return codes;
        }

        /** Regions and countries, whose parts are looked at. */
        List<String> wholes() {
            return Stream.concat(areas.stream(), referred.stream()).map(Area::code).toList();
        }

        List<Other> others(
                String indicator,
                List<CurrentFigure> own,
                ByArea byArea,
                Spreads spreads,
                AreaName council) {
            List<Other> others = new ArrayList<>();
            for (ComparatorGroup group : groups) {
                others.add(
                        new OtherGroup(
                                group,
                                group.members().stream()
                                        .filter(each -> !each.area().equals(council.code()))
                                        .map(
                                                each ->
                                                        new MemberFigures(
                                                                each, byArea.of(each.area())))
                                        .toList()));
            }
            Area region = region(own, byArea);
            areas.stream()
                    .filter(area -> area.kind() != Area.Kind.REGION || area.equals(region))
                    .forEach(area -> others.add(other(area, true, indicator, byArea, spreads)));
            referred.forEach(area -> others.add(other(area, false, indicator, byArea, spreads)));
            return others;
        }

        /** Inner or Outer London where it has a figure in the same period, London otherwise. */
        private @Nullable Area region(List<CurrentFigure> own, ByArea byArea) {
            List<Area> regions =
                    areas.stream().filter(area -> area.kind() == Area.Kind.REGION).toList();
            return regions.stream()
                    .filter(area -> own.isEmpty() || hasFigure(byArea.of(area.code()), own))
                    .findFirst()
                    .orElse(regions.isEmpty() ? null : regions.getFirst());
        }

        private static boolean hasFigure(List<CurrentFigure> figures, List<CurrentFigure> own) {
            CurrentFigure same = CurrentFigure.at(own.getLast().period(), figures);
            return same != null && same.value() != null;
        }

        private static Other other(
                Area area, boolean shown, String indicator, ByArea byArea, Spreads spreads) {
            return new OtherArea(
                    area, shown, byArea.of(area.code()), spreads.of(indicator, area.code()));
        }
    }
}
