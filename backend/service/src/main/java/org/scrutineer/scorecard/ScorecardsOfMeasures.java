package org.scrutineer.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;

/** Which scorecards show measures, as far as the caller may read them. */
@RequestScoped
public class ScorecardsOfMeasures {

    private final EntityManager database;
    private final Visibility visibility;

    ScorecardsOfMeasures(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    private record Shown(String indicator, String title) {}

    /** The titles of scorecards but this one whose newest set openly has each of these. */
    public Map<String, List<String>> titles(Collection<String> measures, String but) {
        var query =
                Rows.of(
                        Shown.class,
                        database.createNativeQuery(
                                """
                                select i.indicator_code as indicator, s.title from scorecard s
                                join indicator_set_item i on i.scorecard_code = s.code and i.indicator_code = any(cast(:measures as text[])) and i.exempt_reason is null
                                     and i.version = (select max(version) from indicator_set where scorecard_code = s.code)
                                where s.code <> :but and %s order by s.title, s.code
                                """
                                        .formatted(Visibility.SCORECARD)));
        visibility.bindAudience(query);
        return query.setParameter("measures", measures.toArray(String[]::new))
                .setParameter("but", but)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Shown::indicator,
                                Collectors.mapping(Shown::title, Collectors.toList())));
    }
}
