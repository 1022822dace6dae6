package org.scrutineer.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.assessment.Unit;
import org.scrutineer.database.Rows;
import org.scrutineer.disclosure.SmallFigures.Cell;
import org.scrutineer.disclosure.SmallFigures.Measure;

/** Reads which figures the policies of their sources hide: one statement where there is none. */
@ApplicationScoped
public class HiddenFigureReader {

    /**
     * Measures of a source with a policy, and those that count the same by longer or shorter
     * periods: a measure has one frequency, so that two are the same count when they have the same
     * title.
     */
    private static final String MEASURES =
            """
            select o.code, case when o.unit = 'COUNT' and o.aggregation = 'SUM' then lower(btrim(o.title)) end as count, o.unit, o.decimals,
                   q.counts_up_to, q.secondary, q.smallest_base, q.round_to, q.hidden_from
            from (select distinct o.code from indicator i join disclosure_policy p on lower(p.source) = lower(btrim(i.source_name))
                  join indicator o on o.code = i.code or p.secondary and i.unit = 'COUNT' and o.unit = 'COUNT' and i.aggregation = 'SUM' and o.aggregation = 'SUM'
                       and lower(btrim(o.title)) = lower(btrim(i.title))
                  where i.code = any(:indicators)) ruled
            join indicator o on o.code = ruled.code left join disclosure_policy q on lower(q.source) = lower(btrim(o.source_name))
            """;

    private final EntityManager database;
    private final AreaRepository areas;

    HiddenFigureReader(EntityManager database, AreaRepository areas) {
        this.database = database;
        this.areas = areas;
    }

    private record Ruled(
            String code,
            @Nullable String count,
            Unit unit,
            int decimals,
            @Nullable Integer countsUpTo,
            @Nullable Boolean secondary,
            @Nullable Integer smallestBase,
            @Nullable Integer roundTo,
            @Nullable HiddenFrom hiddenFrom) {

        Measure measure() {
            return new Measure(
                    code,
                    count,
                    unit,
                    secondary == null || hiddenFrom == null
                            ? null
                            : new DisclosureRule(
                                    new DisclosureTerms(
                                            countsUpTo, secondary, smallestBase, roundTo),
                                    hiddenFrom,
                                    unit,
                                    decimals));
        }
    }

    private record Current(
            long id,
            String indicatorCode,
            String areaCode,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol,
            @Nullable String note) {

        Cell cell() {
            return new Cell(
                    id,
                    new FigurePlace(indicatorCode, areaCode, firstDay, lastDay),
                    new Numbers(value, numerator, denominator, symbol, note));
        }
    }

    /** Among all current figures of these measures. */
    public HiddenFigures of(Collection<String> indicators) {
        Map<String, Measure> measures = measures(indicators);
        if (measures.isEmpty()) {
            return HiddenFigures.NONE;
        }
        List<Cell> cells = cells(measures.keySet());
        Set<FigurePlace> hidden = new SmallFigures(measures, wholes()).among(cells);
        Map<String, DisclosureRule> rules = new HashMap<>();
        measures.forEach(
                (code, measure) -> {
                    if (measure.rule() != null) {
                        rules.put(code, measure.rule());
                    }
                });
        return new HiddenFigures(
                rules,
                hidden,
                cells.stream()
                        .filter(each -> hidden.contains(each.place()))
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.place().indicator(),
                                        Collectors.mapping(Cell::id, Collectors.toList()))));
    }

    private Map<String, Measure> measures(Collection<String> indicators) {
        return Rows.of(Ruled.class, database.createNativeQuery(MEASURES))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(Ruled::measure)
                .collect(Collectors.toMap(Measure::code, Function.identity()));
    }

    private List<Cell> cells(Collection<String> measures) {
        return Rows.of(
                        Current.class,
                        database.createNativeQuery(
                                """
                                select id, indicator_code, area_code, first_day, last_day, value, numerator, denominator, symbol, note
                                from period_value where current and indicator_code = any(:measures)
                                """))
                .setParameter("measures", measures.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(Current::cell)
                .toList();
    }

    /**
     * What each area is a part of. Inner and Outer London are no parts of England beside London.
     */
    private Map<String, List<String>> wholes() {
        List<Area> all = areas.listAll();
        Map<String, Area> byCode =
                all.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        List<String> countries =
                all.stream()
                        .filter(each -> each.kind() == Area.Kind.COUNTRY)
                        .map(Area::code)
                        .toList();
        String council = areas.council().code();
        Map<String, List<String>> wholes = new HashMap<>();
        for (Area area : all) {
            List<String> regions = regions(area, byCode);
            wholes.put(
                    area.code(),
                    switch (area.kind()) {
                        case LOCALITY -> List.of(council);
                        case COUNCIL -> with(regions, countries);
                        case REGION -> regions.isEmpty() ? countries : regions;
                        case COUNTRY -> List.of();
                    });
        }
        return wholes;
    }

    /** The narrower before the wider. */
    private static List<String> regions(Area area, Map<String, Area> byCode) {
        List<String> regions = new ArrayList<>();
        String code = area.regionCode();
        while (code != null && byCode.containsKey(code) && !regions.contains(code)) {
            regions.add(code);
            code = Objects.requireNonNull(byCode.get(code)).regionCode();
        }
        return regions;
    }

    private static List<String> with(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
