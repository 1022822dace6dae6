package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Permission;
import org.scrutineer.briefing.BriefingRepository;
import org.scrutineer.problem.ProblemException;

/** What to read before talking about one measure, as a file. */
@Path("/api/v1/scorecards/{scorecard}/measures/{indicator}/briefing.pdf")
public class MeasureBriefingFileResource {

    private final BriefingRepository briefings;
    private final BriefingFiles files;

    MeasureBriefingFileResource(BriefingRepository briefings, BriefingFiles files) {
        this.briefings = briefings;
        this.files = files;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response file(String scorecard, String indicator) {
        return files.answer(
                briefings.forMeasure(scorecard, indicator).orElseThrow(ProblemException::notFound),
                indicator);
    }
}
