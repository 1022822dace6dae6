package org.scrutineer.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;

/**
 * Locks by name that last until the transaction ends, on whichever instance it runs: PostgreSQL
 * holds them.
 */
@ApplicationScoped
public class Locks {

    private final EntityManager database;

    Locks(EntityManager database) {
        this.database = database;
    }

    /** Waits until no other transaction holds this name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) held")
                .setParameter("name", name)
                .getSingleResult();
    }

    /**
     * Waits for all of these, each in its turn by name, so that two callers never wait in a ring.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdAll(Collection<String> names) {
        database.createNativeQuery(
                        """
                        select 1 from (select pg_advisory_xact_lock(hashtextextended(name, 0))
                            from (select distinct name from unnest(cast(:names as text[])) name order by name) named) held
                        """)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
    }

    /** Takes the name if no other transaction holds it, without waiting. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryHold(String name) {
        return (Boolean)
                database.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                        .setParameter("name", name)
                        .getSingleResult();
    }

    /**
     * Lets the statements of this transaction take as long as this, and wait a minute for a lock:
     * what waits behind them would have to wait for the work itself as well.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void allow(Duration longest) {
        database.createNativeQuery(
                        """
                        select 1 from (select set_config('statement_timeout', :longest, true), set_config('idle_in_transaction_session_timeout', :longest, true),
                                              set_config('lock_timeout', '60s', true)) allowed
                        """)
                .setParameter("longest", longest.toMillis() + "ms")
                .getSingleResult();
    }
}
