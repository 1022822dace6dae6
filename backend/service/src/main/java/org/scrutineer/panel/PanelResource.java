package org.scrutineer.panel;

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
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** Standing panels, and who belongs to them. */
@Path("/api/v1/panels")
public class PanelResource {

    private final PanelRepository panels;
    private final PanelService service;
    private final IdempotentCreates creates;

    PanelResource(PanelRepository panels, PanelService service, IdempotentCreates creates) {
        this.panels = panels;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Items<PanelView> list() {
        return new Items<>(panels.all());
    }

    @POST
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    public Response setUp(
            @NotNull @Valid PanelPlan body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("setUpPanel", key, body, () -> created(service.setUp(body)));
    }

    @GET
    @Path("/{panel}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String panel) {
        long id = Reference.PANEL.id(panel);
        PanelView view = panels.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(panels.version(id))).build();
    }

    @PUT
    @Path("/{panel}")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response change(
            String panel,
            @NotNull @Valid PanelPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(panel, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{panel}/closure")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response close(
            String panel,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.close(panel, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{panel}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response redact(
            String panel,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(panel, body, Precondition.match(ifMatch)));
    }

    private Created created(Panel panel) {
        return new Created(
                201, ETag.of(panel.version()), "/api/v1/panels/" + panel.reference(), view(panel));
    }

    private Response answer(Panel panel) {
        return Response.ok(view(panel)).header("ETag", ETag.of(panel.version())).build();
    }

    private PanelView view(Panel panel) {
        return panels.view(panel.id()).orElseThrow(ProblemException::notFound);
    }
}
