package org.scrutineer.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.problem.ProblemException;

/** Who belongs to which panel. */
@ApplicationScoped
class PanelMembers {

    private final EntityManager database;
    private final PersonRepository people;

    PanelMembers(EntityManager database, PersonRepository people) {
        this.database = database;
        this.people = people;
    }

    /** Their names, by their subjects; refused with 422 is whoever nobody can write to. */
    Map<String, String> named(List<String> subjects) {
        Map<String, String> named = people.reachable(subjects);
        ProblemException.refuseEach(
                "/members",
                subjects,
                each -> !named.containsKey(each),
                "is nobody who can be invited");
        return named;
    }

    Set<String> of(long panel) {
        return new LinkedHashSet<>(
                database.createNativeQuery(
                                "select subject from panel_member where panel_id = :panel order by name, subject",
                                String.class)
                        .setParameter("panel", panel)
                        .getResultList());
    }

    /** These belong to it, and no others. */
    void put(long panel, Map<String, String> named) {
        String[] subjects = named.keySet().toArray(String[]::new);
        database.createNativeQuery("delete from panel_member where panel_id = :panel")
                .setParameter("panel", panel)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into panel_member (panel_id, subject, name)
                        select :panel, subject, name from unnest(cast(:subjects as text[]), cast(:names as text[])) p (subject, name)
                        """)
                .setParameter("panel", panel)
                .setParameter("subjects", subjects)
                .setParameter("names", Stream.of(subjects).map(named::get).toArray(String[]::new))
                .executeUpdate();
    }
}
