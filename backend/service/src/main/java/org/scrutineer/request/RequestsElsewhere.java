package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.scrutineer.database.Rows;
import org.scrutineer.request.RequestStepTaken.Step;

/** Has those told who wait for requests of what became of these outside their own room. */
@ApplicationScoped
public class RequestsElsewhere {

    private final EntityManager database;
    private final Event<RequestStepTaken> steps;

    RequestsElsewhere(EntityManager database, Event<RequestStepTaken> steps) {
        this.database = database;
        this.steps = steps;
    }

    private record Concerned(long id, long editionId) {}

    /**
     * Of these requests and of those that are joined to them, within the transaction of the step.
     *
     * @param of which of several such steps it is
     * @param said what became of it, in a sentence with no words of anybody's: it is not redacted
     */
    public void tell(Collection<Long> requests, Step step, String of, String said) {
        Rows.of(
                        Concerned.class,
                        database.createNativeQuery(
                                "select id, edition_id from deep_dive_request where id = any(cast(:ids as bigint[])) or joined_to = any(cast(:ids as bigint[])) order by id"))
                .setParameter("ids", requests.toArray(Long[]::new))
                .getResultList()
                .forEach(
                        each ->
                                steps.fire(
                                        new RequestStepTaken(
                                                each.id(),
                                                each.editionId(),
                                                step,
                                                of,
                                                null,
                                                said)));
    }
}
