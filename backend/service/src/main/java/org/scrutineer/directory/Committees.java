package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The committees that somebody sits on, as the single sign-on names them. */
@ApplicationScoped
public class Committees {

    private final EntityManager database;

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

    /** The one with this code; empty where nobody sits on such a committee. */
    public Optional<Committee> find(String code) {
        Committee committee = Committee.of(code);
        return all().contains(committee) ? Optional.of(committee) : Optional.empty();
    }
}
