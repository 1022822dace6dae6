package org.scrutineer.grid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.problem.ProblemException;

/** The figures of a scorecard or a service, as they are typed. */
@Path("/api/v1/figure-grid")
public class FigureGridResource {

    private final Grids grids;

    FigureGridResource(Grids grids) {
        this.grids = grids;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public FigureGrid get(
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("service") @Size(min = 1, max = 200) @OneLine @Nullable String service,
            @QueryParam("period") @Code @Nullable String period,
            @QueryParam("periods") @DefaultValue("6") @Min(1) @Max(InGrid.MOST) int periods) {
        if (scorecard != null && service == null) {
            return grids.ofScorecard(scorecard, period, periods);
        }
        if (service != null && scorecard == null) {
            if (period != null) {
                throw ProblemException.badParameter("period", "belongs to a scorecard");
            }
            return grids.ofService(service, periods);
        }
        throw ProblemException.badParameter(
                "scorecard", "or service is needed, and not both together");
    }
}
