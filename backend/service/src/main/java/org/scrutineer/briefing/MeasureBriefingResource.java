package org.scrutineer.briefing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.ProblemException;

/** What to read before talking about one measure. */
@Path("/api/v1/scorecards/{scorecard}/measures/{indicator}/briefing")
public class MeasureBriefingResource {

    private final BriefingRepository briefings;

    MeasureBriefingResource(BriefingRepository briefings) {
        this.briefings = briefings;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Briefing get(String scorecard, String indicator) {
        return briefings.forMeasure(scorecard, indicator).orElseThrow(ProblemException::notFound);
    }
}
