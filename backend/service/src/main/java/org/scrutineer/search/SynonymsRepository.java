package org.scrutineer.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * Groups of words that mean the same. Each search reads them, so that a change counts at once
 * everywhere.
 */
@ApplicationScoped
class SynonymsRepository {

    private final EntityManager database;

    SynonymsRepository(EntityManager database) {
        this.database = database;
    }

    /** In the order in which they were added. */
    List<SynonymGroup> all() {
        return database.createQuery("from SynonymGroup order by id", SynonymGroup.class)
                .getResultList();
    }

    /** The group, or 404. */
    SynonymGroup get(String reference) {
        return there(database.find(SynonymGroup.class, Reference.SYNONYMS.id(reference)));
    }

    /** The same, held until the transaction ends. */
    SynonymGroup hold(String reference) {
        return there(
                database.find(
                        SynonymGroup.class,
                        Reference.SYNONYMS.id(reference),
                        LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SynonymGroup group) {
        database.persist(group);
        database.flush();
    }

    void remove(SynonymGroup group) {
        database.remove(group);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private static SynonymGroup there(@Nullable SynonymGroup found) {
        if (found == null) {
            throw ProblemException.notFound();
        }
        return found;
    }
}
