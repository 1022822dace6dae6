package org.scrutineer.request.deadline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;

/** Within how many days the council means to deal with requests. */
@Path("/api/v1/request-targets")
public class RequestTargetsResource {

    private final RequestTargetsService service;

    RequestTargetsResource(RequestTargetsService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get() {
        return answer(service.get());
    }

    @PUT
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response put(
            @NotNull @Valid Targets body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.put(body, Precondition.match(ifMatch)));
    }

    private static Response answer(RequestTargets kept) {
        return Response.ok(kept.targets()).header("ETag", ETag.of(kept.version())).build();
    }
}
