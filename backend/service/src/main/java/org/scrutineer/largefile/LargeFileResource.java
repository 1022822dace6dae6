package org.scrutineer.largefile;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.ingest.Spooled;
import org.scrutineer.largefile.LargeFileRepository.Kept;
import org.scrutineer.limit.Uploads;
import org.scrutineer.periodvalue.Confirmed;

/** Large files of figures: sent, watched while they are worked on, loaded or cancelled. */
@Path("/api/v1/large-files")
public class LargeFileResource {

    private final LargeFileService service;
    private final LargeFileRepository files;
    private final IdempotentCreates creates;
    private final Uploads uploads;
    private final Caller caller;

    LargeFileResource(
            LargeFileService service,
            LargeFileRepository files,
            IdempotentCreates creates,
            Uploads uploads,
            Caller caller) {
        this.service = service;
        this.files = files;
        this.creates = creates;
        this.uploads = uploads;
        this.caller = caller;
    }

    /**
     * Has a checked file loaded.
     *
     * @param confirmed the warnings whose figures are right
     */
    public record Loading(
            @NotNull @Size(max = Confirmed.MOST) List<@NotNull @Pattern(regexp = Confirmed.ID) String> confirmed) {}

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response send(
            InputStream body,
            @QueryParam("fileName") @NotNull @Size(min = 1, max = 200) @OneLine String fileName,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            return creates.once(
                    "sendLargeFile",
                    key,
                    file.sha256(),
                    () -> {
                        LargeFile sent = service.send(file, fileName);
                        return new Created(201, null, "/api/v1/large-files/" + sent.id(), sent);
                    });
        }
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    @Transactional
    public Page<LargeFile> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page) {
        List<@Nullable Object> filter = List.of("large-files");
        List<String> before = PageToken.read(page, filter, 1);
        return Page.of(
                files.page(before == null ? null : PageToken.number(before.getFirst()), limit + 1),
                limit,
                (Kept file) -> file.view(null),
                last -> PageToken.after(filter, last.id()));
    }

    @GET
    @Path("/{file}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    @Transactional
    public LargeFile get(long file) {
        return service.view(file);
    }

    @POST
    @Path("/{file}/loading")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response load(
            long file,
            @NotNull @Valid Loading body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "loadLargeFile " + file,
                key,
                body,
                () -> new Created(200, null, null, service.load(file, body.confirmed())));
    }

    @POST
    @Path("/{file}/cancelling")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response cancel(long file, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "cancelLargeFile " + file,
                key,
                "",
                () -> new Created(200, null, null, service.cancel(file)));
    }
}
