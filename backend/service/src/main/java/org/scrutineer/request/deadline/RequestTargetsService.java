package org.scrutineer.request.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;

/** Keeps the council's targets. */
@ApplicationScoped
public class RequestTargetsService {

    private final EntityManager database;
    private final AuditLog audit;

    RequestTargetsService(EntityManager database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** As they are now. */
    public Targets targets() {
        return get().targets();
    }

    /** Whether the director agrees written answers before they are given. */
    public boolean answersAgreed() {
        return get().answersAgreed();
    }

    RequestTargets get() {
        return database.find(RequestTargets.class, RequestTargets.ONLY);
    }

    /** Sets them over the version the caller read. */
    @Transactional
    public RequestTargets put(Targets targets, boolean answersAgreed, Precondition precondition) {
        RequestTargets kept =
                database.find(
                        RequestTargets.class, RequestTargets.ONLY, LockModeType.PESSIMISTIC_WRITE);
        precondition.check(kept.version());
        kept.set(targets, answersAgreed);
        database.flush();
        audit.record(
                "request-targets-set",
                "request-targets",
                "council",
                Map.of("targets", targets, "answersAgreed", answersAgreed));
        return kept;
    }
}
