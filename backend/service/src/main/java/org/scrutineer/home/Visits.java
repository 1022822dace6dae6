package org.scrutineer.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Rows;

/**
 * When somebody was last here. A visit lasts as long as no half-hour passes without them, so that
 * what is new stays new while they read it. What was published during a visit may not have been
 * seen in it, so the next one tells of everything since that visit began.
 */
@RequestScoped
class Visits {

    static final Duration PAUSE = Duration.ofMinutes(30);

    private final EntityManager database;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    Visits(EntityManager database, AuditLog audit, Caller caller, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A visit.
     *
     * @param since when the one before began; null on the first
     */
    public record Visit(Instant beganAt, @Nullable Instant since) {}

    /**
     * From when on something is new to them: on the first visit it is what the last month brought.
     */
    record New(Instant since, boolean firstVisit) {}

    /** Goes on with the visit, or begins one. */
    @Transactional
    Visit here() {
        Instant now = clock.instant();
        Visit visit =
                Rows.of(
                                Visit.class,
                                database.createNativeQuery(
                                        """
                                        insert into visit (subject, began_at, active_at) values (:subject, :now, :now)
                                        on conflict (subject) do update set
                                            since = case when visit.active_at < :pause then visit.began_at else visit.since end,
                                            began_at = case when visit.active_at < :pause then excluded.began_at else visit.began_at end,
                                            active_at = greatest(visit.active_at, excluded.active_at)
                                        returning began_at, since
                                        """))
                        .setParameter("subject", caller.subject())
                        .setParameter("now", now)
                        .setParameter("pause", now.minus(PAUSE))
                        .getSingleResult();
        if (visit.beganAt().equals(now)) {
            audit.record("visit-begun", "person", caller.subject(), Map.of());
        }
        return visit;
    }

    New news() {
        Visit last =
                Rows.of(
                                Visit.class,
                                database.createNativeQuery(
                                        "select began_at, since from visit where subject = :subject"))
                        .setParameter("subject", caller.subject())
                        .getSingleResultOrNull();
        if (last != null && last.since() != null) {
            return new New(last.since(), false);
        }
        Instant began = last == null ? clock.instant() : last.beganAt();
        return new New(
                ZonedDateTime.ofInstant(began, Clocks.LONDON).minusMonths(1).toInstant(), true);
    }
}
