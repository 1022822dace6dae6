package org.scrutineer.circulation.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.scrutineer.database.Rows;

/** Windows for requests that are open, of editions whose readers were told of them. */
@ApplicationScoped
class OpenWindowRepository {

    private static final String OCCASION = "window of edition ";

    private final EntityManager database;

    OpenWindowRepository(EntityManager database) {
        this.database = database;
    }

    /** The window of a published edition. */
    record OpenWindow(long edition, Instant publishedAt, Instant requestsUntil) {}

    /** By which it is known that people were reminded of a window. */
    static String occasion(long edition) {
        return OCCASION + edition;
    }

    /**
     * Those that nobody was reminded of. A correction has a window of its own, and ends that of the
     * edition that it corrects. What the demonstration brings nobody was told of, nor is reminded.
     */
    @Transactional
    List<OpenWindow> unreminded(Instant now) {
        return Rows.of(
                        OpenWindow.class,
                        database.createNativeQuery(
                                """
                                select e.id as edition, e.published_at, e.requests_until from edition e
                                where e.state = 'PUBLISHED' and e.published_at <= :now and e.requests_until > :now
                                  and exists (select 1 from telling t where t.edition_id = e.id and t.kind = 'PUBLICATION')
                                  and not exists (select 1 from telling t where t.occasion = :occasion || e.id)
                                order by e.requests_until, e.id
                                """))
                .setParameter("now", now)
                .setParameter("occasion", OCCASION)
                .getResultList();
    }
}
