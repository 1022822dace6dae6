package org.scrutineer.remit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;

/** What falls under which committee, and what under none. */
@Path("/api/v1/committee-remits")
public class RemitsResource {

    private final Remits remits;

    RemitsResource(Remits remits) {
        this.remits = remits;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public RemitView.All list() {
        return remits.all();
    }
}
