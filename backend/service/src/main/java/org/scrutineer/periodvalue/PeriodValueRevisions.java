package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.scrutineer.database.Rows;

/** Which values were changed after a scorecard had shown them. */
@ApplicationScoped
public class PeriodValueRevisions {

    private final EntityManager database;

    PeriodValueRevisions(EntityManager database) {
        this.database = database;
    }

    /**
     * For values with more than one revision: those that a published edition of this scorecard has
     * shown, and the current one, newest first. A revision that was never shown is left out, since
     * it was never published, and so is one shown while a measure was exempt that no longer is. One
     * that only brings back what was shown is no change.
     *
     * @param exempt those of the indicators that are exempt now
     */
    public List<PeriodValueView> shownOrCurrent(
            String scorecard,
            Collection<String> indicators,
            Collection<String> exempt,
            String area) {
        return Rows.of(
                        PeriodValueView.Stored.class,
                        database.createNativeQuery(
                                """
                                select %s from (
                                    select *, count(*) over (partition by indicator_code, first_day) as known from period_value v
                                    where indicator_code = any(:indicators) and area_code = :area
                                      and (current or id in (select ev.value_id from edition_value ev join edition e on e.id = ev.edition_id
                                                             where e.scorecard_code = :scorecard and e.state = 'PUBLISHED' and (not ev.exempt or v.indicator_code = any(:exempt))))
                                      and (restores is null or not exists (
                                          select 1 from period_value o join edition_value ev on ev.value_id = o.id join edition e on e.id = ev.edition_id
                                          where o.indicator_code = v.indicator_code and o.area_code = v.area_code and o.first_day = v.first_day and o.last_day = v.last_day
                                            and o.revision = v.restores and e.scorecard_code = :scorecard and e.state = 'PUBLISHED' and (not ev.exempt or v.indicator_code = any(:exempt))))
                                ) v join indicator i on i.code = v.indicator_code
                                where known > 1 order by v.indicator_code, v.first_day desc, v.revision desc
                                """
                                        .formatted(PeriodValueView.COLUMNS)))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("exempt", exempt.toArray(String[]::new))
                .setParameter("area", area)
                .setParameter("scorecard", scorecard)
                .getResultList()
                .stream()
                .map(PeriodValueView::of)
                .toList();
    }
}
