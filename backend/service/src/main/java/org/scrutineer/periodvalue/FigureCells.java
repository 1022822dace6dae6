package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.database.Rows;

/**
 * The current figures of several measures in one area, published or not: for those who see
 * unpublished figures.
 */
@ApplicationScoped
public class FigureCells {

    private final EntityManager database;

    FigureCells(EntityManager database) {
        this.database = database;
    }

    /** Those of these periods, by their codes. */
    public List<PeriodValueView> of(
            Collection<String> indicators, Collection<String> periods, String area) {
        return Rows.of(
                        PeriodValueView.Stored.class,
                        database.createNativeQuery(
                                """
                                select %s from period_value v join indicator i on i.code = v.indicator_code
                                where v.current and v.indicator_code = any(:indicators) and v.area_code = :area and v.period_code = any(:periods)
                                """
                                        .formatted(PeriodValueView.COLUMNS)))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("area", area)
                .setParameter("periods", periods.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(PeriodValueView::of)
                .toList();
    }

    private record First(String indicator, LocalDate day) {}

    /** The first day of each one's first figure; none for a measure without figures. */
    public Map<String, LocalDate> beginnings(Collection<String> indicators, String area) {
        return Rows.of(
                        First.class,
                        database.createNativeQuery(
                                """
                                select indicator_code as indicator, min(first_day) as day from period_value
                                where current and indicator_code = any(:indicators) and area_code = :area group by indicator_code
                                """))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("area", area)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(First::indicator, First::day));
    }
}
