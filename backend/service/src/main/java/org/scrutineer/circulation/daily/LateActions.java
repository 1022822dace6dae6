package org.scrutineer.circulation.daily;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;

/**
 * Notes that owners are to be told of their actions that have become overdue, once for each, from
 * 07:00 of the day after they were due. That is nothing anybody does, so the clock has to look.
 */
@ApplicationScoped
public class LateActions {

    /**
     * Nobody is told of all that was ever late, and a service that was away for some days still
     * tells.
     */
    private static final int DAYS_LOOKED_BACK = 7;

    private static final Caller.Actor NOTER =
            new Caller.Actor("late-actions", "Overdue actions", EnumSet.noneOf(Permission.class));

    private final EntityManager database;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;

    LateActions(EntityManager database, AuditLog audit, Jobs jobs, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        noteDue(clock.instant());
    }

    /** Notes those that nobody was told of. */
    @ActivateRequestContext
    public void noteDue(Instant now) {
        if (SendingTime.hasCome(now)) {
            jobs.attempt(
                    new Piece(
                            "late actions",
                            "The e-mails about overdue actions could not be written.",
                            false),
                    NOTER,
                    now,
                    () -> note(now));
        }
    }

    private void note(Instant now) {
        List<Long> noted =
                database.createNativeQuery(
                                """
                                insert into telling (kind, occasion, action_id, step, to_subject, at)
                                select 'ACTION_STEP', 'action ' || a.id || ' OVERDUE', a.id, 'OVERDUE', a.owner, :now
                                from agreed_action a where a.state = 'OPEN' and a.due_on between :from and :to
                                    and not exists (select 1 from telling t where t.action_id = a.id and t.step = 'OVERDUE')
                                on conflict (occasion) do nothing returning action_id
                                """,
                                Long.class)
                        .setParameter("now", now)
                        .setParameter("from", today(now).minusDays(DAYS_LOOKED_BACK))
                        .setParameter("to", today(now).minusDays(1))
                        .getResultList();
        if (!noted.isEmpty()) {
            audit.record(
                    "late-actions-noted",
                    "actions",
                    today(now).toString(),
                    Map.of("actions", noted));
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Clocks.LONDON);
    }
}
