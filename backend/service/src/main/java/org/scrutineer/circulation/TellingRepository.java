package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * What people are to be told of: a row with what happened, in its transaction, and what became of
 * it once it was known whom there is to tell.
 */
@ApplicationScoped
class TellingRepository {

    private static final int AT_ONCE = 100;

    private final EntityManager database;

    TellingRepository(EntityManager database) {
        this.database = database;
    }

    /** Something that people are not told of yet. */
    record Telling(long id, String occasion, long edition, String editionName) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String occasion, long edition, Instant now) {
        database.createNativeQuery(
                        "insert into telling (occasion, edition_id, at) values (:occasion, :edition, :now) on conflict (occasion) do nothing")
                .setParameter("occasion", occasion)
                .setParameter("edition", edition)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The oldest first. */
    List<Telling> waiting() {
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select t.id, t.occasion, t.edition_id, s.title || ' ' || e.period_code
                                from telling t join edition e on e.id = t.edition_id join scorecard s on s.code = e.scorecard_code
                                where t.told_at is null order by t.id limit :atOnce
                                """,
                                Object[].class)
                        .setParameter("atOnce", AT_ONCE)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Telling(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        ((Number) row[2]).longValue(),
                                        (String) row[3]))
                .toList();
    }

    /** Whether it still waits; it is held until the transaction ends. */
    boolean holdWaiting(Telling telling) {
        return !database.createNativeQuery(
                        "select 1 from telling where id = :id and told_at is null for update")
                .setParameter("id", telling.id())
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void told(Telling telling, Told told, Instant now) {
        database.createNativeQuery(
                        "update telling set told_at = :now, outcome = :outcome, told = :told, switched_off = :switchedOff, no_address = :noAddress where id = :id")
                .setParameter("now", now)
                .setParameter("outcome", told.outcome().name())
                .setParameter("told", told.told())
                .setParameter("switchedOff", told.switchedOff())
                .setParameter("noAddress", told.noAddress())
                .setParameter("id", telling.id())
                .executeUpdate();
    }

    /** Forgets what nobody was told of yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void leaveOutWaiting() {
        database.createNativeQuery("delete from telling where told_at is null").executeUpdate();
    }
}
