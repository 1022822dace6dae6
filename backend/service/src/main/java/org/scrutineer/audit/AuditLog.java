package org.scrutineer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.database.JsonText;

/**
 * The append-only record of every write. It joins the write's own transaction: one is never there
 * without the other.
 */
@ApplicationScoped
public class AuditLog {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    AuditLog(EntityManager database, Caller caller, Clock clock, JsonText json) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records that the caller did something.
     *
     * @param action what was done, as a past participle with its object: {@code edition-approved}
     * @param detail what a later reader needs to understand it; holds no secrets
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String objectType, String objectId, Map<String, ?> detail) {
        database.createNativeQuery(
                        """
                        insert into audit_event (at, actor, actor_name, action, object_type, object_id, detail)
                        values (:at, :actor, :actorName, :action, :objectType, :objectId, cast(:detail as jsonb))
                        """)
                .setParameter("at", clock.instant())
                .setParameter("actor", caller.subject())
                .setParameter("actorName", caller.name())
                .setParameter("action", action)
                .setParameter("objectType", objectType)
                .setParameter("objectId", objectId)
                .setParameter("detail", json.of(detail))
                .executeUpdate();
    }

    /**
     * The same of many objects at once.
     *
     * @param details of each, by its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(
            String action, String objectType, Map<String, ? extends Map<String, ?>> details) {
        database.createNativeQuery(
                        """
                        insert into audit_event (at, actor, actor_name, action, object_type, object_id, detail)
                        select :at, :actor, :actorName, :action, :objectType, object.id, object.detail
                        from jsonb_each(cast(:details as jsonb)) as object (id, detail) order by object.id
                        """)
                .setParameter("at", clock.instant())
                .setParameter("actor", caller.subject())
                .setParameter("actorName", caller.name())
                .setParameter("action", action)
                .setParameter("objectType", objectType)
                .setParameter("details", json.of(details))
                .executeUpdate();
    }

    /**
     * Other words in the place of these, in all that was recorded of one object.
     *
     * @return whether any of it held them
     */
    public boolean redact(String objectType, String objectId, String words, String instead) {
        boolean held =
                !database.createNativeQuery(
                                "select 1 from audit_event where object_type = :objectType and object_id = :objectId and redacted(detail, :words, :instead) <> detail limit 1")
                        .setParameter("objectType", objectType)
                        .setParameter("objectId", objectId)
                        .setParameter("words", words)
                        .setParameter("instead", instead)
                        .getResultList()
                        .isEmpty();
        database.createNativeQuery(
                        "select cast(redact_audit(:objectType, :objectId, :words, :instead) as text)")
                .setParameter("objectType", objectType)
                .setParameter("objectId", objectId)
                .setParameter("words", words)
                .setParameter("instead", instead)
                .getResultList();
        return held;
    }
}
