package org.scrutineer.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.job.Jobs;

/**
 * Tells of actions that have become overdue, once for each action and day that it was due. That is
 * nothing anybody does, so the clock has to look.
 */
@ApplicationScoped
public class OverdueActions {

    /**
     * An endpoint is not told of all that was ever late, and a service that was away for some days
     * still tells.
     */
    private static final int DAYS_LOOKED_BACK = 14;

    private static final Caller.Actor TELLER =
            new Caller.Actor("webhooks", "Webhooks", EnumSet.noneOf(Permission.class));

    private final EntityManager database;
    private final DeliveryRepository deliveries;
    private final AllowedHosts hosts;
    private final Jobs jobs;
    private final Clock clock;

    OverdueActions(
            EntityManager database,
            DeliveryRepository deliveries,
            AllowedHosts hosts,
            Jobs jobs,
            Clock clock) {
        this.database = database;
        this.deliveries = deliveries;
        this.hosts = hosts;
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Overdue(long id, LocalDate dueOn) {}

    @Scheduled(every = "1h", delayed = "3m")
    void byTheClock() {
        tell(clock.instant());
    }

    /** Tells of those not told of yet, unless another instance is at it. */
    public boolean tell(Instant now) {
        return !hosts.areNone() && jobs.once("webhooks of overdue actions", TELLER, () -> add(now));
    }

    private void add(Instant now) {
        for (Overdue action : overdue(LocalDate.ofInstant(now, Clocks.LONDON))) {
            String reference = Reference.ACTION.of(action.id());
            deliveries.add(
                    new Happening(
                            WebhookEvent.ACTION_OVERDUE,
                            reference,
                            "/actions/" + reference,
                            action.dueOn().plusDays(1).atStartOfDay(Clocks.LONDON).toInstant(),
                            "overdue %s %s".formatted(reference, action.dueOn())));
        }
    }

    private List<Overdue> overdue(LocalDate today) {
        return Rows.of(
                        Overdue.class,
                        database.createNativeQuery(
                                "select id, due_on from agreed_action where state = 'OPEN' and due_on < :today and due_on >= :since order by due_on, id"))
                .setParameter("today", today)
                .setParameter("since", today.minusDays(DAYS_LOOKED_BACK))
                .getResultList();
    }
}
