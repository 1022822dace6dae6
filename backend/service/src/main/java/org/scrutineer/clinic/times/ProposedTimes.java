package org.scrutineer.clinic.times;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** The times of each proposal, its agenda, who is asked, and what each of them answered. */
@ApplicationScoped
class ProposedTimes {

    private final EntityManager database;

    ProposedTimes(EntityManager database) {
        this.database = database;
    }

    /** A time, and since when it is proposed no more. */
    record Proposed(long id, Instant startsAt, @Nullable Instant withdrawnAt) {

        boolean isWithdrawn() {
            return withdrawnAt != null;
        }
    }

    /** The first first. */
    List<Proposed> of(long proposal) {
        return Rows.of(
                        Proposed.class,
                        database.createNativeQuery(
                                "select id, starts_at, withdrawn_at from proposed_time where proposal_id = :proposal order by starts_at"))
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** From now on these are proposed, and no others; those that are left out are withdrawn. */
    void put(long proposal, List<Instant> starts, Instant now) {
        String[] sent = starts.stream().map(Instant::toString).toArray(String[]::new);
        database.createNativeQuery(
                        "update proposed_time set withdrawn_at = :now where proposal_id = :proposal and withdrawn_at is null and starts_at <> all(cast(:starts as timestamptz[]))")
                .setParameter("now", now)
                .setParameter("proposal", proposal)
                .setParameter("starts", sent)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into proposed_time (proposal_id, starts_at) select :proposal, unnest(cast(:starts as timestamptz[]))
                        on conflict (proposal_id, starts_at) do update set withdrawn_at = null
                        """)
                .setParameter("proposal", proposal)
                .setParameter("starts", sent)
                .executeUpdate();
    }

    void putAgenda(long proposal, List<Long> requests) {
        database.createNativeQuery(
                        "delete from clinic_proposal_request where proposal_id = :proposal")
                .setParameter("proposal", proposal)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into clinic_proposal_request (proposal_id, request_id, place)
                        select :proposal, request, place from unnest(cast(:requests as bigint[])) with ordinality r (request, place)
                        """)
                .setParameter("proposal", proposal)
                .setParameter("requests", requests.toArray(Long[]::new))
                .executeUpdate();
    }

    /** The subjects of those who are asked. */
    List<String> asked(long proposal) {
        return database.createNativeQuery(
                        "select subject from clinic_proposal_invitee where proposal_id = :proposal order by subject",
                        String.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    void putAsked(long proposal, Map<String, String> named) {
        String[] subjects = named.keySet().toArray(String[]::new);
        database.createNativeQuery(
                        "delete from clinic_proposal_invitee where proposal_id = :proposal")
                .setParameter("proposal", proposal)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into clinic_proposal_invitee (proposal_id, subject, name)
                        select :proposal, subject, name from unnest(cast(:subjects as text[]), cast(:names as text[])) p (subject, name)
                        """)
                .setParameter("proposal", proposal)
                .setParameter("subjects", subjects)
                .setParameter("names", Stream.of(subjects).map(named::get).toArray(String[]::new))
                .executeUpdate();
    }

    /** What somebody says again is what counts. */
    void answer(Collection<ProposalAnswers.OfTime> answers, String subject, Instant now) {
        database.createNativeQuery(
                        """
                        insert into proposed_time_answer (time_id, subject, answer, answered_at)
                        select time, :subject, answer, :now from unnest(cast(:times as bigint[]), cast(:answers as text[])) a (time, answer)
                        on conflict (time_id, subject) do update set answer = excluded.answer, answered_at = excluded.answered_at
                        """)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter(
                        "times",
                        answers.stream().map(ProposalAnswers.OfTime::time).toArray(Long[]::new))
                .setParameter(
                        "answers",
                        answers.stream().map(each -> each.answer().name()).toArray(String[]::new))
                .executeUpdate();
    }
}
