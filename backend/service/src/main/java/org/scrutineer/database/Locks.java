package org.scrutineer.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

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

    /** Takes the name if no other transaction holds it, without waiting. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryHold(String name) {
        return (Boolean)
                database.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                        .setParameter("name", name)
                        .getSingleResult();
    }
}
