package org.scrutineer.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.access.Role;

/**
 * Puts together who holds which role and is in which group, as Keycloak would put it into their
 * tokens: roles come directly, by a role that includes others, or by a group or one above it.
 */
final class People {

    private static final String SERVICE_ACCOUNT = "service-account-";
    private static final List<String> KINDS_OF_GROUP = List.of("/committees/", "/services/");

    private final KeycloakReader.Session keycloak;
    private final Map<String, JsonNode> users = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();

    private People(KeycloakReader.Session keycloak) {
        this.keycloak = keycloak;
    }

    /** Everybody who holds a role known here and whose account is enabled. */
    static List<Person> read(KeycloakReader.Session keycloak) throws KeycloakUnreachable {
        People people = new People(keycloak);
        people.readRolesAndGroups();
        return people.roles.keySet().stream()
                .filter(subject -> people.user(subject).path("enabled").asBoolean())
                .map(people::person)
                .toList();
    }

    private void readRolesAndGroups() throws KeycloakUnreachable {
        Map<String, Set<String>> rolesOfGroups = new HashMap<>();
        for (Map.Entry<String, Set<String>> role : given().entrySet()) {
            String path = "/roles/" + KeycloakReader.encode(role.getKey());
            for (JsonNode user : keycloak.all(path + "/users")) {
                note(user, roles, role.getValue());
            }
            for (JsonNode group : keycloak.all(path + "/groups")) {
                rolesOfGroups
                        .computeIfAbsent(group.path("path").asText(), any -> new HashSet<>())
                        .addAll(role.getValue());
            }
        }
        readMembers(keycloak.all("/groups"), Set.of(), rolesOfGroups);
    }

    /** Keycloak's role, and the roles known here that whoever holds it has by it. */
    private Map<String, Set<String>> given() throws KeycloakUnreachable {
        Map<String, Set<String>> given = new HashMap<>();
        for (JsonNode role : keycloak.all("/roles")) {
            String name = role.path("name").asText();
            Set<String> all = new HashSet<>();
            include(name, role.path("composite").asBoolean(), all);
            Set<String> known = new TreeSet<>(all);
            known.retainAll(forPeople());
            if (!known.isEmpty()) {
                given.put(name, known);
            }
        }
        return given;
    }

    private void include(String role, boolean composite, Set<String> all)
            throws KeycloakUnreachable {
        if (all.add(role) && composite) {
            String path = "/roles/%s/composites/realm".formatted(KeycloakReader.encode(role));
            for (JsonNode part : keycloak.get(path)) {
                include(part.path("name").asText(), part.path("composite").asBoolean(), all);
            }
        }
    }

    private static Set<String> forPeople() {
        Set<String> codes = new HashSet<>();
        Arrays.stream(Role.values())
                .filter(Role::isForPeople)
                .forEach(role -> codes.add(role.code()));
        return codes;
    }

    private void readMembers(
            List<JsonNode> siblings, Set<String> inherited, Map<String, Set<String>> rolesOfGroups)
            throws KeycloakUnreachable {
        for (JsonNode group : siblings) {
            String path = group.path("path").asText();
            String address = "/groups/" + group.path("id").asText();
            Set<String> held = new HashSet<>(inherited);
            held.addAll(rolesOfGroups.getOrDefault(path, Set.of()));
            if (!held.isEmpty() || KINDS_OF_GROUP.stream().anyMatch(path::startsWith)) {
                for (JsonNode user : keycloak.all(address + "/members")) {
                    note(user, groups, Set.of(path));
                    if (!held.isEmpty()) {
                        note(user, roles, held);
                    }
                }
            }
            if (group.path("subGroupCount").asInt() > 0) {
                readMembers(keycloak.all(address + "/children"), held, rolesOfGroups);
            }
        }
    }

    private void note(JsonNode user, Map<String, Set<String>> of, Collection<String> names) {
        if (!user.path("username").asText().startsWith(SERVICE_ACCOUNT)) {
            String subject = user.path("id").asText();
            users.put(subject, user);
            of.computeIfAbsent(subject, any -> new TreeSet<>()).addAll(names);
        }
    }

    /** Of one who is noted with a role or a group. */
    private JsonNode user(String subject) {
        return Objects.requireNonNull(users.get(subject));
    }

    private Person person(String subject) {
        JsonNode user = user(subject);
        String username = user.path("username").asText();
        List<String> names = new ArrayList<>();
        for (String part : List.of("firstName", "lastName")) {
            if (!user.path(part).asText().isBlank()) {
                names.add(user.path(part).asText().strip());
            }
        }
        String email = user.path("email").asText();
        return new Person(
                subject,
                username,
                names.isEmpty() ? username : String.join(" ", names),
                email.isBlank() ? null : email,
                Objects.requireNonNull(roles.get(subject)),
                groupsUnder(subject, KINDS_OF_GROUP.getFirst()),
                groupsUnder(subject, KINDS_OF_GROUP.getLast()));
    }

    private Set<String> groupsUnder(String subject, String kind) {
        Set<String> under = new TreeSet<>(groups.getOrDefault(subject, Set.of()));
        under.removeIf(path -> !path.startsWith(kind));
        return under;
    }
}
