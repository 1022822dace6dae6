package org.scrutineer.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** General questions for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class QueriesToTell {

    private final EntityManager database;

    QueriesToTell(EntityManager database) {
        this.database = database;
    }

    public String reference(long id) {
        return find(id).reference();
    }

    /** Whether nobody has answered it, and nobody has taken it back. */
    public boolean waits(long id) {
        return find(id).state() == QueryState.ASKED;
    }

    private GeneralQuery find(long id) {
        return Objects.requireNonNull(database.find(GeneralQuery.class, id));
    }
}
