package org.scrutineer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.scrutineer.digest.Sha256;
import org.scrutineer.limit.Uploads;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * A body that is kept outside memory for the length of its request: it is read for its digest
 * first, and then row by row.
 */
public record Spooled(Path file, String sha256) implements AutoCloseable {

    public static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PART = 8 * 1024;

    /** Fails when the body does not come in whole and in time. */
    public static Spooled of(InputStream body, Uploads.Upload upload) throws IOException {
        Path file = Files.createTempFile("import", null);
        boolean whole = false;
        try {
            DigestInputStream digested = new DigestInputStream(body, Sha256.digest());
            try (OutputStream kept = Files.newOutputStream(file)) {
                byte[] part = new byte[PART];
                for (int read = next(digested, part); read >= 0; read = next(digested, part)) {
                    kept.write(part, 0, read);
                    upload.mustNotBeLate();
                }
            }
            whole = true;
            return new Spooled(
                    file, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } finally {
            if (!whole) {
                Files.delete(file);
            }
        }
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

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
