package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** Which of the figures that are staged somebody else has changed since they were seen. */
@ApplicationScoped
class StagedRevisions {

    private final EntityManager database;

    StagedRevisions(EntityManager database) {
        this.database = database;
    }

    /**
     * A figure that is another now.
     *
     * @param recordedBy null when there is none any more, or never was
     */
    record Changed(
            int line,
            String indicator,
            String period,
            @Nullable BigDecimal value,
            @Nullable String symbol,
            @Nullable String recordedBy) {}

    /**
     * Those staged figures of which another revision is current.
     *
     * @param seen by line, of which the first is 1
     */
    List<Changed> since(List<Integer> seen) {
        return Rows.of(
                        Changed.class,
                        database.createNativeQuery(
                                """
                                select s.line, s.indicator_code as indicator, s.period_code as period, v.value, v.symbol, v.recorded_by
                                from staged_value s
                                join unnest(cast(:seen as int[])) with ordinality as n (revision, line) on n.line = s.line
                                left join period_value v on v.indicator_code = s.indicator_code and v.area_code = s.area_code
                                     and v.first_day = s.first_day and v.last_day = s.last_day and v.current
                                where coalesce(v.revision, 0) <> n.revision order by s.line
                                """))
                .setParameter("seen", seen.toArray(Integer[]::new))
                .getResultList();
    }
}
