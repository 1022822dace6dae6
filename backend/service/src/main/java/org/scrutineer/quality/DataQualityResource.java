package org.scrutineer.quality;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Reason;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.quality.QualityWriter.Asked;

/** What is not in order with the figures, for those who put it right. */
@Path("/api/v1/data-quality")
public class DataQualityResource {

    /** Whom to ask to look. */
    public record Nudge(@NotNull @Size(min = 1, max = 200) @OneLine String service) {}

    private final Findings findings;
    private final QualityService service;
    private final Nudges nudges;
    private final QualityCounts counts;
    private final IdempotentCreates creates;

    DataQualityResource(
            Findings findings,
            QualityService service,
            Nudges nudges,
            QualityCounts counts,
            IdempotentCreates creates) {
        this.findings = findings;
        this.service = service;
        this.nudges = nudges;
        this.counts = counts;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public DataQuality list(
            @QueryParam("kind") @Nullable FindingKind kind,
            @QueryParam("service") @Size(min = 1, max = 200) @OneLine @Nullable String of,
            @QueryParam("measure") @Code @Nullable String measure,
            @QueryParam("explained") @DefaultValue("false") Flag explained) {
        return QualityWriter.write(
                findings.all(), new Asked(kind, of, measure, explained.isSet()), counts.trends());
    }

    @GET
    @Path("/{finding}")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Finding get(String finding) {
        return service.get(finding);
    }

    @DELETE
    @Path("/{finding}/explanation")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public void takeBack(String finding) {
        service.takeBack(finding);
    }

    @POST
    @Path("/nudges")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response nudge(
            @NotNull @Valid Nudge body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "nudgeService",
                key,
                body,
                () -> new Created(201, null, null, nudges.send(body.service())));
    }

    @POST
    @Path("/{finding}/explanation")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    public Response explain(
            String finding,
            @NotNull @Valid Reason body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "explainFinding",
                key,
                Map.of("finding", finding, "reason", body.reason()),
                () -> new Created(200, null, null, service.explain(finding, body.reason())));
    }
}
