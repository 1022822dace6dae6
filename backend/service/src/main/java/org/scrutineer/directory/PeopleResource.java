package org.scrutineer.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.http.Items;

/** Whom a clinic can invite and an action can be given to. */
@Path("/api/v1/people")
public class PeopleResource {

    /**
     * Somebody who can be written to.
     *
     * @param roles in words
     */
    public record PersonView(String subject, String name, List<String> roles) {}

    private final PersonRepository people;

    PeopleResource(PersonRepository people) {
        this.people = people;
    }

    @GET
    @PermissionsAllowed({Permission.ARRANGE_CLINICS, Permission.WRITE_SCORECARDS})
    @Transactional
    public Items<PersonView> list() {
        return new Items<>(
                people.reachable().stream()
                        .map(
                                person ->
                                        new PersonView(
                                                person.subject(),
                                                person.name(),
                                                Role.titles(person.roles())))
                        .toList());
    }
}
