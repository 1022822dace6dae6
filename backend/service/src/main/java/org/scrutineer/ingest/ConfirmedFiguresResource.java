package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.ingest.ConfirmedFigures.Names;

/** The performance team's word on figures that lead officers recorded. */
@Path("/api/v1/period-value-confirmations")
public class ConfirmedFiguresResource {

    private final ConfirmedFigures figures;
    private final IdempotentCreates creates;

    ConfirmedFiguresResource(ConfirmedFigures figures, IdempotentCreates creates) {
        this.figures = figures;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response confirm(
            @NotNull @Valid Names body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "confirmPeriodValues",
                key,
                body,
                () -> new Created(200, null, null, figures.confirm(body)));
    }
}
