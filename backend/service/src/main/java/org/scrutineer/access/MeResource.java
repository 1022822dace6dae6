package org.scrutineer.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Who is calling. */
@Path("/api/v1/me")
@Authenticated
public class MeResource {

    /** The caller, for the web app to show what fits. */
    public record Me(
            String username,
            String name,
            List<String> roles,
            List<String> permissions,
            List<String> committees,
            List<String> services) {}

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Me me() {
        return new Me(
                caller.username(),
                caller.name(),
                caller.roles().stream().map(Role::code).toList(),
                caller.permissions().stream().map(Permission::code).toList(),
                caller.committees(),
                caller.services());
    }
}
