package org.scrutineer.request;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;

/** What waits for somebody, by its deadline and then by its age. */
@Path("/api/v1/request-queue")
public class RequestQueueResource {

    private final RequestQueue queue;

    RequestQueueResource(RequestQueue queue) {
        this.queue = queue;
    }

    @GET
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Page<DeepDiveRequestView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page) {
        return queue.page(limit, page);
    }
}
