package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.access.Audience;

/** Requests for those who tell people of them. It asks nobody who may see them. */
@ApplicationScoped
public class RequestsToTell {

    private final EntityManager database;

    RequestsToTell(EntityManager database) {
        this.database = database;
    }

    public RequestToTell get(long id) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        """
                                        select e.id, s.code, s.title, s.audience, s.committees, s.exempt_committees,
                                               exists (select 1 from requested_measure m join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = m.indicator_code
                                                       where m.request_id = r.id and x.exempt_reason is not null),
                                               array(select i.title from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id order by i.code),
                                               array(select distinct i.lead_service from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id and i.lead_service is not null),
                                               r.state, r.reason, r.raised_by, r.raised_name,
                                               array(select p.subject from request_supporter p where p.request_id = r.id order by p.at)
                                        from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code where r.id = :id
                                        """,
                                        Object[].class)
                                .setParameter("id", id)
                                .getSingleResult();
        return new RequestToTell(
                Reference.of(id),
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                new Audience(Audience.Kind.valueOf((String) row[3]), texts(row[4])),
                texts(row[5]),
                (Boolean) row[6],
                texts(row[7]),
                texts(row[8]),
                RequestState.valueOf((String) row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                texts(row[13]));
    }

    private static List<String> texts(Object array) {
        return Arrays.asList((String[]) array);
    }
}
