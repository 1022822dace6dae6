package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.scrutineer.access.Role;
import org.scrutineer.database.Rows;

/** The committees that somebody sits on, as the single sign-on names them. */
@ApplicationScoped
public class Committees {

    private final EntityManager database;

    /**
     * Somebody who sits on a committee.
     *
     * @param committee its path
     * @param chairs whether they hold the role of a chair
     */
    public record Seat(String committee, String name, boolean chairs) {}

    Committees(EntityManager database) {
        this.database = database;
    }

    /** All of them, by their paths. */
    public List<Committee> all() {
        return database.createNativeQuery(
                        "select distinct unnest(committees) as path from person where active order by path",
                        String.class)
                .getResultStream()
                .map(path -> new Committee((String) path))
                .toList();
    }

    /** Every member who sits on a committee, by their names. */
    public List<Seat> seats() {
        return Rows.of(
                        Seat.class,
                        database.createNativeQuery(
                                """
                                select c.path as committee, p.name, :chair = any(p.roles) as chairs
                                from person p cross join unnest(p.committees) c (path)
                                where p.active and p.roles && cast(:roles as text[]) order by p.name, p.subject
                                """))
                .setParameter("chair", Role.CHAIR.code())
                .setParameter("roles", Role.readingByAudience().toArray(String[]::new))
                .getResultList();
    }

    /** The one with this code; empty where nobody sits on such a committee. */
    public Optional<Committee> find(String code) {
        Committee committee = Committee.of(code);
        return all().contains(committee) ? Optional.of(committee) : Optional.empty();
    }
}
