package org.scrutineer.periodvalue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.database.Rows;

/** The council's own figures beside the last that was provisional, for those who see them all. */
@RequestScoped
public class SettlingFigures {

    private static final String SELECT =
            """
            select %s, %s from period_value c
            join period_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.first_day = c.first_day and v.last_day = c.last_day
                and (v.id = c.id or v.revision = (
                    select max(p.revision) from period_value p
                    where p.indicator_code = c.indicator_code and p.area_code = c.area_code and p.first_day = c.first_day and p.last_day = c.last_day
                        and p.status = 'PROVISIONAL' and p.restores is null))
            join indicator i on i.code = v.indicator_code
            where c.current and c.indicator_code = any(:indicators) and c.area_code = :area and c.first_day between :from and :to
            order by v.indicator_code, v.first_day, v.last_day, v.revision
            """
                    .formatted(PeriodValueView.COLUMNS, DisclosedFigures.NOT_ASKED);

    private final EntityManager database;
    private final AreaRepository areas;
    private final DisclosedFigures disclosed;

    SettlingFigures(EntityManager database, AreaRepository areas, DisclosedFigures disclosed) {
        this.database = database;
        this.areas = areas;
        this.disclosed = disclosed;
    }

    /**
     * The figure of a period.
     *
     * @param stands the one that stands now
     * @param provisional the last that was provisional before it; null where none was
     */
    public record Settling(PeriodValueView stands, @Nullable PeriodValueView provisional) {}

    /** Of the periods that begin in these days, oldest first. */
    public List<Settling> beginning(Collection<String> indicators, LocalDate from, LocalDate to) {
        List<Settling> settling = new ArrayList<>();
        PeriodValueView before = null;
        for (PeriodValueView each : figures(indicators, from, to)) {
            if (before == null) {
                before = each;
            } else if (before.place().equals(each.place())) {
                settling.add(new Settling(each, before));
                before = null;
            } else {
                settling.add(new Settling(before, null));
                before = each;
            }
        }
        if (before != null) {
            settling.add(new Settling(before, null));
        }
        return settling;
    }

    private List<PeriodValueView> figures(
            Collection<String> indicators, LocalDate from, LocalDate to) {
        return disclosed.of(
                Rows.of(DisclosedFigures.Shown.class, database.createNativeQuery(SELECT))
                        .setParameter("indicators", indicators.toArray(String[]::new))
                        .setParameter("area", areas.council().code())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList());
    }
}
