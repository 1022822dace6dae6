package org.scrutineer.edition.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Tells whether anything that editions are drawn from has changed. PostgreSQL notes every
 * transaction that writes to one of those tables, whoever writes; a snapshot says which of them
 * were done at a moment.
 */
@ApplicationScoped
class ContentChanges {

    private final EntityManager database;

    ContentChanges(EntityManager database) {
        this.database = database;
    }

    /** What was done at a moment, in PostgreSQL's words. What is read afterwards has all of it. */
    record Moment(String snapshot) {}

    Moment now() {
        return new Moment(
                (String)
                        database.createNativeQuery(
                                        "select cast(pg_current_snapshot() as text)", String.class)
                                .getSingleResult());
    }

    /**
     * Whether nothing has been done since. One that began before that moment and ended after it
     * counts: it is done now and was not then.
     */
    boolean noneSince(Moment then) {
        return (Boolean)
                database.createNativeQuery(
                                """
                                select not exists (
                                    select 1 from content_change
                                    where xid >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot)) and not pg_visible_in_snapshot(xid, cast(:snapshot as pg_snapshot)))
                                """)
                        .setParameter("snapshot", then.snapshot())
                        .getSingleResult();
    }

    /** Nothing is remembered nearly as long. */
    @Scheduled(every = "1h", delayed = "1m")
    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "delete from content_change where at < now() - interval '1 day'")
                                        .executeUpdate());
    }
}
