package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Role;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;

/** Keeps the table of people in step with what Keycloak says. */
@ApplicationScoped
public class Directory {

    private final EntityManager database;
    private final JsonText json;
    private final AuditLog audit;

    Directory(EntityManager database, JsonText json, AuditLog audit) {
        this.database = database;
        this.json = json;
        this.audit = audit;
    }

    /**
     * Takes over everybody at once. Who is missing stays, inactive: mails that went to them still
     * say to whom.
     */
    @Transactional
    public void keep(List<Person> people, Instant now) {
        String rows = json.of(people);
        int changed =
                database.createNativeQuery(
                                """
                                insert into person (subject, username, name, email, roles, committees, services, active, seen_at)
                                select subject, username, name, email, roles, committees, services, true, :now
                                from jsonb_to_recordset(cast(:people as jsonb))
                                     as p (subject text, username text, name text, email text, roles text[], committees text[], services text[])
                                on conflict (subject) do update
                                set username = excluded.username, name = excluded.name, email = excluded.email, roles = excluded.roles,
                                    committees = excluded.committees, services = excluded.services, active = true, gone_at = null, seen_at = excluded.seen_at
                                where (person.username, person.name, person.email, person.roles, person.committees, person.services, person.active)
                                      is distinct from (excluded.username, excluded.name, excluded.email, excluded.roles, excluded.committees, excluded.services, true)
                                """)
                        .setParameter("people", rows)
                        .setParameter("now", now)
                        .executeUpdate();
        String[] subjects = people.stream().map(Person::subject).toArray(String[]::new);
        int gone =
                database.createNativeQuery(
                                "update person set active = false, gone_at = :now where active and subject <> all(:subjects)")
                        .setParameter("now", now)
                        .setParameter("subjects", subjects)
                        .executeUpdate();
        if (changed + gone > 0) {
            audit.record(
                    "directory-refreshed",
                    "directory",
                    "keycloak",
                    Map.of("changed", changed, "gone", gone, "active", people.size()));
        }
    }

    /** The subjects of the lead officers of a service. */
    public List<String> leadersOf(String service) {
        return database.createNativeQuery(
                        "select subject from person where active and :service = any(services) and :role = any(roles) order by subject",
                        String.class)
                .setParameter("service", service)
                .setParameter("role", Role.LEAD_OFFICER.code())
                .getResultList();
    }
}
