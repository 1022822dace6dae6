package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to each edition, for those who prepare it. */
@ApplicationScoped
class EditionSteps {

    private final EntityManager database;

    EditionSteps(EntityManager database) {
        this.database = database;
    }

    /** Something that happened. */
    public record Step(Action action, String by, Instant at, @Nullable String reason) {}

    /** What can happen. */
    public enum Action {
        OPENED,
        CHANGED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        PUBLISHED
    }

    void add(Edition edition, Action action, String by, Instant at, @Nullable String reason) {
        database.createNativeQuery(
                        "insert into edition_step (edition_id, action, by_name, at, reason) values (:edition, :action, :by, :at, :reason)")
                .setParameter("edition", edition.id())
                .setParameter("action", action.name())
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Oldest first. */
    List<Step> of(Edition edition) {
        List<Object[]> rows =
                database.createNativeQuery(
                                "select action, by_name, at, reason from edition_step where edition_id = :edition order by id",
                                Object[].class)
                        .setParameter("edition", edition.id())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Step(
                                        Action.valueOf((String) row[0]),
                                        (String) row[1],
                                        (Instant) row[2],
                                        (String) row[3]))
                .toList();
    }
}
