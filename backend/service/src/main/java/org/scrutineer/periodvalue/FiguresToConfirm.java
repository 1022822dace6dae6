package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.database.Rows;

/** The figures that lead officers recorded and the performance team has not confirmed yet. */
@ApplicationScoped
public class FiguresToConfirm {

    /** Of {@code period_value v}, which is current. */
    public static final String WAITS =
            "(v.status = 'PROVISIONAL' and exists (select 1 from figure_to_confirm w where w.value_id = v.id))";

    private final EntityManager database;
    private final AreaRepository areas;

    FiguresToConfirm(EntityManager database, AreaRepository areas) {
        this.database = database;
        this.areas = areas;
    }

    /** Those of these indicators, areas and periods that wait. */
    public List<PeriodValueView> named(String[] indicators, String[] areas, String[] periods) {
        return Rows.of(
                        PeriodValueView.Stored.class,
                        database.createNativeQuery(
                                """
                                select %s from unnest(cast(:indicators as text[]), cast(:areas as text[]), cast(:periods as text[])) f (indicator, area, period)
                                join period_value v on v.indicator_code = f.indicator and v.area_code = f.area and v.period_code = f.period and v.current
                                join indicator i on i.code = v.indicator_code where %s
                                """
                                        .formatted(PeriodValueView.COLUMNS, WAITS)))
                .setParameter("indicators", indicators)
                .setParameter("areas", areas)
                .setParameter("periods", periods)
                .getResultList()
                .stream()
                .map(PeriodValueView::of)
                .toList();
    }

    /** All of the council's own that wait, those first that have waited longest. */
    public List<PeriodValueView> all() {
        return Rows.of(
                        PeriodValueView.Stored.class,
                        database.createNativeQuery(
                                """
                                select %s from figure_to_confirm c join period_value v on v.id = c.value_id and v.current join indicator i on i.code = v.indicator_code
                                where v.area_code = :area and %s order by v.recorded_at, v.id
                                """
                                        .formatted(PeriodValueView.COLUMNS, WAITS)))
                .setParameter("area", areas.council().code())
                .getResultList()
                .stream()
                .map(PeriodValueView::of)
                .toList();
    }

    /**
     * The council's own of these measures that wait, each as indicator and period with a space
     * between.
     */
    @SuppressWarnings("unchecked")
    public Set<String> of(Collection<String> indicators) {
        return new HashSet<>(
                database.createNativeQuery(
                                """
                                select v.indicator_code || ' ' || v.period_code from period_value v
                                where v.current and v.indicator_code = any(:indicators) and v.area_code = :area and %s
                                """
                                        .formatted(WAITS),
                                String.class)
                        .setParameter("indicators", indicators.toArray(String[]::new))
                        .setParameter("area", areas.council().code())
                        .getResultList());
    }
}
