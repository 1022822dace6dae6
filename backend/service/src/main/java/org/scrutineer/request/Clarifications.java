package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** What members were asked to make clear. */
@ApplicationScoped
class Clarifications {

    private final EntityManager database;

    Clarifications(EntityManager database) {
        this.database = database;
    }

    Clarification ask(DeepDiveRequest request, String question, String byName, Instant at) {
        Clarification asked = new Clarification(request.id(), question, byName, at);
        database.persist(asked);
        return asked;
    }

    /** The one that waits for its reply; the request is held, so nobody else replies meanwhile. */
    Optional<Clarification> waiting(DeepDiveRequest request) {
        return database.createQuery(
                        "from Clarification where requestId = :request and repliedAt is null and endedAt is null",
                        Clarification.class)
                .setParameter("request", request.id())
                .getResultStream()
                .findFirst();
    }

    /** A request that waits for its member no longer does so on record either. */
    void endWaiting(DeepDiveRequest request, Instant at) {
        if (request.state() != RequestState.CLARIFYING) {
            waiting(request).ifPresent(asked -> asked.end(at));
        }
    }
}
