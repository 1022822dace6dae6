package org.scrutineer.audittrail;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.audittrail.AuditTrailRepository.Narrowing;
import org.scrutineer.http.Code;
import org.scrutineer.http.DayParameter;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;

/** Who changed figures, measures, targets, scorecards and editions, when and why. */
@Path("/api/v1")
public class AuditTrailResource {

    private final AuditTrailRepository trail;
    private final AuditTrailFile file;

    AuditTrailResource(AuditTrailRepository trail, AuditTrailFile file) {
        this.trail = trail;
        this.file = file;
    }

    @GET
    @Path("/audit-events")
    @PermissionsAllowed(Permission.READ_AUDIT)
    public Page<AuditedEvent> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("kind") @Nullable AuditedKind kind,
            @QueryParam("measure") @Code @Nullable String measure,
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("by") @OneLine @Size(min = 2, max = 100) @Nullable String by,
            @QueryParam("from") @Pattern(regexp = DayParameter.REGEXP) @Nullable String from,
            @QueryParam("to") @Pattern(regexp = DayParameter.REGEXP) @Nullable String to) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "audit-events",
                        kind == null ? null : kind.name(),
                        measure,
                        scorecard,
                        by,
                        from,
                        to);
        List<String> after = PageToken.read(page, filter, 1);
        List<AuditedEvent> events =
                trail.page(
                        narrowing(kind, measure, scorecard, by, from, to),
                        after == null ? null : PageToken.number(after.getFirst()),
                        limit + 1);
        return Page.of(
                events, limit, Function.identity(), last -> PageToken.after(filter, last.id()));
    }

    @GET
    @Path("/audit-events.csv")
    @Produces("text/csv")
    @PermissionsAllowed(Permission.READ_AUDIT)
    public Response export(
            @QueryParam("kind") @Nullable AuditedKind kind,
            @QueryParam("measure") @Code @Nullable String measure,
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("by") @OneLine @Size(min = 2, max = 100) @Nullable String by,
            @QueryParam("from") @Pattern(regexp = DayParameter.REGEXP) @Nullable String from,
            @QueryParam("to") @Pattern(regexp = DayParameter.REGEXP) @Nullable String to) {
        Narrowing narrowing = narrowing(kind, measure, scorecard, by, from, to);
        StreamingOutput body = out -> file.write(narrowing, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private static Narrowing narrowing(
            @Nullable AuditedKind kind,
            @Nullable String measure,
            @Nullable String scorecard,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to) {
        return new Narrowing(
                kind,
                measure,
                scorecard,
                by,
                from == null ? null : DayParameter.of("from", from),
                to == null ? null : DayParameter.of("to", to));
    }
}
