package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.database.Rows;

/** Whom to write to, by their subjects. Nobody is named who is not active. */
@ApplicationScoped
public class PersonRepository {

    private static final String REACHABLE =
            "select subject, name, roles from person where active and email is not null";

    private final EntityManager database;

    /** Somebody who can be written to. */
    record Reachable(String subject, String name, List<String> roles) {}

    /** Somebody by the name that they sign in with, and the roles that they hold. */
    public record Named(String username, String subject, String name, List<String> roles) {}

    /** Somebody with what decides what they may see. */
    public record Known(String subject, String name, List<String> roles, List<String> committees) {}

    PersonRepository(EntityManager database) {
        this.database = database;
    }

    /** The members who may read what is published to this audience, by the rule of Visibility. */
    public List<String> members(Audience audience) {
        List<String> members = holding(Role.readingByAudience());
        if (audience.kind() != Audience.Kind.COMMITTEES) {
            return members;
        }
        Set<String> sitting = Set.copyOf(sittingOn(audience.committees()));
        return members.stream().filter(sitting::contains).toList();
    }

    /** Everybody with one of these roles. */
    public List<String> holding(Collection<String> roles) {
        return having("roles", roles);
    }

    /** Everybody who may do this. */
    public List<String> allowed(Permission permission) {
        return holding(Role.allowing(permission));
    }

    /** This one person, while they may do this; nobody where no subject is given. */
    public List<String> allowed(Permission permission, @Nullable String subject) {
        return allowed(permission).stream().filter(each -> each.equals(subject)).toList();
    }

    /** Those who sit on one of these committees. */
    public List<String> sittingOn(Collection<String> committees) {
        return having("committees", committees);
    }

    /** Those who head one of these services. */
    public List<String> heading(Collection<String> services) {
        return having("services", services);
    }

    /** Where somebody is written to; empty when they have no address. */
    public Optional<String> address(String subject) {
        return database.createNativeQuery(
                        "select email from person where subject = :subject and active and email is not null",
                        String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Somebody who holds a role here; empty for those who hold none, or do no more. */
    public Optional<Known> known(String subject) {
        return Rows.of(
                        Known.class,
                        database.createNativeQuery(
                                "select subject, name, roles, committees from person where active and subject = :subject"))
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** On which committees somebody sits. */
    public List<String> committees(String subject) {
        return database.createNativeQuery(
                        "select unnest(committees) from person where subject = :subject and active",
                        String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /** The names of those among these who can be written to, by their subjects. */
    public Map<String, String> reachable(Collection<String> subjects) {
        return Rows.of(
                        Reachable.class,
                        database.createNativeQuery(
                                REACHABLE + " and subject = any(cast(:subjects as text[]))"))
                .setParameter("subjects", subjects.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Reachable::subject, Reachable::name));
    }

    /** Those with these user names who can be written to, by their user names. */
    public Map<String, Named> named(Collection<String> usernames) {
        return Rows.of(
                        Named.class,
                        database.createNativeQuery(
                                "select username, subject, name, roles from person where active and email is not null and username = any(cast(:usernames as text[]))"))
                .setParameter("usernames", usernames.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Named::username, each -> each));
    }

    /** Everybody who can be written to, by their names. */
    List<Reachable> reachable() {
        return Rows.of(
                        Reachable.class,
                        database.createNativeQuery(REACHABLE + " order by name, subject"))
                .getResultList();
    }

    private List<String> having(String column, Collection<String> any) {
        List<?> subjects =
                database.createNativeQuery(
                                "select subject from person where active and %s && cast(:any as text[]) order by subject"
                                        .formatted(column),
                                String.class)
                        .setParameter("any", any.toArray(String[]::new))
                        .getResultList();
        return subjects.stream().map(String.class::cast).toList();
    }
}
