package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.request.RequestStepTaken.Step;

/** What a step on a request leaves behind, in the same transaction. */
@ApplicationScoped
class RequestTrail {

    private final EntityManager database;
    private final AuditLog audit;
    private final Event<RequestStepTaken> steps;

    RequestTrail(EntityManager database, AuditLog audit, Event<RequestStepTaken> steps) {
        this.database = database;
        this.audit = audit;
        this.steps = steps;
    }

    /** Audits it; a request that is over leaves its measures to the next. */
    void record(DeepDiveRequest request, String action, Map<String, ?> detail) {
        database.flush();
        if (!request.state().isOpen()) {
            database.createNativeQuery(
                            "update requested_measure set open = false where request_id = :request")
                    .setParameter("request", request.id())
                    .executeUpdate();
        }
        audit.record(action, "deep-dive-request", request.reference(), detail);
    }

    /** Audits it and has those told who wait for it. */
    void record(DeepDiveRequest request, String action, Map<String, ?> detail, Step step) {
        record(request, action, detail);
        tell(request, step);
    }

    void tell(DeepDiveRequest request, Step step) {
        steps.fire(new RequestStepTaken(request.id(), request.editionId(), step));
    }

    /**
     * Tells of a step that may come again.
     *
     * @param of which of them it is
     * @param to the subject of the one whom it is for; null where it is for all who wait for it
     */
    void tell(DeepDiveRequest request, Step step, Object of, @Nullable String to) {
        steps.fire(
                new RequestStepTaken(
                        request.id(), request.editionId(), step, of.toString(), to, null));
    }
}
