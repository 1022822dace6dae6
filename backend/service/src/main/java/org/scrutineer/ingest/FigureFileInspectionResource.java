package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.limit.Uploads;

/** What a file of others holds, before anybody says what of it is which measure. Keeps nothing. */
@Path("/api/v1/figure-file-inspections")
public class FigureFileInspectionResource {

    private final FigureFileInspections inspections;
    private final Uploads uploads;
    private final Caller caller;

    FigureFileInspectionResource(
            FigureFileInspections inspections, Uploads uploads, Caller caller) {
        this.inspections = inspections;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public FigureFileInspection inspect(
            InputStream body, @QueryParam("mapping") @Nullable @Code String mapping)
            throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            return inspections.of(file.file(), mapping);
        }
    }
}
