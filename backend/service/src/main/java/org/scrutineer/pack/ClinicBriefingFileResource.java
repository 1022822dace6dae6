package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Permission;
import org.scrutineer.briefing.BriefingRepository;

/** What to read before a clinic, as a file. */
@Path("/api/v1/clinics/{clinic}/briefing.pdf")
public class ClinicBriefingFileResource {

    private final BriefingRepository briefings;
    private final BriefingFiles files;

    ClinicBriefingFileResource(BriefingRepository briefings, BriefingFiles files) {
        this.briefings = briefings;
        this.files = files;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response file(String clinic) {
        return files.answer(briefings.forClinic(clinic), clinic);
    }
}
