package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.webhook.Courier.Answer;
import org.scrutineer.webhook.NotTaken.Remedy;

/**
 * The messages that wait to be sent. Each is claimed by one sender at a time, on whichever
 * instance; a claim ends by itself when the sender is gone.
 */
@ApplicationScoped
class DeliveryQueueRepository {

    /** Longer than looking a name up and waiting for an answer take. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    /** Over nearly three days, so that a receiver may be down over a weekend. */
    static final int MOST_TRIES = 15;

    /** In which nothing else is sent to a receiver that took nothing. */
    static final Duration REST = Duration.ofMinutes(1);

    private final EntityManager database;

    DeliveryQueueRepository(EntityManager database) {
        this.database = database;
    }

    /** Takes the message that has waited longest, when one is due that nobody else has. */
    @Transactional
    Optional<QueuedDelivery> claim(Instant now) {
        return Rows.of(
                        QueuedDelivery.class,
                        database.createNativeQuery(
                                """
                                with claimed as (
                                    update webhook_delivery
                                    set claim = gen_random_uuid(), claimed_until = :until, attempts = attempts + 1, tries = tries + 1, last_attempt_at = :now
                                    where id = (select d.id from webhook_delivery d join webhook w on w.code = d.webhook_code
                                                where d.state = 'QUEUED' and d.next_attempt_at <= :now and (d.claimed_until is null or d.claimed_until <= :now)
                                                  and w.active and (w.rests_until is null or w.rests_until <= :now)
                                                order by d.next_attempt_at, d.id limit 1 for update of d skip locked)
                                    returning id, claim, webhook_code, message_id, event, reference, resource, happened_at
                                )
                                select c.id, c.claim, c.webhook_code, c.message_id, c.event, c.reference, c.resource, c.happened_at,
                                       w.address, w.salt, w.print, case when w.former_until > :now then w.former_salt end as former_salt
                                from claimed c join webhook w on w.code = c.webhook_code
                                """))
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIM))
                .uniqueResultOptional();
    }

    @Transactional
    void delivered(QueuedDelivery delivery, Answer answer, Instant now) {
        ended(
                        delivery,
                        "state = 'DELIVERED', delivered_at = :now, next_attempt_at = null, last_error = null",
                        answer,
                        now)
                .executeUpdate();
    }

    /** Lets it wait for its next attempt, or gives it up when it has had enough of them. */
    @Transactional
    void notDelivered(QueuedDelivery delivery, NotTaken problem, Instant now) {
        ended(
                        delivery,
                        """
                        state = case when :over or tries >= :most then 'GIVEN_UP' else 'QUEUED' end, last_error = :error,
                        next_attempt_at = case when :over or tries >= :most then null
                                               else cast(:now as timestamptz) + interval '1 minute' * least(720, power(2, tries - 1)) end
                        """,
                        problem.answer(),
                        now)
                .setParameter("over", problem.remedy() == Remedy.GIVE_UP)
                .setParameter("most", MOST_TRIES)
                .setParameter("error", problem.getMessage())
                .executeUpdate();
        if (problem.remedy() == Remedy.LET_REST) {
            database.createNativeQuery("update webhook set rests_until = :until where code = :code")
                    .setParameter("until", now.plus(REST))
                    .setParameter("code", delivery.webhookCode())
                    .executeUpdate();
        }
    }

    private NativeQuery<?> ended(
            QueuedDelivery delivery, String how, @Nullable Answer answer, Instant now) {
        return database.createNativeQuery(
                        """
                        update webhook_delivery set %s, claim = null, claimed_until = null,
                               last_status = cast(:status as int), last_answer = cast(:answer as text)
                        where id = :id and claim = :claim
                        """
                                .formatted(how))
                .unwrap(NativeQuery.class)
                .setParameter("status", answer == null ? null : answer.status())
                .setParameter("answer", answer == null ? null : answer.text())
                .setParameter("now", now)
                .setParameter("id", delivery.id())
                .setParameter("claim", delivery.claim());
    }
}
