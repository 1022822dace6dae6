package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.limit.Uploads;
import org.scrutineer.periodvalue.Confirmed;

/** Return sheets as services send them back: a dry run first, then all or nothing. */
@Path("/api/v1/return-sheets")
public class ReturnSheetImportResource {

    private final PeriodValueImport imports;
    private final IdempotentCreates creates;
    private final Uploads uploads;
    private final Caller caller;

    ReturnSheetImportResource(
            PeriodValueImport imports, IdempotentCreates creates, Uploads uploads, Caller caller) {
        this.imports = imports;
        this.creates = creates;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    public Response importReturnSheet(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("true") Flag dryRun,
            @QueryParam("confirmed") @Size(max = Confirmed.MOST) List<@Pattern(regexp = Confirmed.ID) String> confirmed,
            @QueryParam("fileName") @Size(max = 200) @OneLine @Nullable String fileName,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        Confirmed warnings = Confirmed.of(confirmed);
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            if (dryRun.isSet()) {
                return Response.ok(imports.checkReturned(file.file())).build();
            }
            String name = Objects.requireNonNullElse(fileName, "");
            return creates.once(
                    "importReturnSheet",
                    key,
                    file.sha256(),
                    () ->
                            new Created(
                                    200,
                                    null,
                                    null,
                                    imports.loadReturned(
                                            file.file(), name, file.sha256(), warnings)));
        }
    }
}
