package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.problem.ProblemException;

/** Who is invited to which clinic, and from which state of its event until which. */
@ApplicationScoped
class Invitees {

    private final EntityManager database;
    private final PersonRepository people;

    Invitees(EntityManager database, PersonRepository people) {
        this.database = database;
        this.people = people;
    }

    /** Their names, by their subjects; refused with 422 is whoever nobody can write to. */
    Map<String, String> named(List<String> subjects) {
        Map<String, String> named = people.reachable(subjects);
        ProblemException.refuseEach(
                "/invited",
                subjects,
                each -> !named.containsKey(each),
                "is nobody who can be invited");
        return named;
    }

    /** The same with those of a panel who can be written to. */
    Map<String, String> named(List<String> subjects, Set<String> ofPanel) {
        Map<String, String> named = new LinkedHashMap<>(named(subjects));
        named.putAll(people.reachable(ofPanel));
        return named;
    }

    private record Invitee(String subject, String name) {}

    /** The names of those who are invited now, by their subjects. */
    Map<String, String> of(long clinic) {
        Map<String, String> invited = new LinkedHashMap<>();
        Rows.of(
                        Invitee.class,
                        database.createNativeQuery(
                                "select subject, name from clinic_invitee where clinic_id = :clinic and until_sequence is null order by subject"))
                .setParameter("clinic", clinic)
                .getResultList()
                .forEach(each -> invited.put(each.subject(), each.name()));
        return invited;
    }

    /** From this state of the event on these are invited, and no others. */
    void put(long clinic, int sequence, Map<String, String> named) {
        String[] subjects = named.keySet().toArray(String[]::new);
        database.createNativeQuery(
                        """
                        update clinic_invitee set until_sequence = :sequence
                        where clinic_id = :clinic and until_sequence is null and subject <> all(cast(:subjects as text[]))
                        """)
                .setParameter("sequence", sequence)
                .setParameter("clinic", clinic)
                .setParameter("subjects", subjects)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into clinic_invitee (clinic_id, subject, name, since_sequence)
                        select :clinic, subject, name, :sequence from unnest(cast(:subjects as text[]), cast(:names as text[])) p (subject, name)
                        on conflict (clinic_id, subject) where until_sequence is null do nothing
                        """)
                .setParameter("clinic", clinic)
                .setParameter("sequence", sequence)
                .setParameter("subjects", subjects)
                .setParameter("names", Stream.of(subjects).map(named::get).toArray(String[]::new))
                .executeUpdate();
    }
}
