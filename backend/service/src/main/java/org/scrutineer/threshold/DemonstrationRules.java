package org.scrutineer.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.threshold.Threshold.Basis;

/**
 * Rates a demonstration where no target was published. Nothing but the loading of a demonstration
 * may ask for it: a council starts without the rule, and cannot set it.
 */
@ApplicationScoped
public class DemonstrationRules {

    private final EntityManager database;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    DemonstrationRules(EntityManager database, AuditLog audit, Caller caller, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * As good as the average of a group for the same period is green, and a little worse is still
     * amber. A year that has a target keeps it.
     */
    @Transactional
    public void asGoodAs(String group, Collection<IndicatorYear> of) {
        String source =
                "%s: the average of its statistical neighbours for the same period, amber within %d%% of it"
                        .formatted(Basis.RULE, Basis.RULE_AMBER_WITHIN_PERCENT);
        List<IndicatorYear> years = List.copyOf(of);
        int rated =
                database.createNativeQuery(
                                """
                                insert into threshold (version, indicator_code, year_code, first_day, last_day, status, basis, target_bound,
                                    target_relative_to, tolerance_percent, source, set_by, set_at)
                                select 0, y.indicator, y.year, y.first_day, y.last_day, 'APPROVED', 'DEMONSTRATION', 'INCLUSIVE',
                                    :group, :tolerance, :source, :by, :at
                                from unnest(cast(:indicators as text[]), cast(:years as text[]), cast(:firstDays as date[]), cast(:lastDays as date[]))
                                    y (indicator, year, first_day, last_day)
                                on conflict do nothing
                                """)
                        .setParameter("group", group)
                        .setParameter(
                                "tolerance", BigDecimal.valueOf(Basis.RULE_AMBER_WITHIN_PERCENT))
                        .setParameter("source", source)
                        .setParameter("by", caller.name())
                        .setParameter("at", clock.instant())
                        .setParameter("indicators", each(years, IndicatorYear::indicator))
                        .setParameter("years", each(years, year -> year.year().code()))
                        .setParameter(
                                "firstDays", each(years, year -> year.year().firstDay().toString()))
                        .setParameter(
                                "lastDays", each(years, year -> year.year().lastDay().toString()))
                        .executeUpdate();
        audit.record(
                "demonstration-rule-set",
                "comparator-group",
                group,
                Map.of("source", source, "thresholds", rated));
    }

    private static String[] each(List<IndicatorYear> years, Function<IndicatorYear, String> what) {
        return years.stream().map(what).toArray(String[]::new);
    }
}
