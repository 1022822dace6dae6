package org.scrutineer.annualreport;

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
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.FrozenDocuments.Answer;
import org.scrutineer.http.AcceptEncoding;
import org.scrutineer.http.CachingHeaders;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** The reports of scorecards' years. */
@Path("/api/v1/annual-reports")
public class AnnualReportResource {

    private final AnnualReportRepository reports;
    private final AnnualReportService service;
    private final IdempotentCreates creates;
    private final Visibility visibility;

    AnnualReportResource(
            AnnualReportRepository reports,
            AnnualReportService service,
            IdempotentCreates creates,
            Visibility visibility) {
        this.reports = reports;
        this.service = service;
        this.creates = creates;
        this.visibility = visibility;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Items<AnnualReportView.InBrief> list() {
        return new Items<>(reports.visible());
    }

    @POST
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    public Response open(
            @NotNull @Valid NewAnnualReport body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "openAnnualReport",
                key,
                body,
                () -> {
                    AnnualReport report = service.open(body);
                    return new Created(
                            201,
                            ETag.of(report.version()),
                            "/api/v1/annual-reports/" + report.reference(),
                            reports.view(report));
                });
    }

    @GET
    @Path("/{report}")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response get(String report) {
        return answer(reports.get(report));
    }

    @GET
    @Path("/{report}/document")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response document(
            String report,
            @HeaderParam("If-None-Match") @Nullable String known,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        boolean packed = AcceptEncoding.takesGzip(encodings);
        Answer document = service.read(reports.get(report)).answer(packed);
        String etag = FrozenDocuments.etag(document.sha256(), packed);
        boolean unchanged = ETag.isKnown(known, etag);
        Response.ResponseBuilder answer =
                unchanged
                        ? Response.notModified()
                        : Response.ok(document.bytes(), "application/json")
                                .header("Content-Encoding", packed ? "gzip" : "identity");
        return CachingHeaders.addToPacked(answer.header("ETag", etag), visibility.isForEveryone())
                .build();
    }

    @PUT
    @Path("/{report}/section")
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    @Transactional
    public Response write(
            String report,
            @NotNull @Valid Section body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.write(report, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{report}/steps")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public Response take(
            String report,
            @NotNull @Valid TakenStep body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.take(report, body, Precondition.match(ifMatch)));
    }

    private Response answer(AnnualReport report) {
        return Response.ok(reports.view(report)).header("ETag", ETag.of(report.version())).build();
    }
}
