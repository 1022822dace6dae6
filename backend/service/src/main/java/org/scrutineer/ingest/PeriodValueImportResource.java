package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.digest.Sha256;
import org.scrutineer.http.Code;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.ingest.FileExamination.ByMapping;
import org.scrutineer.limit.Uploads;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.problem.ProblemException;

/** Figures in as a CSV file or an Excel workbook: a dry run first, then all or nothing. */
@Path("/api/v1/period-value-imports")
public class PeriodValueImportResource {

    private final PeriodValueImport imports;
    private final FigureMappings mappings;
    private final IdempotentCreates creates;
    private final Uploads uploads;
    private final Caller caller;

    PeriodValueImportResource(
            PeriodValueImport imports,
            FigureMappings mappings,
            IdempotentCreates creates,
            Uploads uploads,
            Caller caller) {
        this.imports = imports;
        this.mappings = mappings;
        this.creates = creates;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response importPeriodValues(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("true") Flag dryRun,
            @QueryParam("confirmed") @Size(max = Confirmed.MOST) List<@Pattern(regexp = Confirmed.ID) String> confirmed,
            @QueryParam("fileName") @Size(max = 200) @OneLine @Nullable String fileName,
            @QueryParam("mapping") @Nullable @Code String mapping,
            @QueryParam("mappingVersion") @Nullable @Min(1) @Max(1_000_000) Integer mappingVersion,
            @QueryParam("reason") @Size(min = 3, max = 1000) @OneLine @Nullable String reason,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        Confirmed warnings = Confirmed.of(confirmed);
        ByMapping mapped = mapped(mapping, mappingVersion, reason);
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            if (dryRun.isSet()) {
                return Response.ok(imports.check(file.file(), mapped)).build();
            }
            String name = fileName == null ? "" : fileName;
            return creates.once(
                    "importPeriodValues",
                    key,
                    requestHash(file, mapped),
                    () ->
                            new Created(
                                    200,
                                    null,
                                    null,
                                    imports.load(
                                            file.file(), name, file.sha256(), warnings, mapped)));
        }
    }

    @POST
    @Path("/marked.csv")
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @Produces("text/csv")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response mark(InputStream body) throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            return Response.ok(
                            Files.newInputStream(
                                    imports.mark(file.file()), StandardOpenOption.DELETE_ON_CLOSE))
                    .header("Content-Disposition", "attachment; filename=\"figures-marked.csv\"")
                    .build();
        }
    }

    private @Nullable ByMapping mapped(
            @Nullable String code, @Nullable Integer version, @Nullable String reason) {
        if (code == null) {
            return null;
        }
        if (version == null) {
            throw ProblemException.badParameter(
                    "mappingVersion", "is needed beside mapping: say which version was checked");
        }
        return new ByMapping(
                mappings.find(code, version)
                        .orElseThrow(
                                () ->
                                        ProblemException.badParameter(
                                                "mapping", "is not there in this version")),
                reason);
    }

    /** The same file by another mapping is another request. */
    private static String requestHash(Spooled file, @Nullable ByMapping mapped) {
        if (mapped == null) {
            return file.sha256();
        }
        SavedMapping saved = mapped.saved();
        String all =
                String.join(
                        "\n",
                        file.sha256(),
                        saved.code(),
                        Integer.toString(saved.version()),
                        Objects.requireNonNullElse(mapped.reason(), ""));
        return Sha256.of(all);
    }
}
