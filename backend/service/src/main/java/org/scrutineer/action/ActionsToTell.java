package org.scrutineer.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** Actions for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class ActionsToTell {

    private final EntityManager database;

    ActionsToTell(EntityManager database) {
        this.database = database;
    }

    public ActionToTell get(long id) {
        return Objects.requireNonNull(database.find(AgreedAction.class, id)).toTell();
    }
}
