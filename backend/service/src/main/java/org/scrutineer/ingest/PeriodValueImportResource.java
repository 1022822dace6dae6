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
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.digest.Sha256;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.limit.Uploads;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Figures in as a CSV file or an Excel workbook: a dry run first, then all or nothing. */
@Path("/api/v1/period-value-imports")
public class PeriodValueImportResource {

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PART = 8 * 1024;

    private final PeriodValueImport imports;
    private final IdempotentCreates creates;
    private final Uploads uploads;
    private final Caller caller;

    PeriodValueImportResource(
            PeriodValueImport imports, IdempotentCreates creates, Uploads uploads, Caller caller) {
        this.imports = imports;
        this.creates = creates;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", WORKBOOK})
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response importPeriodValues(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("true") Flag dryRun,
            @QueryParam("confirmed") @Size(max = Confirmed.MOST) List<@Pattern(regexp = Confirmed.ID) String> confirmed,
            @QueryParam("fileName") @Size(max = 200) @OneLine @Nullable String fileName,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        Confirmed warnings = Confirmed.of(confirmed);
        java.nio.file.Path file = Files.createTempFile("import", null);
        try (Uploads.Upload upload = uploads.begin(caller.subject())) {
            String sha256 = spool(body, upload, file);
            if (dryRun.isSet()) {
                return Response.ok(imports.check(file)).build();
            }
            String name = fileName == null ? "" : fileName;
            return creates.once(
                    "importPeriodValues",
                    key,
                    sha256,
                    () -> new Created(200, null, null, imports.load(file, name, sha256, warnings)));
        } finally {
            Files.delete(file);
        }
    }

    /**
     * The body is kept outside memory for the length of this request: it is read for its digest
     * first, and then row by row.
     */
    private static String spool(InputStream body, Uploads.Upload upload, java.nio.file.Path file)
            throws IOException {
        DigestInputStream digested = new DigestInputStream(body, Sha256.digest());
        try (OutputStream kept = Files.newOutputStream(file)) {
            byte[] part = new byte[PART];
            for (int read = next(digested, part); read >= 0; read = next(digested, part)) {
                kept.write(part, 0, read);
                upload.mustNotBeLate();
            }
        }
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    /** Whoever stops sending is at fault for it, not this service. */
    private static int next(InputStream body, byte[] part) {
        try {
            return body.read(part);
        } catch (IOException cut) {
            throw ProblemException.of(
                    ProblemType.TOO_SLOW,
                    "The file stopped coming in. Nothing was changed. Send it again.");
        }
    }
}
