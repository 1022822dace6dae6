package org.scrutineer.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;

/** A change of an indicator's definition that counts from a day to come. */
@Path("/api/v1/indicators/{indicator}/planned-definition")
public class PlannedDefinitionResource {

    private final PlannedDefinitions planned;

    PlannedDefinitionResource(PlannedDefinitions planned) {
        this.planned = planned;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public Response get(String indicator) {
        return answer(200, planned.get(indicator));
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response put(
            String indicator,
            @NotNull @Valid PlannedDefinitionDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200, planned.put(indicator, body, precondition));
    }

    @DELETE
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public void remove(String indicator, @HeaderParam("If-Match") @Nullable String ifMatch) {
        planned.remove(indicator, Precondition.match(ifMatch));
    }

    private Response answer(int status, PlannedDefinition of) {
        return Response.status(status)
                .entity(planned.view(of))
                .header("ETag", ETag.of(of.version()))
                .build();
    }
}
