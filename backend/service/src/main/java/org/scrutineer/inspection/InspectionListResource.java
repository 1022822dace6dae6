package org.scrutineer.inspection;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.http.Reference;
import org.scrutineer.ingest.Spooled;
import org.scrutineer.limit.Uploads;

/** The council's inspections in a table of all authorities', to be recorded. Keeps nothing. */
@Path("/api/v1/inspection-list-readings")
public class InspectionListResource {

    private final InspectionRepository inspections;
    private final FrameworkRepository frameworks;
    private final AreaRepository areas;
    private final Uploads uploads;
    private final Caller caller;

    InspectionListResource(
            InspectionRepository inspections,
            FrameworkRepository frameworks,
            AreaRepository areas,
            Uploads uploads,
            Caller caller) {
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.areas = areas;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed(Permission.RECORD_INSPECTIONS)
    public InspectionList read(InputStream body) throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            return InspectionTable.read(
                    file.file(),
                    areas.council(),
                    frameworks.all(),
                    url -> inspections.published(url).map(Reference.INSPECTION::of));
        }
    }
}
