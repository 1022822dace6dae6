package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.Edition;

/** What happened to each edition, for those who prepare it and for the audit trail. */
@ApplicationScoped
public class EditionSteps {

    private final EntityManager database;
    private final AuditLog audit;
    private final Event<EditionStepTaken> taken;
    private final Caller caller;
    private final Clock clock;

    EditionSteps(
            EntityManager database,
            AuditLog audit,
            Event<EditionStepTaken> taken,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.audit = audit;
        this.taken = taken;
        this.caller = caller;
        this.clock = clock;
    }

    /** Something that happened. */
    public record Step(StepKind action, String by, Instant at, @Nullable String reason) {}

    /** What can happen. */
    public enum StepKind {
        OPENED,
        CHANGED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        SCHEDULED,
        UNSCHEDULED,
        /** Not published at its set time, since what was approved had changed. */
        HELD,
        PUBLISHED
    }

    /** Writes the edition's change down with the step that made it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Edition record(Edition edition, StepKind action, @Nullable String reason) {
        database.flush();
        long step =
                (Long)
                        database.createNativeQuery(
                                        "insert into edition_step (edition_id, action, by_name, at, reason) values (:edition, :action, :by, :at, :reason) returning id",
                                        Long.class)
                                .setParameter("edition", edition.id())
                                .setParameter("action", action.name())
                                .setParameter("by", caller.name())
                                .setParameter("at", clock.instant())
                                .setParameter("reason", reason)
                                .getSingleResult();
        audit.record(
                "edition-" + action.name().toLowerCase(Locale.ROOT),
                "edition",
                edition.reference(),
                reason == null ? Map.of() : Map.of("reason", reason));
        taken.fire(new EditionStepTaken(step, edition, action, reason));
        return edition;
    }

    /** Oldest first. */
    List<Step> of(Edition edition) {
        return Rows.of(
                        Step.class,
                        database.createNativeQuery(
                                "select action, by_name as by, at, reason from edition_step where edition_id = :edition order by id"))
                .setParameter("edition", edition.id())
                .getResultList();
    }
}
