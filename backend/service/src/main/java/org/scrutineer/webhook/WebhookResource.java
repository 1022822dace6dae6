package org.scrutineer.webhook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.webhook.WebhookService.Written;

/** The endpoints of other systems. */
@Path("/api/v1/webhooks")
public class WebhookResource {

    /** All endpoints, and where they may lie. */
    public record Webhooks(List<WebhookView> items, List<String> allowedHosts) {}

    private final WebhookRepository webhooks;
    private final WebhookService service;
    private final AllowedHosts hosts;
    private final IdempotentCreates creates;

    WebhookResource(
            WebhookRepository webhooks,
            WebhookService service,
            AllowedHosts hosts,
            IdempotentCreates creates) {
        this.webhooks = webhooks;
        this.service = service;
        this.hosts = hosts;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public Webhooks list() {
        return new Webhooks(webhooks.all(), hosts.words());
    }

    @GET
    @Path("/{webhook}")
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public Response get(@Code String webhook) {
        Webhook found =
                Optional.ofNullable(webhooks.find(webhook)).orElseThrow(ProblemException::notFound);
        return answer(200, new Written(found, null));
    }

    @PUT
    @Path("/{webhook}")
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public Response put(
            @Code String webhook,
            @NotNull @Valid WebhookDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(precondition.creates() ? 201 : 200, service.put(webhook, body, precondition));
    }

    @POST
    @Path("/{webhook}/secret")
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    @Transactional
    public Response rotate(
            @Code String webhook, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(200, service.rotate(webhook, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{webhook}/test")
    @PermissionsAllowed(Permission.MANAGE_WEBHOOKS)
    public Response test(
            @Code String webhook, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "testWebhook " + webhook,
                key,
                "",
                () -> new Created(201, null, null, service.test(webhook)));
    }

    private Response answer(int status, Written written) {
        WebhookView view = webhooks.view(written.webhook().code()).orElseThrow();
        return Response.status(status)
                .entity(written.secret() == null ? view : view.with(written.secret()))
                .header("ETag", ETag.of(written.webhook().version()))
                .build();
    }
}
