package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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

    private record Day(String indicator, LocalDate day) {}

    /** The first days of all figures of each; none for a measure without figures. */
    public Map<String, NavigableSet<LocalDate>> days(Collection<String> indicators, String area) {
        return Rows.of(
                        Day.class,
                        database.createNativeQuery(
                                """
                                select indicator_code as indicator, first_day as day from period_value
                                where current and indicator_code = any(:indicators) and area_code = :area
                                """))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("area", area)
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Day::indicator,
                                Collectors.mapping(
                                        Day::day, Collectors.toCollection(TreeSet::new))));
    }
}
