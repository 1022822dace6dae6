package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.circulation.Telling.ClinicSequence;
import org.scrutineer.circulation.Telling.EditionName;
import org.scrutineer.circulation.Telling.Kind;
import org.scrutineer.circulation.Telling.Person;
import org.scrutineer.circulation.Telling.What;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/**
 * What people are to be told of: a row with what happened, in its transaction, and what became of
 * it once it was known whom there is to tell.
 */
@ApplicationScoped
public class TellingRepository {

    private static final int AT_ONCE = 100;

    private final EntityManager database;

    TellingRepository(EntityManager database) {
        this.database = database;
    }

    /** As {@link Telling}, before it has a number. */
    public record New(
            Kind kind,
            String occasion,
            What about,
            @Nullable String step,
            @Nullable Person by,
            @Nullable String to,
            @Nullable String reason) {}

    /** Does nothing where the occasion is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(New telling, Instant now) {
        Person by = telling.by();
        What about = telling.about();
        ClinicSequence clinic = about.clinic();
        database.createNativeQuery(
                        """
                        insert into telling (kind, occasion, edition_id, step, request_id, recommendation_id, query_id, action_id, proposal_id, indicator_review_id, sign_off_id, annual_report_id, clinic_id, clinic_sequence, by_subject, by_name, to_subject, reason, at)
                        values (:kind, :occasion, cast(:edition as bigint), :step, cast(:request as bigint), cast(:recommendation as bigint), cast(:query as bigint), cast(:action as bigint), cast(:times as bigint), cast(:review as bigint), cast(:signOff as bigint), cast(:annualReport as bigint), cast(:clinic as bigint), cast(:sequence as int), :bySubject, :byName, :to, :reason, :now) on conflict (occasion) do nothing
                        """)
                .setParameter("kind", telling.kind().name())
                .setParameter("occasion", telling.occasion())
                .setParameter("edition", about.edition())
                .setParameter("step", telling.step())
                .setParameter("request", about.request())
                .setParameter("recommendation", about.recommendation())
                .setParameter("query", about.query())
                .setParameter("action", about.action())
                .setParameter("times", about.times())
                .setParameter("review", about.indicatorReview())
                .setParameter("signOff", about.signOff())
                .setParameter("annualReport", about.annualReport())
                .setParameter("clinic", clinic == null ? null : clinic.clinic())
                .setParameter("sequence", clinic == null ? null : clinic.sequence())
                .setParameter("bySubject", by == null ? null : by.subject())
                .setParameter("byName", by == null ? null : by.name())
                .setParameter("to", telling.to())
                .setParameter("reason", telling.reason())
                .setParameter("now", now)
                .executeUpdate();
    }

    private record Waiting(
            long id,
            Kind kind,
            String occasion,
            @Nullable String step,
            @Nullable Long requestId,
            @Nullable Long recommendationId,
            @Nullable Long queryId,
            @Nullable Long actionId,
            @Nullable Long proposalId,
            @Nullable Long indicatorReviewId,
            @Nullable Long signOffId,
            @Nullable Long annualReportId,
            @Nullable Long clinicId,
            @Nullable Integer clinicSequence,
            @Nullable String bySubject,
            @Nullable String byName,
            @Nullable String toSubject,
            @Nullable String reason,
            @Nullable Long editionId,
            @Nullable String scorecardCode,
            @Nullable String title,
            @Nullable String periodCode,
            @Nullable Frequency frequency,
            @Nullable YearType yearType,
            @Nullable Integer revision) {

        @Nullable EditionName edition() {
            return editionId == null
                            || scorecardCode == null
                            || title == null
                            || periodCode == null
                            || frequency == null
                            || yearType == null
                            || revision == null
                    ? null
                    : new EditionName(
                            editionId,
                            scorecardCode,
                            title,
                            periodCode,
                            frequency,
                            yearType,
                            revision);
        }
    }

    /** The oldest first. */
    public List<Telling> waiting() {
        return Rows.of(
                        Waiting.class,
                        database.createNativeQuery(
                                """
                                select t.id, t.kind, t.occasion, t.step, t.request_id, t.recommendation_id, t.query_id, t.action_id, t.proposal_id, t.indicator_review_id, t.sign_off_id, t.annual_report_id, t.clinic_id, t.clinic_sequence, t.by_subject, t.by_name, t.to_subject, t.reason,
                                       t.edition_id, e.scorecard_code, s.title, e.period_code, s.frequency, s.year_type, e.revision
                                from telling t left join edition e on e.id = t.edition_id left join scorecard s on s.code = e.scorecard_code
                                where t.told_at is null order by t.id limit :atOnce
                                """))
                .setParameter("atOnce", AT_ONCE)
                .getResultList()
                .stream()
                .map(TellingRepository::telling)
                .toList();
    }

    private static Telling telling(Waiting row) {
        return new Telling(
                row.id(),
                row.kind(),
                row.occasion(),
                row.edition(),
                row.step(),
                row.requestId(),
                row.recommendationId(),
                row.queryId(),
                row.actionId(),
                row.proposalId(),
                row.indicatorReviewId(),
                row.signOffId(),
                row.annualReportId(),
                row.clinicId() == null || row.clinicSequence() == null
                        ? null
                        : new ClinicSequence(row.clinicId(), row.clinicSequence()),
                row.bySubject() == null || row.byName() == null
                        ? null
                        : new Person(row.bySubject(), row.byName()),
                row.toSubject(),
                row.reason());
    }

    /** Whether it still waits; it is held until the transaction ends. */
    public boolean holdWaiting(Telling telling) {
        return !database.createNativeQuery(
                        "select 1 from telling where id = :id and told_at is null for update")
                .setParameter("id", telling.id())
                .getResultList()
                .isEmpty();
    }

    /** In which state its edition is now. */
    public String stateOfEdition(Telling telling) {
        return (String)
                database.createNativeQuery("select state from edition where id = :id", String.class)
                        .setParameter("id", telling.edition().id())
                        .getSingleResult();
    }

    /** The last state of a clinic's event that people were told of; -1 before the first. */
    public int lastTold(long clinic) {
        return (Integer)
                database.createNativeQuery(
                                "select coalesce(max(clinic_sequence), -1) from telling where clinic_id = :clinic and outcome = 'TOLD'",
                                Integer.class)
                        .setParameter("clinic", clinic)
                        .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void told(Telling telling, TellingResult told, Instant now) {
        database.createNativeQuery(
                        "update telling set told_at = :now, outcome = :outcome, told = :told, switched_off = :switchedOff, no_address = :noAddress where id = :id")
                .setParameter("now", now)
                .setParameter("outcome", told.outcome().name())
                .setParameter("told", told.told())
                .setParameter("switchedOff", told.switchedOff())
                .setParameter("noAddress", told.noAddress())
                .setParameter("id", telling.id())
                .executeUpdate();
    }

    /**
     * Lets home say it to these people, whether they want e-mails or not.
     *
     * @param line what it says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sayAtHome(Telling telling, String line, Collection<String> subjects) {
        database.createNativeQuery(
                        "insert into told_person (telling_id, subject, line) select :id, unnest(cast(:subjects as text[])), :line on conflict do nothing")
                .setParameter("line", line)
                .setParameter("id", telling.id())
                .setParameter("subjects", subjects.toArray(String[]::new))
                .executeUpdate();
    }

    /** Forgets what happened until then and nobody was told of yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveOutWaiting(Instant until) {
        database.createNativeQuery("delete from telling where told_at is null and at <= :until")
                .setParameter("until", until)
                .executeUpdate();
    }
}
