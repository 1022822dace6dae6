package org.scrutineer.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** Whose calendar is read under which address, which is known here by its digest alone. */
@ApplicationScoped
class CalendarAddressRepository {

    private final EntityManager database;

    CalendarAddressRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What somebody has.
     *
     * @param version 0 for those who never made an address
     * @param madeAt null where there is none now
     */
    record Held(int version, @Nullable Instant madeAt) {}

    Held of(String subject) {
        return Rows.of(
                        Held.class,
                        database.createNativeQuery(
                                "select version, case when digest is not null then made_at end as made_at from calendar_address where subject = :subject"))
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElse(new Held(0, null));
    }

    /** In the place of whatever there was. */
    void put(String subject, String digest, Instant now) {
        database.createNativeQuery(
                        """
                        insert into calendar_address (subject, version, digest, made_at) values (:subject, 1, :digest, :now)
                        on conflict (subject) do update set version = calendar_address.version + 1, digest = excluded.digest, made_at = excluded.made_at
                        """)
                .setParameter("subject", subject)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The row stays, so that no version comes twice. */
    void takeBack(String subject) {
        database.createNativeQuery(
                        "update calendar_address set version = version + 1, digest = null where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    Optional<String> subject(String digest) {
        return database.createNativeQuery(
                        "select subject from calendar_address where digest = :digest", String.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }
}
