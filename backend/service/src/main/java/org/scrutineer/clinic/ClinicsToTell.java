package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scrutineer.database.Rows;
import org.scrutineer.request.RequestVisibility;

/** Clinics for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class ClinicsToTell {

    private final EntityManager database;

    ClinicsToTell(EntityManager database) {
        this.database = database;
    }

    public ClinicToTell get(long id) {
        return Rows.of(
                        ClinicToTell.class,
                        database.createNativeQuery(
                                """
                                select c.id, c.state, c.title, c.starts_at, c.ends_at, c.place, c.link, c.preparation, c.sequence, c.changed_at, c.reason,
                                       array(select q.request_id from clinic_request q where q.clinic_id = c.id order by q.place) as requests,
                                       exists (select 1 from clinic_request q join deep_dive_request r on r.id = q.request_id join edition e on e.id = r.edition_id
                                               where q.clinic_id = c.id and %s) as exempt
                                from clinic c where c.id = :id
                                """
                                        .formatted(RequestVisibility.ON_EXEMPT)))
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The subjects of those who are invited as of a state of its event. */
    public List<String> invited(long id, int sequence) {
        return database.createNativeQuery(
                        """
                        select subject from clinic_invitee
                        where clinic_id = :id and since_sequence <= :sequence and (until_sequence is null or until_sequence > :sequence)
                        order by subject
                        """,
                        String.class)
                .setParameter("id", id)
                .setParameter("sequence", sequence)
                .getResultList();
    }
}
