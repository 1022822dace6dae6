package org.scrutineer.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Unit;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** The figures that a load added or changed. */
@ApplicationScoped
class LoadedFigures {

    private final EntityManager database;

    LoadedFigures(EntityManager database) {
        this.database = database;
    }

    /** What the load did to a figure. */
    enum Kind {
        ADDED,
        REVISED
    }

    /**
     * One of them.
     *
     * @param before unrounded; null where there was no figure
     * @param changedSince whether another revision has taken its place
     */
    record LoadedFigure(
            String indicator,
            String title,
            String area,
            String areaName,
            String period,
            String periodLabel,
            Kind kind,
            @Nullable String before,
            String after,
            boolean changedSince) {}

    /**
     * With what the next page begins after.
     *
     * @param wasThere whether a figure stood before
     */
    record Row(
            long id,
            String indicator,
            String title,
            Unit unit,
            Frequency frequency,
            YearType yearType,
            String area,
            String areaName,
            String period,
            boolean wasThere,
            @Nullable BigDecimal before,
            @Nullable String beforeSymbol,
            @Nullable BigDecimal after,
            @Nullable String afterSymbol,
            boolean changedSince) {

        LoadedFigure view() {
            return new LoadedFigure(
                    indicator,
                    title,
                    area,
                    areaName,
                    period,
                    PeriodCode.label(period, frequency, yearType),
                    wasThere ? Kind.REVISED : Kind.ADDED,
                    wasThere ? shown(before, beforeSymbol) : null,
                    shown(after, afterSymbol),
                    changedSince);
        }

        private String shown(@Nullable BigDecimal value, @Nullable String symbol) {
            // Unrounded: a change beyond the shown decimals is a change all the same.
            String number = value == null ? "" : unit.showExactly(value);
            return symbol == null
                    ? number
                    : number.isEmpty() ? symbol : number + " (" + symbol + ")";
        }
    }

    /**
     * In the order of the file.
     *
     * @param after the identifier of the last that is known already; 0 for the first
     */
    List<Row> page(long load, long after, int limit) {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                """
                                select v.id, v.indicator_code as indicator, i.title, i.unit, i.frequency, i.year_type, v.area_code as area, a.name as area_name, v.period_code as period,
                                       b.id is not null as was_there, b.value as before, b.symbol as before_symbol, v.value as after, v.symbol as after_symbol,
                                       not v.current as changed_since
                                from figure_load l join period_value v on v.id between l.first_value and l.last_value
                                join indicator i on i.code = v.indicator_code join area a on a.code = v.area_code
                                left join period_value b on b.indicator_code = v.indicator_code and b.area_code = v.area_code and b.first_day = v.first_day and b.last_day = v.last_day
                                    and b.revision = v.revision - 1 and b.restores is distinct from 0
                                where l.id = :load and v.id > :after order by v.id limit :limit
                                """))
                .setParameter("load", load)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
