package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** The messages to endpoints: put in with what they tell of, read, and queued again. */
@ApplicationScoped
class DeliveryRepository {

    private static final String ADD =
            """
            insert into webhook_delivery (webhook_code, message_id, event, reference, resource, happened_at, occasion, state, attempts, tries, next_attempt_at)
            select w.code, 'msg_' || replace(cast(gen_random_uuid() as text), '-', ''), :event, :reference, :resource, :at, cast(:occasion as text), 'QUEUED', 0, 0, :at
            from webhook w where %s on conflict (webhook_code, occasion) do nothing
            """;

    private static final String SELECT =
            """
            select d.id, d.message_id, d.event, d.reference, d.happened_at, d.state,
                   case when d.state = 'DELIVERED' then 'Delivered' when d.state = 'GIVEN_UP' then 'Given up' when not w.active then 'Waiting: switched off'
                        when d.tries = 0 then 'Waiting to be sent' else 'Will be tried again' end as state_text,
                   d.attempts, d.last_attempt_at, d.next_attempt_at, d.delivered_at, d.last_status, nullif(d.last_answer, '') as last_answer, d.last_error as problem
            from webhook_delivery d join webhook w on w.code = d.webhook_code where d.webhook_code = :webhook
            """;

    private final EntityManager database;

    DeliveryRepository(EntityManager database) {
        this.database = database;
    }

    /** Puts one in for every endpoint that is switched on and waits for such. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Happening happening) {
        database(ADD.formatted("w.active and :event = any(w.events)"), happening).executeUpdate();
    }

    /** Puts one in for this endpoint, whatever it waits for. */
    @Transactional(Transactional.TxType.MANDATORY)
    long addTo(String webhook, Happening happening) {
        Object id =
                database(
                                "with added as (%s returning id) select id from added"
                                        .formatted(ADD.formatted("w.code = :webhook")),
                                happening)
                        .setParameter("webhook", webhook)
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    private NativeQuery<?> database(String sql, Happening happening) {
        return database.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("event", happening.event().name())
                .setParameter("reference", happening.reference())
                .setParameter("resource", happening.resource())
                .setParameter("at", happening.at())
                .setParameter("occasion", happening.occasion());
    }

    /** Newest first, before {@code beforeId}; null does not narrow. */
    List<DeliveryView> page(
            String webhook, @Nullable DeliveryState state, @Nullable Long beforeId, int limit) {
        NativeQuery<DeliveryView> query =
                query(
                        webhook,
                        (state == null ? "" : " and d.state = :state")
                                + (beforeId == null ? "" : " and d.id < :beforeId")
                                + " order by d.id desc limit :limit");
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (beforeId != null) {
            query.setParameter("beforeId", beforeId);
        }
        return query.setParameter("limit", limit).getResultList();
    }

    Optional<DeliveryView> view(String webhook, long id) {
        return query(webhook, " and d.id = :id").setParameter("id", id).uniqueResultOptional();
    }

    private NativeQuery<DeliveryView> query(String webhook, String rest) {
        return Rows.of(DeliveryView.class, database.createNativeQuery(SELECT + rest))
                .setParameter("webhook", webhook);
    }

    /**
     * Lets one that came to an end begin again.
     *
     * @return whether it had
     */
    boolean queueAgain(long id, Instant now) {
        return database.createNativeQuery(
                                "update webhook_delivery set state = 'QUEUED', tries = 0, next_attempt_at = :now where id = :id and state <> 'QUEUED'")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
