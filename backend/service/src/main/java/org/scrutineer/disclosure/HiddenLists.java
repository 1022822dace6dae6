package org.scrutineer.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** Lists what a policy hides, with what is hidden. */
@ApplicationScoped
class HiddenLists {

    private static final int MOST = 200;

    private final EntityManager database;
    private final DisclosurePolicies policies;
    private final HiddenFigureReader reader;
    private final AreaRepository areas;

    HiddenLists(
            EntityManager database,
            DisclosurePolicies policies,
            HiddenFigureReader reader,
            AreaRepository areas) {
        this.database = database;
        this.policies = policies;
        this.reader = reader;
        this.areas = areas;
    }

    private record Row(
            String indicatorCode,
            String title,
            String areaCode,
            String areaName,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol,
            @Nullable String note) {

        HiddenList.Item item(HiddenFigures hidden) {
            return new HiddenList.Item(
                    indicatorCode,
                    title,
                    areaCode,
                    areaName,
                    periodCode,
                    PeriodCode.label(periodCode, frequency, yearType),
                    value,
                    numerator,
                    denominator,
                    !hidden.hidesByItself(
                            indicatorCode,
                            new Numbers(value, numerator, denominator, symbol, note)));
        }
    }

    /** The council's own first, then the newest. */
    HiddenList of(DisclosurePolicy policy) {
        HiddenFigures hidden = reader.of(policies.measures().getOrDefault(policy.id(), List.of()));
        // Whoever a policy hides from, it hides from the public.
        Long[] ids = hidden.ids(Audience.Kind.PUBLIC);
        List<Row> rows =
                Rows.of(
                                Row.class,
                                database.createNativeQuery(
                                        """
                                        select v.indicator_code, i.title, v.area_code, a.name as area_name, v.period_code, i.frequency, i.year_type,
                                               v.value, v.numerator, v.denominator, v.symbol, v.note
                                        from period_value v join indicator i on i.code = v.indicator_code join area a on a.code = v.area_code
                                        where v.id = any(:ids) order by a.code <> :council, v.last_day desc, i.title, i.code, a.name limit :most
                                        """))
                        .setParameter("ids", ids)
                        .setParameter("council", areas.council().code())
                        .setParameter("most", MOST)
                        .getResultList();
        return new HiddenList(ids.length, rows.stream().map(row -> row.item(hidden)).toList());
    }
}
