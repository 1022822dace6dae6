package org.scrutineer.remit;

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
import org.scrutineer.directory.Committee;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;

/** What falls under one committee. */
@Path("/api/v1/committees/{committee}/remit")
public class RemitResource {

    private final Remits remits;
    private final RemitService service;

    RemitResource(Remits remits, RemitService service) {
        this.remits = remits;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String committee) {
        return answer(remits.find(committee));
    }

    @PUT
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response say(
            String committee,
            @NotNull @Valid RemitDefinition body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Committee found = remits.find(committee);
        service.say(found, body, Precondition.match(ifMatch));
        return answer(found);
    }

    private Response answer(Committee committee) {
        return Response.ok(remits.of(committee))
                .header("ETag", ETag.of(remits.version(committee)))
                .build();
    }
}
