package org.scrutineer.periodvalue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;

/**
 * Reads values as the caller may see them: all current ones, or the latest revision that a
 * published edition for the caller has shown.
 */
@RequestScoped
public class PeriodValueRepository {

    private static final String SHOWN =
            """
            v.id in (select ev.value_id from edition_value ev join edition e on e.id = ev.edition_id join scorecard s on s.code = e.scorecard_code
                     where ev.value_id = v.id and %s and (not ev.exempt or %s))
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    private static final String AFTER =
            "(v.indicator_code, v.area_code, v.first_day) > (:afterIndicator, :afterArea, :afterDay)";

    private final EntityManager database;
    private final Visibility visibility;
    private final DisclosedFigures disclosed;

    PeriodValueRepository(
            EntityManager database, Visibility visibility, DisclosedFigures disclosed) {
        this.database = database;
        this.visibility = visibility;
        this.disclosed = disclosed;
    }

    /** Where a page begins: after the value of this indicator, area and first day. */
    public record Position(String indicator, String area, LocalDate firstDay) {}

    /** Which values are asked for; null asks for every one. */
    public record Asked(
            @Nullable String indicator, @Nullable String area, @Nullable String period) {}

    /** Up to {@code limit} values, ordered by indicator, area and first day. */
    @Transactional
    public List<PeriodValueView> page(Asked asked, @Nullable Position after, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("v.indicator_code = :indicator", "indicator", asked.indicator())
                        .and("v.area_code = :area", "area", asked.area())
                        .and("v.period_code = :period", "period", asked.period())
                        .and(AFTER, after != null)
                        .bind("limit", limit);
        if (after != null) {
            conditions
                    .bind("afterIndicator", after.indicator())
                    .bind("afterArea", after.area())
                    .bind("afterDay", after.firstDay());
        }
        Query query =
                database.createNativeQuery(
                        "select distinct on (v.indicator_code, v.area_code, v.first_day) "
                                + columns()
                                + " from period_value v join indicator i on i.code = v.indicator_code where "
                                + (visibility.seesUnpublishedFigures() ? "v.current" : SHOWN)
                                + conditions.sql()
                                + " order by v.indicator_code, v.area_code, v.first_day, v.revision desc limit :limit");
        conditions.parameters().forEach(query::setParameter);
        bind(query);
        return views(query);
    }

    /** The value as the caller may see it; none where it was withdrawn. */
    @Transactional
    public Optional<PeriodValueView> find(String indicator, String area, String period) {
        return revisions(indicator, area, period).stream()
                .findFirst()
                .filter(newest -> newest.withdrawn() == null);
    }

    /** Every revision the caller may see, newest first. */
    @Transactional
    public List<PeriodValueView> revisions(String indicator, String area, String period) {
        Query query =
                database.createNativeQuery(
                                "select "
                                        + columns()
                                        + " from period_value v join indicator i on i.code = v.indicator_code"
                                        + " where v.indicator_code = :indicator and v.area_code = :area and v.period_code = :period and "
                                        + (visibility.seesUnpublishedFigures() ? "true" : SHOWN)
                                        + " order by v.revision desc")
                        .setParameter("indicator", indicator)
                        .setParameter("area", area)
                        .setParameter("period", period);
        bind(query);
        return views(query);
    }

    private String columns() {
        return PeriodValueView.COLUMNS.strip()
                + ", "
                + (visibility.seesUnpublishedFigures()
                        ? DisclosedFigures.NOT_ASKED
                        : DisclosedFigures.SHOWN_TO);
    }

    private void bind(Query query) {
        if (!visibility.seesUnpublishedFigures()) {
            visibility.bind(query);
        }
    }

    private List<PeriodValueView> views(Query query) {
        return disclosed.of(Rows.of(DisclosedFigures.Shown.class, query).getResultList());
    }
}
