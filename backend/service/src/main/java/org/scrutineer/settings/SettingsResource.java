package org.scrutineer.settings;

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

/** How the council's figures are read. */
@Path("/api/v1/settings")
public class SettingsResource {

    private final SettingsRepository settings;
    private final SettingsService service;

    SettingsResource(SettingsRepository settings, SettingsService service) {
        this.settings = settings;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response get() {
        return answer(settings.get());
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_SETTINGS)
    @Transactional
    public Response put(
            @NotNull @Valid SettingsDraft body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.put(body, Precondition.match(ifMatch)));
    }

    private static Response answer(Settings settings) {
        return Response.ok(SettingsDraft.of(settings))
                .header("ETag", ETag.of(settings.version()))
                .build();
    }
}
