package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Permission;
import org.scrutineer.briefing.Briefing;
import org.scrutineer.briefing.BriefingRepository;
import org.scrutineer.problem.ProblemException;

/** What to read before talking about one measure, as a file. */
@Path("/api/v1/scorecards/{scorecard}/measures/{indicator}/briefing.pdf")
public class MeasureBriefingFileResource {

    private final BriefingRepository briefings;
    private final FilesWhileWaiting files;

    MeasureBriefingFileResource(BriefingRepository briefings, FilesWhileWaiting files) {
        this.briefings = briefings;
        this.files = files;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response file(String scorecard, String indicator) {
        Briefing briefing =
                briefings.forMeasure(scorecard, indicator).orElseThrow(ProblemException::notFound);
        return files.answer(
                made -> new BriefingDocument(briefing, made).write(), "briefing-" + indicator);
    }
}
