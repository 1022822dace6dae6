package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** What waits for each person's e-mail of the day. */
@ApplicationScoped
public class DigestRepository {

    private final EntityManager database;

    DigestRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Something to say, as home says it.
     *
     * @param requestId null where it is about no request, as are the recommendation, the query, the
     *     action and the proposal of times
     */
    public record Waiting(
            long tellingId,
            @Nullable Long requestId,
            @Nullable Long recommendationId,
            @Nullable Long queryId,
            @Nullable Long actionId,
            @Nullable Long proposalId,
            String line) {}

    /** The occasion of one day's e-mails. */
    public static String occasion(LocalDate day) {
        return "digest " + day;
    }

    /** Has it wait for the e-mails of these people, whom home says it to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Telling telling, Collection<String> subjects) {
        database.createNativeQuery(
                        "update told_person set waits_for_digest = true where telling_id = :id and subject = any(cast(:subjects as text[]))")
                .setParameter("id", telling.id())
                .setParameter("subjects", subjects.toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Those for whom something waits, and who have no such e-mail of this day.
     *
     * @param before what they were told of at home later is for tomorrow
     */
    @Transactional
    public List<String> waiting(LocalDate day, Instant before) {
        return database
                .createNativeQuery(
                        """
                        select distinct p.subject from told_person p join telling t on t.id = p.telling_id
                        where p.waits_for_digest and t.told_at < :before
                          and not exists (select 1 from mail m where m.dedupe_key = :occasion || ' ' || p.subject)
                        order by p.subject
                        """,
                        String.class)
                .setParameter("before", before)
                .setParameter("occasion", occasion(day))
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** The first first; it is held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Waiting> hold(String subject, Instant before) {
        return Rows.of(
                        Waiting.class,
                        database.createNativeQuery(
                                """
                                select p.telling_id, t.request_id, t.recommendation_id, t.query_id, t.action_id, t.proposal_id, p.line
                                from told_person p join telling t on t.id = p.telling_id
                                where p.subject = :subject and p.waits_for_digest and t.told_at < :before order by t.id for update of p
                                """))
                .setParameter("subject", subject)
                .setParameter("before", before)
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void said(String subject, List<Waiting> said) {
        database.createNativeQuery(
                        "update told_person set waits_for_digest = false where subject = :subject and telling_id = any(cast(:tellings as bigint[]))")
                .setParameter("subject", subject)
                .setParameter(
                        "tellings", said.stream().map(Waiting::tellingId).toArray(Long[]::new))
                .executeUpdate();
    }
}
