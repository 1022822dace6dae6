package org.scrutineer.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * E-mails as the caller may see them. One that tells of something unpublished is not there for
 * those who see no drafts; the words of one with exempt content are withheld from them. One about a
 * general question says by its recipient who asked, so that only governance sees it.
 */
@RequestScoped
public class MailRepository {

    private static final String SELECT =
            """
            select m.id, m.kind, m.recipient_name, m.address, c.subject_line, m.scorecard_code, s.title, e.period_code, s.frequency, s.year_type,
                   m.state, m.created_at, m.sent_at, m.attempts, m.next_attempt_at, m.last_error, m.message_id,
                   case when (c.holds = 'PUBLISHED' or :seesDrafts) and (:seesEveryQuery or position('/queries/' in c.body_text) = 0) then c.body_text end as text
            from mail m join mail_content c on c.id = m.content_id
            left join scorecard s on s.code = m.scorecard_code left join edition e on e.id = m.edition_id
            where (c.holds <> 'UNPUBLISHED' or :seesDrafts) and (m.kind <> 'QUERY_STEP' or :seesEveryQuery)
            """;

    private record Mail(
            long id,
            MailKind kind,
            String recipientName,
            String address,
            String subjectLine,
            @Nullable String scorecardCode,
            @Nullable String title,
            @Nullable String periodCode,
            @Nullable Frequency frequency,
            @Nullable YearType yearType,
            MailState state,
            Instant createdAt,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError,
            String messageId,
            @Nullable String text) {}

    private final EntityManager database;
    private final Visibility visibility;
    private final Transports transports;

    MailRepository(EntityManager database, Visibility visibility, Transports transports) {
        this.database = database;
        this.visibility = visibility;
        this.transports = transports;
    }

    /** Newest first, before {@code beforeId}; null does not narrow. */
    public List<MailView> page(
            @Nullable MailState state,
            @Nullable MailKind kind,
            @Nullable Long beforeId,
            int limit) {
        NativeQuery<Mail> query =
                query(
                        (state == null ? "" : " and m.state = :state")
                                + (kind == null ? "" : " and m.kind = :kind")
                                + (beforeId == null ? "" : " and m.id < :beforeId")
                                + " order by m.id desc limit :limit");
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (beforeId != null) {
            query.setParameter("beforeId", beforeId);
        }
        return views(query.setParameter("limit", limit));
    }

    public Optional<MailView> view(long id) {
        return views(query(" and m.id = :id").setParameter("id", id)).stream().findFirst();
    }

    /** Who was written to about earlier revisions of an edition, by their subjects. */
    public List<String> toldOf(String scorecard, String period, long correction) {
        List<?> subjects =
                database.createNativeQuery(
                                """
                                select distinct m.recipient from mail m join edition e on e.id = m.edition_id
                                where e.scorecard_code = :scorecard and e.period_code = :period and e.id <> :correction and m.kind in ('PUBLICATION', 'CORRECTION')
                                """,
                                String.class)
                        .setParameter("scorecard", scorecard)
                        .setParameter("period", period)
                        .setParameter("correction", correction)
                        .getResultList();
        return subjects.stream().map(String.class::cast).toList();
    }

    /**
     * Puts a given-up e-mail in the queue again, to the address its recipient has now.
     *
     * @return whether there was one
     */
    public boolean queueAgain(long id, Instant now) {
        return database.createNativeQuery(
                                """
                                update mail m set state = 'QUEUED', next_attempt_at = :now, give_up_at = :giveUpAt,
                                       address = coalesce((select p.email from person p where p.subject = m.recipient and p.active), m.address)
                                where m.id = :id and m.state = 'GIVEN_UP'
                                """)
                        .setParameter("now", now)
                        .setParameter("giveUpAt", now.plus(MailQueueRepository.GIVES_UP_AFTER))
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private NativeQuery<Mail> query(String rest) {
        return Rows.of(Mail.class, database.createNativeQuery(SELECT + rest))
                .setParameter("seesDrafts", visibility.seesDrafts())
                .setParameter("seesEveryQuery", visibility.seesEveryQuery());
    }

    private List<MailView> views(NativeQuery<Mail> query) {
        return query.getResultList().stream().map(this::view).toList();
    }

    private MailView view(Mail row) {
        return new MailView(
                new MailSummary(
                        row.id(),
                        row.kind(),
                        row.recipientName(),
                        row.address(),
                        row.subjectLine(),
                        row.scorecardCode(),
                        row.title(),
                        row.periodCode(),
                        row.periodCode() == null
                                        || row.frequency() == null
                                        || row.yearType() == null
                                ? null
                                : PeriodCode.label(
                                        row.periodCode(), row.frequency(), row.yearType()),
                        row.state(),
                        words(row.state(), row.attempts()),
                        row.createdAt(),
                        row.sentAt(),
                        row.attempts(),
                        row.nextAttemptAt(),
                        row.lastError()),
                row.messageId(),
                shown(row.text()));
    }

    /** Without the address that can switch off somebody's e-mails. */
    private static @Nullable String shown(@Nullable String text) {
        return text == null
                ? null
                : text.replace(Letter.UNSUBSCRIBE, "(each recipient's own address)");
    }

    private String words(MailState state, int attempts) {
        return switch (state) {
            case SENT -> "Sent";
            case GIVEN_UP -> "Given up";
            case QUEUED ->
                    transports.configured().isEmpty()
                            ? "Waiting: no mail server is set up"
                            : attempts == 0 ? "Waiting to be sent" : "Will be tried again";
        };
    }

    /** The title of a scorecard that an e-mail was about, for whoever got that e-mail. */
    public Optional<String> scorecardTitle(String code) {
        return database
                .createNativeQuery("select title from scorecard where code = :code", String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }
}
