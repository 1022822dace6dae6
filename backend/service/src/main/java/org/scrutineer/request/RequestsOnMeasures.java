package org.scrutineer.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;

/** How often measures were asked about, as far as the caller may know. */
@RequestScoped
public class RequestsOnMeasures {

    private final EntityManager database;
    private final Visibility visibility;

    RequestsOnMeasures(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    private record Count(String indicator, int count) {}

    /** By the codes of the measures; those that nobody asked about are missing. */
    public Map<String, Integer> counts(Collection<String> measures) {
        var query =
                Rows.of(
                        Count.class,
                        database.createNativeQuery(
                                """
                                select a.indicator_code as indicator, count(*) as count
                                from requested_measure a join deep_dive_request r on r.id = a.request_id join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                                where a.indicator_code = any(cast(:measures as text[])) and %s group by a.indicator_code
                                """
                                        .formatted(RequestVisibility.REQUEST)));
        visibility.bind(query);
        return query.setParameter("measures", measures.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Count::indicator, Count::count));
    }
}
