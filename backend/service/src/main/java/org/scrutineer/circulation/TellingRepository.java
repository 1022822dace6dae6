package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.circulation.Telling.EditionName;
import org.scrutineer.circulation.Telling.Kind;
import org.scrutineer.circulation.Telling.Person;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

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

    /** As {@link Telling}, before it has a number. */
    record New(
            Kind kind,
            String occasion,
            long edition,
            @Nullable String step,
            @Nullable Long request,
            @Nullable Person by,
            @Nullable String to,
            @Nullable String reason) {}

    /** Does nothing where the occasion is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(New telling, Instant now) {
        Person by = telling.by();
        database.createNativeQuery(
                        """
                        insert into telling (kind, occasion, edition_id, step, request_id, by_subject, by_name, to_subject, reason, at)
                        values (:kind, :occasion, :edition, :step, cast(:request as bigint), :bySubject, :byName, :to, :reason, :now) on conflict (occasion) do nothing
                        """)
                .setParameter("kind", telling.kind().name())
                .setParameter("occasion", telling.occasion())
                .setParameter("edition", telling.edition())
                .setParameter("step", telling.step())
                .setParameter("request", telling.request())
                .setParameter("bySubject", by == null ? null : by.subject())
                .setParameter("byName", by == null ? null : by.name())
                .setParameter("to", telling.to())
                .setParameter("reason", telling.reason())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The oldest first. */
    List<Telling> waiting() {
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select t.id, t.kind, t.occasion, t.step, t.request_id, t.by_subject, t.by_name, t.to_subject, t.reason,
                                       e.id as edition_id, s.code, s.title, e.period_code, s.frequency, s.year_type, e.revision
                                from telling t join edition e on e.id = t.edition_id join scorecard s on s.code = e.scorecard_code
                                where t.told_at is null order by t.id limit :atOnce
                                """,
                                Object[].class)
                        .setParameter("atOnce", AT_ONCE)
                        .getResultList();
        return rows.stream().map(TellingRepository::telling).toList();
    }

    private static Telling telling(Object[] row) {
        return new Telling(
                ((Number) row[0]).longValue(),
                Kind.valueOf((String) row[1]),
                (String) row[2],
                new EditionName(
                        ((Number) row[9]).longValue(),
                        (String) row[10],
                        (String) row[11],
                        (String) row[12],
                        Frequency.valueOf((String) row[13]),
                        YearType.valueOf((String) row[14]),
                        (Integer) row[15]),
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                row[5] == null ? null : new Person((String) row[5], (String) row[6]),
                (String) row[7],
                (String) row[8]);
    }

    /** Whether it still waits; it is held until the transaction ends. */
    boolean holdWaiting(Telling telling) {
        return !database.createNativeQuery(
                        "select 1 from telling where id = :id and told_at is null for update")
                .setParameter("id", telling.id())
                .getResultList()
                .isEmpty();
    }

    /** In which state its edition is now. */
    String stateOfEdition(Telling telling) {
        return (String)
                database.createNativeQuery("select state from edition where id = :id", String.class)
                        .setParameter("id", telling.edition().id())
                        .getSingleResult();
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

    /**
     * Lets home say it to these people, whether they want e-mails or not.
     *
     * @param line what it says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void sayAtHome(Telling telling, String line, Collection<String> subjects) {
        database.createNativeQuery(
                        "insert into told_person (telling_id, subject, line) select :id, unnest(cast(:subjects as text[])), :line on conflict do nothing")
                .setParameter("line", line)
                .setParameter("id", telling.id())
                .setParameter("subjects", subjects.toArray(String[]::new))
                .executeUpdate();
    }

    /** Forgets what nobody was told of yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void leaveOutWaiting() {
        database.createNativeQuery("delete from telling where told_at is null").executeUpdate();
    }
}
