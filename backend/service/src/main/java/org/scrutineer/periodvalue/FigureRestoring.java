package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Rows;

/**
 * Takes revisions back by further ones, since none is ever changed or removed: a figure that stood
 * before stands again, and one that was new is withdrawn. Works on sets: no statement per figure.
 */
@ApplicationScoped
public class FigureRestoring {

    /** Why a figure is recorded that was withdrawn, where nobody gave another reason. */
    public static final String RECORDED_AGAIN = "Recorded again after it was withdrawn";

    private static final String SAME_FIGURE =
            "%1$s.indicator_code = v.indicator_code and %1$s.area_code = v.area_code and %1$s.first_day = v.first_day and %1$s.last_day = v.last_day";

    private static final String CLOSE =
            "update period_value c set current = false from period_value v where v.id between :first and :last and c.current and "
                    + SAME_FIGURE.formatted("c");

    /** One that is withdrawn has no number, so it has a symbol, but is never read as a figure. */
    private static final String RESTORE =
            """
            insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, restores, current, value, numerator, denominator,
                                      symbol, status, note, source, reason, recorded_by, recorded_at)
            select v.indicator_code, v.area_code, v.period_code, v.first_day, v.last_day, 1 + (select max(n.revision) from period_value n where %1$s),
                   coalesce(b.restores, b.revision, 0), coalesce(b.restores, b.revision, 0) > 0, b.value, b.numerator, b.denominator,
                   case when coalesce(b.restores, b.revision, 0) > 0 then b.symbol else 'x' end, coalesce(b.status, v.status), b.note, b.source, :reason, :by, :at
            from period_value v left join period_value b on %2$s and b.revision = v.revision - 1
            where v.id between :first and :last order by v.id
            """
                    .formatted(SAME_FIGURE.formatted("n"), SAME_FIGURE.formatted("b"));

    /** What waited for the performance team's word before waits for it again. */
    private static final String WAIT_AGAIN =
            """
            insert into figure_to_confirm (value_id)
            select n.id from period_value v join period_value b on %s and b.revision = v.revision - 1 join figure_to_confirm w on w.value_id = b.id
            join period_value n on %s and n.current
            where v.id between :first and :last and n.id > :before
            """
                    .formatted(SAME_FIGURE.formatted("b"), SAME_FIGURE.formatted("n"));

    private final EntityManager database;
    private final Caller caller;

    FigureRestoring(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * What was taken back.
     *
     * @param firstValue the first identifier of the revisions that did it
     * @param withdrawn figures that do not stand any more
     * @param broughtBack figures that stand again as they did
     */
    public record Restored(long firstValue, long lastValue, int withdrawn, int broughtBack) {}

    /**
     * Takes back the revisions with identifiers from {@code first} to {@code last}. The caller
     * holds every other writer of figures off, and has seen that nobody built on them.
     */
    public Restored restore(long first, long last, String reason, Instant at) {
        long before =
                (Long)
                        database.createNativeQuery("select max(id) from period_value", Long.class)
                                .getSingleResult();
        database.createNativeQuery(CLOSE)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        database.createNativeQuery(RESTORE)
                .setParameter("reason", reason)
                .setParameter("by", caller.name())
                .setParameter("at", at)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        database.createNativeQuery(WAIT_AGAIN)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("before", before)
                .executeUpdate();
        return Rows.of(
                        Restored.class,
                        database.createNativeQuery(
                                """
                                select min(id) as first_value, max(id) as last_value, count(*) filter (where restores = 0) as withdrawn, count(*) filter (where restores > 0) as brought_back
                                from period_value where id > :before
                                """))
                .setParameter("before", before)
                .getSingleResult();
    }
}
