package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.edition.Figures.AreaFigures;
import org.scrutineer.edition.Figures.Figure;
import org.scrutineer.edition.Figures.SetMeasure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueRevisions;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdRepository;

/**
 * Reads the figures of an edition in a handful of statements, however many measures and periods
 * there are.
 */
@ApplicationScoped
class FigureReader {

    private final EntityManager database;
    private final AreaRepository areas;
    private final IndicatorRepository indicators;
    private final IndicatorSets sets;
    private final ThresholdRepository thresholds;
    private final PeriodValueRevisions revisions;

    FigureReader(
            EntityManager database,
            AreaRepository areas,
            IndicatorRepository indicators,
            IndicatorSets sets,
            ThresholdRepository thresholds,
            PeriodValueRevisions revisions) {
        this.database = database;
        this.areas = areas;
        this.indicators = indicators;
        this.sets = sets;
        this.thresholds = thresholds;
        this.revisions = revisions;
    }

    Figures read(Scorecard scorecard, Edition edition) {
        AreaName council = areas.council();
        List<Area> comparators = areas.comparators();
        List<IndicatorSet.Item> items = sets.get(scorecard.code(), edition.setVersion()).items();
        List<String> codes = items.stream().map(IndicatorSet.Item::indicator).toList();
        Map<String, Indicator> byCode =
                indicators.list("code in ?1", codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, List<Threshold>> targets =
                thresholds.approved(codes).stream()
                        .collect(Collectors.groupingBy(Threshold::indicatorCode));
        Period period = scorecard.period(edition.periodCode());
        // Of later periods nothing, or a late edition would show figures that no edition has
        // published yet.
        Map<String, List<PeriodValueView>> changed =
                revisions.shownOrCurrent(scorecard.code(), codes, council.code()).stream()
                        .filter(
                                each ->
                                        byCode.get(each.indicator())
                                                .period(each.period())
                                                .belongsIn(period))
                        .collect(Collectors.groupingBy(PeriodValueView::indicator));
        Map<String, Map<String, List<Figure>>> figures =
                figures(byCode, council, comparators, period);
        return new Figures(
                council,
                comparators,
                items.stream()
                        .map(
                                item -> {
                                    Indicator indicator = byCode.get(item.indicator());
                                    Map<String, List<Figure>> byArea =
                                            figures.getOrDefault(item.indicator(), Map.of());
                                    return new SetMeasure(
                                            indicator,
                                            item.theme(),
                                            item.reference(),
                                            item.polarityOverride() == null
                                                    ? indicator.polarity()
                                                    : item.polarityOverride(),
                                            byArea.getOrDefault(council.code(), List.of()),
                                            comparators.stream()
                                                    .map(
                                                            area ->
                                                                    new AreaFigures(
                                                                            area,
                                                                            byArea.getOrDefault(
                                                                                    area.code(),
                                                                                    List.of())))
                                                    .toList(),
                                            targets.getOrDefault(item.indicator(), List.of()),
                                            changed.getOrDefault(item.indicator(), List.of()));
                                })
                        .toList());
    }

    /** The current values that belong in the edition, by indicator and area, oldest first. */
    private Map<String, Map<String, List<Figure>>> figures(
            Map<String, Indicator> indicators,
            AreaName council,
            List<Area> comparators,
            Period edition) {
        List<String> areaCodes = new ArrayList<>(comparators.stream().map(Area::code).toList());
        areaCodes.add(council.code());
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select indicator_code, area_code, id, period_code, value, numerator, denominator, symbol, status, note from period_value
                                where current and indicator_code = any(:indicators) and area_code = any(:areas)
                                order by indicator_code, area_code, first_day
                                """,
                                Object[].class)
                        .setParameter("indicators", indicators.keySet().toArray(String[]::new))
                        .setParameter("areas", areaCodes.toArray(String[]::new))
                        .getResultList();
        Map<String, Map<String, List<Figure>>> figures = new HashMap<>();
        for (Object[] row : rows) {
            Period period = indicators.get((String) row[0]).period((String) row[3]);
            if (period.belongsIn(edition)) {
                figures.computeIfAbsent((String) row[0], code -> new HashMap<>())
                        .computeIfAbsent((String) row[1], code -> new ArrayList<>())
                        .add(figure(row, period));
            }
        }
        return figures;
    }

    private static Figure figure(Object[] row, Period period) {
        return new Figure(
                ((Number) row[2]).longValue(),
                period,
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (String) row[7],
                ValueStatus.valueOf((String) row[8]),
                (String) row[9]);
    }
}
