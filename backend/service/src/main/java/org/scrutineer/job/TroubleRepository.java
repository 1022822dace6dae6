package org.scrutineer.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scrutineer.database.Rows;
import org.scrutineer.job.Jobs.Piece;

/**
 * Work by the clock that went wrong and is tried again, until it succeeds. It records for people
 * what the log says in full; what is not theirs to know is left to the log.
 */
@ApplicationScoped
public class TroubleRepository {

    private static final int MOST = 50;

    /** What still goes wrong is tried again at least that often; what is older is over or moot. */
    private static final Duration LASTING = Duration.ofHours(3);

    private final EntityManager database;

    TroubleRepository(EntityManager database) {
        this.database = database;
    }

    /** One piece of work. */
    public record Trouble(String words, Instant since, Instant lastAt, int times) {}

    /**
     * The newest first.
     *
     * @param withUnpublished whether what tells of something unpublished is among them
     */
    public List<Trouble> all(boolean withUnpublished, Instant now) {
        return Rows.of(
                        Trouble.class,
                        database.createNativeQuery(
                                "select words, since, last_at, times from job_trouble where (not unpublished or :withUnpublished) and last_at > :lasting order by since desc, job limit :most"))
                .setParameter("withUnpublished", withUnpublished)
                .setParameter("lasting", now.minus(LASTING))
                .setParameter("most", MOST)
                .getResultList();
    }

    /** Whether it went wrong too short a time ago to be tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean waits(Piece piece, Instant now) {
        return !database.createNativeQuery(
                        "select 1 from job_trouble where job = :job and last_at <= :now and last_at + interval '1 minute' * least(60, power(2, least(times, 7) - 1)) > :now")
                .setParameter("job", piece.name())
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(Piece piece, Instant now) {
        database.createNativeQuery(
                        """
                        insert into job_trouble (job, words, unpublished, since, last_at, times) values (:job, :words, :unpublished, :now, :now, 1)
                        on conflict (job) do update set words = excluded.words, last_at = excluded.last_at, times = job_trouble.times + 1
                        """)
                .setParameter("job", piece.name())
                .setParameter("words", piece.words())
                .setParameter("unpublished", piece.unpublished())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void over(Piece piece) {
        database.createNativeQuery("delete from job_trouble where job = :job")
                .setParameter("job", piece.name())
                .executeUpdate();
    }
}
