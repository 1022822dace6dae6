package org.scrutineer.briefing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;

/** What to read before a clinic. */
@Path("/api/v1/clinics/{clinic}/briefing")
public class ClinicBriefingResource {

    private final BriefingRepository briefings;

    ClinicBriefingResource(BriefingRepository briefings) {
        this.briefings = briefings;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Briefing get(String clinic) {
        return briefings.forClinic(clinic);
    }
}
