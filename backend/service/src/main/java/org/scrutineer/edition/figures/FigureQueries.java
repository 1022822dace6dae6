package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.assessment.Comparators.Parts;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.period.Period;

/** The statements behind an edition: one for each question, however many measures there are. */
@ApplicationScoped
class FigureQueries {

    /**
     * That an authority exists today. The Department for Education's numbers of those that ended
     * since 2019 are left out (Bournemouth, Poole and the county of Dorset, Northamptonshire,
     * Cumbria); those that ended before have no number.
     */
    private static final String STANDING =
            "dfe_code ~ '^[0-9]+$' and dfe_code not in ('837', '836', '835', '928', '909')";

    private final EntityManager database;

    FigureQueries(EntityManager database) {
        this.database = database;
    }

    /** The figures of an indicator by area, oldest first. */
    record ByArea(Map<String, List<CurrentFigure>> areas) {

        List<CurrentFigure> of(String area) {
            return areas.getOrDefault(area, List.of());
        }
    }

    /** What regions and the country are made of, by indicator, period code and area. */
    record Spreads(Map<String, Map<String, Map<String, Parts>>> indicators) {

        Map<String, Parts> of(String indicator, String area) {
            Map<String, Parts> periods = new HashMap<>();
            indicators
                    .getOrDefault(indicator, Map.of())
                    .forEach(
                            (period, areas) -> {
                                if (areas.containsKey(area)) {
                                    periods.put(period, areas.get(area));
                                }
                            });
            return periods;
        }
    }

    private record Spread(
            String indicatorCode,
            String periodCode,
            String whole,
            int reported,
            BigDecimal lowest,
            BigDecimal highest,
            int parts) {}

    /**
     * How far the authorities of these regions and countries lie apart. Inner and Outer London
     * belong to London as well. What there is of each is materialized: PostgreSQL would else work
     * it out again for every figure whenever it takes these for few.
     */
    Spreads spreads(Set<String> indicators, Collection<String> wholes, ShownFigures shown) {
        List<Spread> rows =
                Rows.of(
                                Spread.class,
                                database.createNativeQuery(
                                        """
                                with home as (
                                    select a.code, r.code as region, r.region_code as wider, a.dfe_code from area a left join area r on r.code = a.region_code where a.kind = 'COUNCIL'
                                ), part as (
                                    select h.code, h.dfe_code, whole.code as whole
                                    from home h join area whole on whole.code in (h.region, h.wider) or whole.kind = 'COUNTRY'
                                    where whole.code = any(:wholes)
                                ), size as materialized (
                                    select whole, count(distinct dfe_code) filter (where %s) as parts from part group by whole
                                )
                                select v.indicator_code, v.period_code, p.whole, count(*) as reported, min(v.value) as lowest, max(v.value) as highest, min(s.parts) as parts
                                from period_value v join part p on p.code = v.area_code join size s on s.whole = p.whole
                                where v.current and v.indicator_code = any(:indicators) and v.value is not null and v.symbol is null and v.id <> all(:hidden)
                                group by v.indicator_code, v.period_code, p.whole
                                """
                                                .formatted(STANDING)))
                        .setParameter("indicators", indicators.toArray(String[]::new))
                        .setParameter("wholes", wholes.toArray(String[]::new))
                        .setParameter("hidden", shown.ids())
                        .getResultList();
        Map<String, Map<String, Map<String, Parts>>> spreads = new HashMap<>();
        for (Spread row : rows) {
            spreads.computeIfAbsent(row.indicatorCode(), code -> new HashMap<>())
                    .computeIfAbsent(row.periodCode(), code -> new HashMap<>())
                    .put(
                            row.whole(),
                            new Parts(
                                    row.parts(),
                                    row.reported(),
                                    shown.rounded(row.indicatorCode(), row.lowest()),
                                    shown.rounded(row.indicatorCode(), row.highest())));
        }
        return new Spreads(spreads);
    }

    private record OfAuthority(String indicatorCode, BigDecimal value) {}

    /**
     * Every authority's value in one period of each indicator. An authority whose code changed
     * counts once.
     */
    Map<String, List<BigDecimal>> authorities(
            Map<String, Period> periods, String council, ShownFigures shown) {
        List<Map.Entry<String, Period>> wanted = List.copyOf(periods.entrySet());
        return Rows.of(
                        OfAuthority.class,
                        database.createNativeQuery(
                                """
                                select distinct on (v.indicator_code, coalesce(a.dfe_code, a.code)) v.indicator_code, v.value
                                from unnest(:indicators, :periods) as wanted (indicator_code, period_code)
                                join period_value v on v.indicator_code = wanted.indicator_code and v.period_code = wanted.period_code and v.current
                                join area a on a.code = v.area_code
                                where v.value is not null and v.symbol is null and v.id <> all(:hidden) and (a.code = :council or a.kind = 'COUNCIL')
                                order by v.indicator_code, coalesce(a.dfe_code, a.code), (a.code = :council) desc, a.code
                                """))
                .setParameter(
                        "indicators", wanted.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(
                        "periods",
                        wanted.stream().map(each -> each.getValue().code()).toArray(String[]::new))
                .setParameter("council", council)
                .setParameter("hidden", shown.ids())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfAuthority::indicatorCode,
                                Collectors.mapping(
                                        each -> shown.rounded(each.indicatorCode(), each.value()),
                                        Collectors.toList())));
    }

    /** How many authorities there are. */
    int authorities() {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(distinct dfe_code) from area where kind = 'COUNCIL' and "
                                                + STANDING)
                                .getSingleResult())
                .intValue();
    }
}
