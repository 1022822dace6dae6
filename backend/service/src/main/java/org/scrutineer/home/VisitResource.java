package org.scrutineer.home;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;

/** That the caller is here, so that home knows later when they were. */
@Path("/api/v1/me/visit")
public class VisitResource {

    private final Visits visits;

    VisitResource(Visits visits) {
        this.visits = visits;
    }

    @PUT
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Visits.Visit here() {
        return visits.here();
    }
}
