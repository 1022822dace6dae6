package org.scrutineer.threshold;

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

/** The targets of several indicators in one request. */
@Path("/api/v1/thresholds")
public class ThresholdBatchResource {

    private final ThresholdBatches batches;
    private final IdempotentCreates creates;

    ThresholdBatchResource(ThresholdBatches batches, IdempotentCreates creates) {
        this.batches = batches;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    public Response set(
            @NotNull @Valid ThresholdBatch body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "setThresholds", key, body, () -> new Created(200, null, null, batches.set(body)));
    }
}
