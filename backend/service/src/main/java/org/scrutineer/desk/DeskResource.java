package org.scrutineer.desk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;

/** One page across editions and services, for those who prepare them. */
@Path("/api/v1/desk")
public class DeskResource {

    private final Desks desks;

    DeskResource(Desks desks) {
        this.desks = desks;
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_COMMENTARY)
    @Transactional
    public Desk get() {
        return desks.ofCaller();
    }
}
