package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/**
 * The e-mails that wait to be sent. Each is claimed by one sender at a time, on whichever instance;
 * a claim outlives every delay of a delivery and ends by itself when the sender is gone. What
 * becomes of an e-mail is kept with it.
 */
@ApplicationScoped
class MailQueueRepository {

    /** Longer than any delivery: the transports give up after seconds. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    /** As long as mail servers themselves go on trying. */
    static final Duration GIVES_UP_AFTER = Duration.ofDays(5);

    private static final String DUE =
            "state = 'QUEUED' and next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)";

    /** A minute after the first attempt, then twice as long each time, at most an hour. */
    private static final String BACK_OFF =
            """
            claim = null, claimed_until = null, last_error = :error, attempts = %1$s,
            state = case when give_up_at <= :now then 'GIVEN_UP' else 'QUEUED' end,
            next_attempt_at = case when give_up_at <= :now then null
                                   else cast(:now as timestamptz) + interval '1 minute' * least(60, power(2, least(%1$s, 7) - 1)) end
            """;

    private final EntityManager database;

    MailQueueRepository(EntityManager database) {
        this.database = database;
    }

    private record Claimed(
            long id,
            UUID claim,
            String messageId,
            MailKind kind,
            String recipient,
            String recipientName,
            String address,
            @Nullable String scorecardCode,
            int attempts,
            String subjectLine,
            String bodyText,
            String bodyHtml,
            @Nullable String calendarMethod,
            @Nullable String calendarText) {}

    /** Takes the e-mail that has waited longest, when one is due that nobody else has. */
    @Transactional
    Optional<QueuedMail> claim(Instant now) {
        return Rows.of(
                        Claimed.class,
                        database.createNativeQuery(
                                """
                                with claimed as (
                                    update mail set claim = gen_random_uuid(), claimed_until = :until, attempts = attempts + 1
                                    where id = (select id from mail where %s order by next_attempt_at, id limit 1 for update skip locked)
                                    returning id, claim, message_id, kind, recipient, recipient_name, address, scorecard_code, attempts, content_id
                                )
                                select m.id, m.claim, m.message_id, m.kind, m.recipient, m.recipient_name, m.address, m.scorecard_code, m.attempts,
                                       c.subject_line, c.body_text, c.body_html, c.calendar_method, c.calendar_text
                                from claimed m join mail_content c on c.id = m.content_id
                                """
                                        .formatted(DUE)))
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIM))
                .uniqueResultOptional()
                .map(MailQueueRepository::mail);
    }

    private static QueuedMail mail(Claimed row) {
        return new QueuedMail(
                row.id(),
                row.claim(),
                row.messageId(),
                row.kind(),
                row.recipient(),
                row.recipientName(),
                row.address(),
                row.scorecardCode(),
                row.attempts(),
                new Letter(row.subjectLine(), row.bodyText(), row.bodyHtml(), calendar(row)));
    }

    private static @Nullable CalendarPart calendar(Claimed row) {
        return row.calendarMethod() == null || row.calendarText() == null
                ? null
                : new CalendarPart(row.calendarMethod(), row.calendarText());
    }

    @Transactional
    void sent(QueuedMail mail, Instant now) {
        database.createNativeQuery(
                        """
                        update mail set state = 'SENT', sent_at = :now, next_attempt_at = null, claim = null, claimed_until = null, last_error = null
                        where id = :id and claim = :claim
                        """)
                .setParameter("now", now)
                .setParameter("id", mail.id())
                .setParameter("claim", mail.claim())
                .executeUpdate();
    }

    /** Lets this one wait for its next attempt, or gives it up when it has waited too long. */
    @Transactional
    void tryLater(QueuedMail mail, String error, Instant now) {
        database.createNativeQuery(
                        "update mail set %s where id = :id and claim = :claim"
                                .formatted(BACK_OFF.formatted("attempts")))
                .setParameter("error", error)
                .setParameter("now", now)
                .setParameter("id", mail.id())
                .setParameter("claim", mail.claim())
                .executeUpdate();
    }

    /**
     * Lets every other e-mail that is due wait too, as if it had been tried: a server that is down
     * is asked once, not once for each.
     */
    @Transactional
    void allTryLater(String error, Instant now) {
        database.createNativeQuery(
                        "update mail set %s where id in (select id from mail where %s for update skip locked)"
                                .formatted(BACK_OFF.formatted("attempts + 1"), DUE))
                .setParameter("error", error)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Transactional
    void giveUp(QueuedMail mail, String error) {
        database.createNativeQuery(
                        """
                        update mail set state = 'GIVEN_UP', next_attempt_at = null, claim = null, claimed_until = null, last_error = :error
                        where id = :id and claim = :claim
                        """)
                .setParameter("error", error)
                .setParameter("id", mail.id())
                .setParameter("claim", mail.claim())
                .executeUpdate();
    }
}
