package org.scrutineer.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.job.Jobs;

/**
 * Forgets what has served its purpose, each kind after the time that the council sets. Figures,
 * editions, requests, general questions, clinics and the times proposed for them, inspections,
 * recommendations, actions, work programmes, returns to government and the audit trail are kept for
 * ever.
 */
@ApplicationScoped
public class Retention {

    private static final Caller.Actor FORGETTER =
            new Caller.Actor("retention", "Retention", EnumSet.noneOf(Permission.class));

    private final EntityManager database;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;
    private final Kept kept;

    Retention(EntityManager database, Jobs jobs, AuditLog audit, Clock clock, Kept kept) {
        this.database = database;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "2m")
    void byTheClock() {
        forgetOld(clock.instant());
    }

    /** Forgets what is old now, unless another instance is at it. */
    public boolean forgetOld(Instant now) {
        return jobs.once("retention", FORGETTER, () -> forget(now));
    }

    private void forget(Instant now) {
        Map<String, Integer> forgotten = new LinkedHashMap<>();
        Instant mails = now.minus(kept.mails());
        forgotten.put(
                "mails",
                delete(
                        "delete from mail where state in ('SENT', 'GIVEN_UP') and created_at < :before",
                        mails));
        database.createNativeQuery(
                        "delete from mail_content c where not exists (select 1 from mail m where m.content_id = c.id)")
                .executeUpdate();
        delete(
                "delete from daily_letter where day in (select day from daily_mail where written_at < :before)",
                mails);
        delete("delete from daily_mail where written_at < :before", mails);
        delete("delete from job_trouble where last_at < :before", mails);
        forgotten.put(
                "webhook-deliveries",
                delete(
                        "delete from webhook_delivery where happened_at < :before",
                        now.minus(kept.webhooks())));
        forgotten.put(
                "snapshots",
                delete(
                        "delete from edition_snapshot where edition_id in (select id from edition where state = 'PUBLISHED' and published_at < :before)",
                        now.minus(kept.snapshots())));
        forgotten.put(
                "keys",
                delete(
                        "delete from idempotent_create where created_at < :before",
                        now.minus(kept.keys())));
        forgotten.put("people", people(now.minus(kept.people())));
        forgotten.values().removeIf(count -> count == 0);
        if (!forgotten.isEmpty()) {
            audit.record("forgotten", "retention", "all", forgotten);
        }
    }

    /** With whoever is gone goes what they chose, follow, last looked at and were told. */
    private int people(Instant before) {
        for (String of :
                new String[] {
                    "mail_choice", "followed_measure", "visit", "told_person", "calendar_address"
                }) {
            delete(
                    "delete from %s where subject in (select subject from person where gone_at < :before)"
                            .formatted(of),
                    before);
        }
        return delete("delete from person where gone_at < :before", before);
    }

    private int delete(String sql, Instant before) {
        return database.createNativeQuery(sql).setParameter("before", before).executeUpdate();
    }

    /** How long each kind is kept. */
    record Kept(
            Duration mails,
            Duration snapshots,
            Duration keys,
            Duration people,
            Duration webhooks) {}
}
