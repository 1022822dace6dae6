package org.scrutineer.load;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Rows;
import org.scrutineer.load.FigureLoad.Whole;
import org.scrutineer.periodvalue.FigureRestoring;
import org.scrutineer.periodvalue.FigureRestoring.Restored;
import org.scrutineer.problem.ProblemException;

/** Undoes a load by revisions that bring back what stood before it, all of it or nothing. */
@RequestScoped
public class FigureLoadUndoing {

    private final EntityManager database;
    private final FigureLoadRepository loads;
    private final BuiltOnLoad builtOn;
    private final FigureRestoring restoring;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    FigureLoadUndoing(
            EntityManager database,
            FigureLoadRepository loads,
            BuiltOnLoad builtOn,
            FigureRestoring restoring,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.loads = loads;
        this.builtOn = builtOn;
        this.restoring = restoring;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Range(@Nullable Long firstValue, @Nullable Long lastValue) {}

    /** The load with its measures and why it cannot be undone; empty where the caller sees none. */
    Optional<Whole> find(long load) {
        return loads.find(load)
                .map(found -> new Whole(found, loads.measures(load), refusals(found)));
    }

    private List<String> refusals(FigureLoad load) {
        if (load.undone() != null) {
            return List.of("It has been undone already, by %s.".formatted(load.undone().by()));
        }
        if (load.added() + load.revised() == 0) {
            return List.of("It changed nothing.");
        }
        return range(load.id()).firstValue() == null
                ? List.of("It is from before it was kept which figures each load made.")
                : builtOn.words(load.id());
    }

    /**
     * Undoes it, or fails with 409 and what is built on it. Whoever loads or records figures waits
     * meanwhile, and so does whoever submits, approves or publishes an edition: they read figures
     * only after they have its row.
     */
    @Transactional
    Whole undo(long load, String reason) {
        loads.find(load).orElseThrow(ProblemException::notFound);
        database.createNativeQuery("lock table period_value in share row exclusive mode")
                .executeUpdate();
        database.createNativeQuery("lock table edition in exclusive mode").executeUpdate();
        FigureLoad found = loads.find(load).orElseThrow(ProblemException::notFound);
        List<String> refusals = refusals(found);
        if (!refusals.isEmpty()) {
            throw ProblemException.conflict("Nothing was undone. " + String.join(" ", refusals));
        }
        Range range = range(load);
        Instant now = clock.instant();
        Restored restored =
                restoring.restore(
                        Objects.requireNonNull(range.firstValue()),
                        Objects.requireNonNull(range.lastValue()),
                        "Load undone: " + reason,
                        now);
        keep(load, reason, restored, now);
        Map<String, Object> detail = new HashMap<>();
        if (found.file() != null) {
            detail.put("file", found.file());
        }
        detail.put("loadedBy", found.by());
        detail.put("reason", reason);
        detail.put("withdrawn", restored.withdrawn());
        detail.put("restored", restored.broughtBack());
        audit.record("load-undone", "figure-load", Long.toString(load), detail);
        return find(load).orElseThrow();
    }

    private Range range(long load) {
        return Rows.of(
                        Range.class,
                        database.createNativeQuery(
                                "select first_value, last_value from figure_load where id = :load"))
                .setParameter("load", load)
                .getSingleResult();
    }

    private void keep(long load, String reason, Restored restored, Instant at) {
        database.createNativeQuery(
                        """
                        insert into figure_load_undoing (load_id, reason, withdrawn, restored, first_value, last_value, undone_by, undone_name, undone_at)
                        values (:load, :reason, :withdrawn, :restored, :first, :last, :by, :name, :at)
                        """)
                .setParameter("load", load)
                .setParameter("reason", reason)
                .setParameter("withdrawn", restored.withdrawn())
                .setParameter("restored", restored.broughtBack())
                .setParameter("first", restored.firstValue())
                .setParameter("last", restored.lastValue())
                .setParameter("by", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("at", at)
                .executeUpdate();
    }
}
