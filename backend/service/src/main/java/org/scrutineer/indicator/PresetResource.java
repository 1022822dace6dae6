package org.scrutineer.indicator;

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
import org.scrutineer.http.Items;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.indicator.PresetChoice.View;

/** The Department for Education's list of measures, to pick from. */
@Path("/api/v1/preset-indicators")
public class PresetResource {

    private final PresetService service;
    private final IdempotentCreates creates;

    PresetResource(PresetService service, IdempotentCreates creates) {
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Items<View> list() {
        return new Items<>(service.all());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    public Response add(
            @NotNull @Valid PresetChoice body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "addPresetIndicators",
                key,
                body,
                () -> new Created(200, null, null, service.add(body)));
    }
}
