package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.periodvalue.FiguresToConfirm;

/** What is there already of the figures that are staged. */
@ApplicationScoped
class StagedRevisions {

    private final EntityManager database;

    StagedRevisions(EntityManager database) {
        this.database = database;
    }

    /**
     * The current revision of a staged figure.
     *
     * @param revision 0 when there is none; then the rest is null or false
     * @param waits whether a lead officer recorded it and nobody has confirmed it yet
     */
    record Current(
            int line,
            int revision,
            @Nullable BigDecimal value,
            @Nullable String symbol,
            @Nullable String recordedBy,
            boolean waits) {

        boolean isSettled() {
            return revision > 0 && !waits;
        }
    }

    /** Of every staged figure, in the order of its lines. */
    List<Current> all() {
        return Rows.of(
                        Current.class,
                        database.createNativeQuery(
                                """
                                select s.line, coalesce(v.revision, 0) as revision, v.value, v.symbol, v.recorded_by, v.id is not null and %s as waits
                                from staged_value s
                                left join period_value v on %s
                                order by s.line
                                """
                                        .formatted(FiguresToConfirm.WAITS, Staging.SAME_FIGURE)))
                .getResultList();
    }

    /** Notes that what was recorded of the staged figures waits to be confirmed. */
    void keepWaiting() {
        database.createNativeQuery(
                        "insert into figure_to_confirm (value_id) select v.id from staged_value s join period_value v on %s where s.kind is distinct from 'UNCHANGED' on conflict do nothing"
                                .formatted(Staging.SAME_FIGURE))
                .executeUpdate();
    }
}
