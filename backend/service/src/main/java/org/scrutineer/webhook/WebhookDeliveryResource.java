package org.scrutineer.webhook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.problem.ProblemException;

/** What an endpoint was sent. */
@Path("/api/v1/webhooks/{webhook}/deliveries")
public class WebhookDeliveryResource {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookService service;

    WebhookDeliveryResource(
            WebhookRepository webhooks, DeliveryRepository deliveries, WebhookService service) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public Page<DeliveryView> list(
            @Code String webhook,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("state") @Nullable DeliveryState state) {
        if (webhooks.find(webhook) == null) {
            throw ProblemException.notFound();
        }
        List<@Nullable Object> filter =
                Arrays.asList("webhook-deliveries", webhook, state == null ? null : state.name());
        List<String> before = PageToken.read(page, filter, 1);
        List<DeliveryView> rows =
                deliveries.page(
                        webhook,
                        state,
                        before == null ? null : PageToken.number(before.getFirst()),
                        limit + 1);
        return Page.of(rows, limit, each -> each, last -> PageToken.after(filter, last.id()));
    }

    @POST
    @Path("/{delivery}/replay")
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public DeliveryView replay(@Code String webhook, long delivery) {
        return service.replay(webhook, delivery);
    }
}
