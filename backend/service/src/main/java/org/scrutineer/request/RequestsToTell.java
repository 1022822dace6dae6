package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scrutineer.database.Rows;

/** Requests for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class RequestsToTell {

    private final EntityManager database;

    RequestsToTell(EntityManager database) {
        this.database = database;
    }

    /** The subjects of those who are named to answer it. */
    public List<String> officers(long id) {
        return database
                .createNativeQuery(
                        "select subject from request_officer where request_id = :id order by subject",
                        String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    public RequestToTell get(long id) {
        return Rows.of(
                        RequestToTell.class,
                        database.createNativeQuery(
                                """
                                select r.id, e.id as edition, s.code as scorecard, s.title as scorecard_title, whom.audience as audience_kind, whom.committees, s.exempt_committees,
                                       %s as exempt,
                                       array(select m.indicator_code from requested_measure m where m.request_id = r.id order by m.indicator_code) as indicators,
                                       array(select i.title from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id order by i.code) as measures,
                                       array(select distinct i.lead_service from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id and i.lead_service is not null) as services,
                                       r.state, r.answer_kind, r.joined_to, r.reason, (select d.state from answer_draft d where d.request_id = r.id) as draft, r.raised_by, r.raised_name,
                                       array(select p.subject from request_supporter p where p.request_id = r.id order by p.at) as supporters
                                from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                                cross join lateral (select %s) whom where r.id = :id
                                """
                                        .formatted(
                                                RequestVisibility.ON_EXEMPT,
                                                RequestVisibility.READERS)))
                .setParameter("id", id)
                .getSingleResult();
    }
}
