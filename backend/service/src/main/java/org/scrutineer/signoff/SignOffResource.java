package org.scrutineer.signoff;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** What cabinet members sign off for their portfolios. */
@Path("/api/v1/sign-offs")
public class SignOffResource {

    private final SignOffRepository signOffs;
    private final SignOffService service;
    private final SignOffMeasures measures;
    private final IdempotentCreates creates;

    SignOffResource(
            SignOffRepository signOffs,
            SignOffService service,
            SignOffMeasures measures,
            IdempotentCreates creates) {
        this.signOffs = signOffs;
        this.service = service;
        this.measures = measures;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<SignOffView.InBrief> list() {
        return new Items<>(signOffs.visible());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    public Response open(
            @NotNull @Valid NewSignOff body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "openSignOff",
                key,
                body,
                () -> {
                    SignOff signOff = service.open(body);
                    return new Created(
                            201,
                            ETag.of(signOff.version()),
                            "/api/v1/sign-offs/" + signOff.reference(),
                            measures.view(signOff));
                });
    }

    @GET
    @Path("/{signOff}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String signOff) {
        return answer(signOffs.get(signOff));
    }

    @POST
    @Path("/{signOff}/steps")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response take(
            String signOff,
            @NotNull @Valid TakenStep body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.take(signOff, body, Precondition.match(ifMatch)));
    }

    private Response answer(SignOff signOff) {
        return Response.ok(measures.view(signOff))
                .header("ETag", ETag.of(signOff.version()))
                .build();
    }
}
