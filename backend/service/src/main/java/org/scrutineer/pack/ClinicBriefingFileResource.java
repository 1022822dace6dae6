package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Permission;
import org.scrutineer.briefing.Briefing;
import org.scrutineer.briefing.BriefingRepository;

/** What to read before a clinic, as a file. */
@Path("/api/v1/clinics/{clinic}/briefing.pdf")
public class ClinicBriefingFileResource {

    private final BriefingRepository briefings;
    private final FilesWhileWaiting files;

    ClinicBriefingFileResource(BriefingRepository briefings, FilesWhileWaiting files) {
        this.briefings = briefings;
        this.files = files;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response file(String clinic) {
        Briefing briefing = briefings.forClinic(clinic);
        return files.answer(
                made -> new BriefingDocument(briefing, made).write(), "briefing-" + clinic);
    }
}
