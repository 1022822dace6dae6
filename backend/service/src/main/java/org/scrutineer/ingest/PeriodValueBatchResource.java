package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.load.LoadKind;
import org.scrutineer.periodvalue.Confirmed;

/** Several figures in one request, as somebody typed them into a grid. */
@Path("/api/v1/period-values")
public class PeriodValueBatchResource {

    private final PeriodValueBatch batches;
    private final IdempotentCreates creates;

    PeriodValueBatchResource(PeriodValueBatch batches, IdempotentCreates creates) {
        this.batches = batches;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    public Response record(
            @QueryParam("confirmed") @Size(max = Confirmed.MOST) List<@Pattern(regexp = Confirmed.ID) String> confirmed,
            @NotNull @Valid FigureBatch body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "recordPeriodValues",
                key,
                body,
                () ->
                        new Created(
                                200,
                                null,
                                null,
                                batches.record(body, Confirmed.of(confirmed), LoadKind.TYPED)));
    }
}
