package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** The endpoints. */
@ApplicationScoped
class WebhookRepository {

    private static final String SELECT =
            """
            select w.code, w.name, w.address, w.events, w.active, w.registered_name as registered_by, w.registered_at, cast(null as text) as secret,
                   w.print as secret_print, w.secret_at as secret_made_at, case when w.former_until > :now then w.former_until end as former_secret_until,
                   (select count(*) from webhook_delivery d where d.webhook_code = w.code and d.state = 'QUEUED') as waiting,
                   (select count(*) from webhook_delivery d where d.webhook_code = w.code and d.state = 'GIVEN_UP') as given_up,
                   (select max(d.delivered_at) from webhook_delivery d where d.webhook_code = w.code) as last_delivered_at
            from webhook w
            """;

    private final EntityManager database;
    private final Clock clock;

    WebhookRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<WebhookView> all() {
        return query(" order by lower(w.name), w.code").getResultList();
    }

    Optional<WebhookView> view(String code) {
        return query(" where w.code = :code").setParameter("code", code).uniqueResultOptional();
    }

    private NativeQuery<WebhookView> query(String rest) {
        return Rows.of(WebhookView.class, database.createNativeQuery(SELECT + rest))
                .setParameter("now", clock.instant());
    }

    @Nullable Webhook find(String code) {
        return database.find(Webhook.class, code);
    }

    /** Held until the transaction ends. */
    @Nullable Webhook findToChange(String code) {
        return database.find(Webhook.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Webhook webhook) {
        database.persist(webhook);
    }

    void flush() {
        database.flush();
    }
}
