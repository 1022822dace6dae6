package org.scrutineer.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Reference;

/** What a step on an item leaves behind, in the same transaction. */
@ApplicationScoped
class WorkItemTrail {

    private final EntityManager database;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    WorkItemTrail(EntityManager database, AuditLog audit, Caller caller, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    void record(WorkItem item, String action, Map<String, ?> detail) {
        database.flush();
        audit.record(action, "work-item", item.reference(), detail);
    }

    /** Keeps from which meeting it came to which. */
    void record(WorkItem item, WorkItemStep step, String action) {
        database.flush();
        database.createNativeQuery(
                        "insert into work_item_step (item_id, move, from_meeting, to_meeting, reason, moved_name, moved_at) values (:item, :move, cast(:from as bigint), cast(:to as bigint), :reason, :name, :at)")
                .setParameter("item", item.id())
                .setParameter("move", step.move().name())
                .setParameter("from", step.from())
                .setParameter("to", step.to())
                .setParameter("reason", step.reason())
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        Map<String, String> detail = new HashMap<>();
        put(detail, "from", step.from());
        put(detail, "to", step.to());
        if (step.reason() != null) {
            detail.put("reason", step.reason());
        }
        record(item, action, detail);
    }

    private static void put(Map<String, String> detail, String name, @Nullable Long meeting) {
        if (meeting != null) {
            detail.put(name, Reference.MEETING.of(meeting));
        }
    }
}
