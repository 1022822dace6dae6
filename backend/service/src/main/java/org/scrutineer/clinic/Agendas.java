package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.database.Rows;
import org.scrutineer.problem.ProblemException;

/** Which requests are on which clinic, in which order. */
@ApplicationScoped
class Agendas {

    private final EntityManager database;

    Agendas(EntityManager database) {
        this.database = database;
    }

    private record Planned(long requestId, long clinicId) {}

    List<Long> of(long clinic) {
        return database.createNativeQuery(
                        "select request_id from clinic_request where clinic_id = :clinic order by place",
                        Long.class)
                .setParameter("clinic", clinic)
                .getResultList();
    }

    /** Puts these on a clinic that is planned, and no others. */
    void put(long clinic, List<Long> requests) {
        database.createNativeQuery("delete from clinic_request where clinic_id = :clinic")
                .setParameter("clinic", clinic)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into clinic_request (clinic_id, request_id, place, planned)
                        select :clinic, request, place, true from unnest(cast(:requests as bigint[])) with ordinality r (request, place)
                        """)
                .setParameter("clinic", clinic)
                .setParameter("requests", requests.toArray(Long[]::new))
                .executeUpdate();
    }

    /** Once it is over, its requests may be on another. */
    void close(long clinic) {
        database.createNativeQuery(
                        "update clinic_request set planned = false where clinic_id = :clinic")
                .setParameter("clinic", clinic)
                .executeUpdate();
    }

    /**
     * Refuses those that another clinic which is to come has on its agenda, each with 422.
     *
     * @param clinic the one they are meant for; 0 where it is not booked yet
     */
    void checkFree(List<Long> requests, long clinic) {
        Map<Long, Long> elsewhere = new HashMap<>();
        Rows.of(
                        Planned.class,
                        database.createNativeQuery(
                                "select request_id, clinic_id from clinic_request where planned and clinic_id <> :clinic and request_id = any(cast(:requests as bigint[]))"))
                .setParameter("clinic", clinic)
                .setParameter("requests", requests.toArray(Long[]::new))
                .getResultList()
                .forEach(planned -> elsewhere.put(planned.requestId(), planned.clinicId()));
        ProblemException.refuseEach(
                "/requests",
                requests,
                elsewhere::containsKey,
                "is on the agenda of another clinic that is planned: take it off there first");
    }
}
