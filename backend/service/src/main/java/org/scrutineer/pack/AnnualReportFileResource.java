package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Permission;
import org.scrutineer.annualreport.AnnualReportDocument;
import org.scrutineer.annualreport.AnnualReportService;

/** An annual report as files, made from what is kept of it: the same report is the same bytes. */
@Path("/api/v1/annual-reports/{report}")
public class AnnualReportFileResource {

    private final AnnualReportService reports;
    private final FilesWhileWaiting files;

    AnnualReportFileResource(AnnualReportService reports, FilesWhileWaiting files) {
        this.reports = reports;
        this.files = files;
    }

    @GET
    @Path("/report.pdf")
    @Produces("application/pdf")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    public Response pdf(String report) {
        AnnualReportDocument said = reports.find(report);
        return files.answer(said.assembledAt(), () -> AnnualReportFiles.paper(said), name(report));
    }

    @GET
    @Path("/report.html")
    @Produces("text/html")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    public Response page(String report) {
        return Response.ok(AnnualReportFiles.page(reports.find(report)))
                .header("Content-Type", "text/html; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.html\"".formatted(name(report)))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String name(String report) {
        return "annual-report-" + report;
    }
}
