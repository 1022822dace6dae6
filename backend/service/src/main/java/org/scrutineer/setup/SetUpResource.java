package org.scrutineer.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Flag;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.ingest.Spooled;
import org.scrutineer.limit.Uploads;

/** The set-up of the council as one workbook, and the same as JSON. */
@Path("/api/v1/set-up")
@PermissionsAllowed(
        value = {
            Permission.WRITE_INDICATORS,
            Permission.WRITE_THRESHOLDS,
            Permission.WRITE_SCORECARDS
        },
        inclusive = true)
public class SetUpResource {

    private final SetUpReader reader;
    private final SetUpWorkbookReader workbooks;
    private final SetUpLoad load;
    private final IdempotentCreates creates;
    private final Uploads uploads;
    private final Caller caller;
    private final ObjectMapper json;

    SetUpResource(
            SetUpReader reader,
            SetUpWorkbookReader workbooks,
            SetUpLoad load,
            IdempotentCreates creates,
            Uploads uploads,
            Caller caller,
            ObjectMapper json) {
        this.reader = reader;
        this.workbooks = workbooks;
        this.load = load;
        this.creates = creates;
        this.uploads = uploads;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Transactional
    public SetUp get() {
        return reader.now();
    }

    @POST
    public Response post(
            @NotNull @Valid SetUp body,
            @QueryParam("dryRun") @DefaultValue("true") Flag dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        SetUpSource sent = SetUpSource.ofJson(body);
        return dryRun.isSet()
                ? Response.ok(load.check(sent)).build()
                : creates.once(
                        "loadSetUp",
                        key,
                        body,
                        () -> new Created(200, null, null, load.load(sent)));
    }

    @GET
    @Path("/workbook.xlsx")
    @Produces(Spooled.WORKBOOK)
    @Transactional
    public Response workbook() {
        return Response.ok(SetUpWorkbook.write(json.valueToTree(reader.now())))
                .header("Content-Disposition", "attachment; filename=\"set-up.xlsx\"")
                .build();
    }

    @POST
    @Path("/workbook.xlsx")
    @Blocking
    @Consumes(Spooled.WORKBOOK)
    public Response postWorkbook(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("true") Flag dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            SetUpSource sent = workbooks.read(file.file());
            return dryRun.isSet()
                    ? Response.ok(load.check(sent)).build()
                    : creates.once(
                            "loadSetUpWorkbook",
                            key,
                            file.sha256(),
                            () -> new Created(200, null, null, load.load(sent)));
        }
    }
}
