package org.scrutineer.recommendation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;

/** What inspectors recommend in a report. */
@Path("/api/v1/inspections/{inspection}/recommendations")
public class RecommendationsOfInspectionResource {

    private final RecommendationRepository recommendations;
    private final RecommendationService service;
    private final IdempotentCreates creates;

    RecommendationsOfInspectionResource(
            RecommendationRepository recommendations,
            RecommendationService service,
            IdempotentCreates creates) {
        this.recommendations = recommendations;
        this.service = service;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    public Response make(
            String inspection,
            @NotNull @Valid InspectorsRecommendation body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "makeInspectorsRecommendation " + inspection,
                key,
                body,
                () -> created(service.makeOfInspectors(inspection, body)));
    }

    private Created created(Recommendation made) {
        return new Created(
                201,
                ETag.of(made.version()),
                "/api/v1/recommendations/" + made.reference().address(),
                recommendations.view(made.reference()).orElseThrow(ProblemException::notFound));
    }
}
