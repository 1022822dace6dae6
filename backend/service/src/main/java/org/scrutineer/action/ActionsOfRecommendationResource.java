package org.scrutineer.action;

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

/** What is agreed on a recommendation. */
@Path("/api/v1/recommendations/{recommendation}/actions")
public class ActionsOfRecommendationResource {

    private final ActionRepository actions;
    private final ActionService service;
    private final IdempotentCreates creates;

    ActionsOfRecommendationResource(
            ActionRepository actions, ActionService service, IdempotentCreates creates) {
        this.actions = actions;
        this.service = service;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    public Response agreeOn(
            String recommendation,
            @NotNull @Valid NewAction body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "agreeActionOnRecommendation " + recommendation,
                key,
                body,
                () -> created(service.agreeOn(recommendation, body)));
    }

    private Created created(AgreedAction action) {
        return new Created(
                201,
                ETag.of(action.version()),
                "/api/v1/actions/" + action.reference(),
                actions.view(action.id()).orElseThrow(ProblemException::notFound));
    }
}
