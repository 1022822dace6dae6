package org.scrutineer.clinic.times;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;

/** Proposals for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class ProposalsToTell {

    private final EntityManager database;

    ProposalsToTell(EntityManager database) {
        this.database = database;
    }

    /**
     * A proposal as people are told of it.
     *
     * @param starts when the clinic could begin: those that were not withdrawn and are to come
     * @param asked the subjects of everybody who is asked
     * @param unanswered of those, who has not answered each of these times
     * @param reason why it was called off; null unless it was
     */
    public record ProposalToTell(
            long id,
            ProposalState state,
            String title,
            List<Instant> starts,
            List<Long> requests,
            List<String> asked,
            List<String> unanswered,
            @Nullable String reason) {

        /** As people and URLs name it. */
        public String reference() {
            return Reference.CLINIC_TIMES.of(id);
        }

        public boolean isOpen() {
            return state == ProposalState.OPEN;
        }
    }

    private record Row(
            long id,
            ProposalState state,
            String title,
            List<Long> requests,
            List<String> asked,
            List<String> unanswered,
            @Nullable String reason) {}

    public ProposalToTell get(long id, Instant now) {
        Row row =
                Rows.of(
                                Row.class,
                                database.createNativeQuery(
                                        """
                                        select p.id, p.state, p.title, p.reason,
                                               array(select q.request_id from clinic_proposal_request q where q.proposal_id = p.id order by q.place) as requests,
                                               array(select v.subject from clinic_proposal_invitee v where v.proposal_id = p.id order by v.subject) as asked,
                                               array(select v.subject from clinic_proposal_invitee v where v.proposal_id = p.id and exists (
                                                         select 1 from proposed_time t where t.proposal_id = p.id and t.withdrawn_at is null and t.starts_at > :now
                                                           and not exists (select 1 from proposed_time_answer a where a.time_id = t.id and a.subject = v.subject))
                                                     order by v.subject) as unanswered
                                        from clinic_proposal p where p.id = :id
                                        """))
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .getSingleResult();
        List<Instant> starts =
                database.createNativeQuery(
                                "select starts_at from proposed_time where proposal_id = :id and withdrawn_at is null and starts_at > :now order by starts_at",
                                Instant.class)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .getResultList();
        return new ProposalToTell(
                row.id(),
                row.state(),
                row.title(),
                starts,
                row.requests(),
                row.asked(),
                row.unanswered(),
                row.reason());
    }
}
