package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.audit.AuditLog;

/** Where e-mails are put in the transaction of what they tell of, to be sent afterwards. */
@ApplicationScoped
public class Outbox {

    private final EntityManager database;
    private final AuditLog audit;
    private final Clock clock;
    private final String host;

    Outbox(
            EntityManager database,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.host = publicUrl.getHost();
    }

    /**
     * Puts one letter in for everybody named who has an address, in one statement. Whoever was
     * written to on this occasion before is left out.
     *
     * @param recipients their subjects
     * @return how many will be sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add(Envelope envelope, Letter letter, Collection<String> recipients) {
        if (recipients.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        CalendarPart calendar = letter.calendar();
        int added =
                database.createNativeQuery(
                                """
                                with recipient as (
                                    select p.subject, p.name, p.email, :occasion || ' ' || p.subject as key from person p
                                    where p.subject = any(:recipients) and p.active and p.email is not null
                                      and not exists (select 1 from mail m where m.dedupe_key = :occasion || ' ' || p.subject)
                                ), content as (
                                    insert into mail_content (subject_line, body_text, body_html, holds, calendar_method, calendar_text)
                                    select :subjectLine, :text, :html, :holds, cast(:calendarMethod as text), cast(:calendarText as text) where exists (select 1 from recipient)
                                    returning id
                                )
                                insert into mail (dedupe_key, message_id, kind, content_id, recipient, recipient_name, address,
                                                  scorecard_code, edition_id, state, attempts, next_attempt_at, created_at, give_up_at)
                                select r.key, '<' || encode(sha256(convert_to(r.key, 'UTF8')), 'hex') || '@' || :host || '>', :kind, c.id, r.subject, r.name, r.email,
                                       cast(:scorecard as text), cast(:edition as bigint), 'QUEUED', 0, :now, :now, :giveUpAt
                                from recipient r cross join content c
                                on conflict (dedupe_key) do nothing
                                """)
                        .setParameter("occasion", envelope.occasion())
                        .setParameter("recipients", recipients.toArray(String[]::new))
                        .setParameter("subjectLine", letter.subjectLine())
                        .setParameter("text", letter.text())
                        .setParameter("html", letter.html())
                        .setParameter("holds", envelope.holds().name())
                        .setParameter("calendarMethod", calendar == null ? null : calendar.method())
                        .setParameter("calendarText", calendar == null ? null : calendar.text())
                        .setParameter("host", host)
                        .setParameter("kind", envelope.kind().name())
                        .setParameter("scorecard", envelope.scorecard())
                        .setParameter("edition", envelope.edition())
                        .setParameter("now", now)
                        .setParameter("giveUpAt", now.plus(MailQueueRepository.GIVES_UP_AFTER))
                        .executeUpdate();
        if (added > 0) {
            audit.record(
                    "mails-queued",
                    "mail",
                    envelope.occasion(),
                    Map.of("kind", envelope.kind(), "count", added));
        }
        return added;
    }
}
