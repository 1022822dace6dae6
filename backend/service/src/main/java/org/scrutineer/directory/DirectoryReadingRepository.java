package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** When Keycloak was read and when it will be again, the same for every instance. */
@ApplicationScoped
public class DirectoryReadingRepository {

    /** How long a reading is good for before the next. */
    static final Duration IN_STEP_FOR = Duration.ofMinutes(15);

    /**
     * As long as what was read counts as known: with the next reading due before, only a Keycloak
     * that does not answer makes it run out.
     */
    static final Duration KNOWN_FOR = Duration.ofMinutes(20);

    /** Longer than any reading takes; after it another instance reads instead. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final EntityManager database;

    DirectoryReadingRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What is known of the directory.
     *
     * @param readAt when the last reading that succeeded began; null before the first
     * @param problem why the readings since then failed; null when the last succeeded
     */
    public record Reading(@Nullable Instant readAt, @Nullable String problem) {

        /** Whether whom there is to write to is known as of now. */
        public boolean isFresh(Instant now) {
            return readAt != null && readAt.isAfter(now.minus(KNOWN_FOR));
        }
    }

    public Reading last() {
        return Rows.of(
                        Reading.class,
                        database.createNativeQuery(
                                "select read_at, problem from directory_reading"))
                .getSingleResult();
    }

    /**
     * Takes it on to read now, when that is due and nobody else has. A time too far ahead is from a
     * clock that was set back, as a demonstration's may be.
     */
    @Transactional
    boolean claim(Instant now) {
        return database.createNativeQuery(
                                "update directory_reading set next_at = :until where next_at <= :now or next_at > :tooFar")
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("now", now)
                        .setParameter("tooFar", now.plus(IN_STEP_FOR))
                        .executeUpdate()
                > 0;
    }

    @Transactional
    void succeeded(Instant began) {
        database.createNativeQuery(
                        "update directory_reading set read_at = :began, next_at = :next, failures = 0, problem = null")
                .setParameter("began", began)
                .setParameter("next", began.plus(IN_STEP_FOR))
                .executeUpdate();
    }

    /** Two seconds after the first failure, then twice as long each time, at most half a minute. */
    @Transactional
    void failed(String problem, Instant now) {
        database.createNativeQuery(
                        """
                        update directory_reading set problem = :problem, failures = failures + 1,
                            next_at = cast(:now as timestamptz) + interval '1 second' * least(:longest, power(2, least(failures + 1, 10)))
                        """)
                .setParameter("problem", problem)
                .setParameter("now", now)
                .setParameter("longest", LONGEST_WAIT.toSeconds())
                .executeUpdate();
    }
}
