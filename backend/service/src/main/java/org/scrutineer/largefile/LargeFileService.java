package org.scrutineer.largefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.ingest.ImportReport;
import org.scrutineer.ingest.Spooled;
import org.scrutineer.largefile.LargeFileRepository.Kept;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.problem.ProblemException;

/** What people do with large files: send them, have them loaded once they are checked, cancel. */
@ApplicationScoped
public class LargeFileService {

    /** As the audit trail names them. */
    private static final String AUDITED = "large-file";

    private static final int PART = 1024 * 1024;

    /** What nobody has loaded by then was sent for nothing. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final LargeFileRepository files;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    LargeFileService(LargeFileRepository files, AuditLog audit, Caller caller, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps the file in the database, where any instance can read it. */
    @Transactional
    LargeFile send(Spooled file, String name) {
        try {
            long size = Files.size(file.file());
            long id = files.add(name, file.sha256(), size, lines(file), caller, clock.instant());
            try (InputStream bytes = Files.newInputStream(file.file())) {
                int place = 0;
                for (byte[] part = bytes.readNBytes(PART);
                        part.length > 0;
                        part = bytes.readNBytes(PART)) {
                    files.addPart(id, place++, part);
                }
            }
            audit.record(
                    "large-file-sent",
                    AUDITED,
                    Long.toString(id),
                    Map.of("file", name, "sha256", file.sha256(), "bytes", size));
            return view(id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many there are to read, as near as can be said beforehand; 0 for a workbook. */
    private static int lines(Spooled file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.file())) {
            byte[] part = new byte[PART];
            int lines = 0;
            boolean first = true;
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                if (first && read > 1 && part[0] == 'P' && part[1] == 'K') {
                    return 0;
                }
                first = false;
                for (int i = 0; i < read; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    /** Has it loaded, unless a warning was not confirmed. */
    @Transactional
    LargeFile load(long id, List<String> confirmed) {
        Kept file = files.lock(id);
        LargeFileMove.LOAD.from(file.state());
        ImportReport report = files.reportOf(file);
        if (report != null) {
            Confirmed.of(confirmed).check(report.warningCount(), report.warnings());
        }
        files.move(file, LargeFileMove.LOAD, "Waiting to be loaded", clock.instant());
        files.ask(id, caller, confirmed);
        audit.record("large-file-loading-asked", AUDITED, Long.toString(id), named(file));
        return view(id);
    }

    /** Nothing of it gets into the figures. */
    @Transactional
    LargeFile cancel(long id) {
        Kept file = files.lock(id);
        files.move(
                file,
                LargeFileMove.CANCEL,
                "Cancelled by %s. Nothing of it was loaded.".formatted(caller.name()),
                clock.instant());
        audit.record("large-file-cancelled", AUDITED, Long.toString(id), named(file));
        return view(id);
    }

    /** Cancels what was checked long ago and never loaded. */
    @Transactional
    void cancelLeftLying() {
        Instant now = clock.instant();
        List<Kept> lying = files.leftLying(now.minus(KEPT));
        lying.forEach(
                file ->
                        files.move(
                                file,
                                LargeFileMove.CANCEL,
                                "Nobody had it loaded within %d days. Nothing of it was loaded."
                                        .formatted(KEPT.toDays()),
                                now));
        audit.recordEach(
                "large-file-cancelled",
                AUDITED,
                lying.stream()
                        .collect(
                                Collectors.toMap(
                                        file -> Long.toString(file.id()),
                                        LargeFileService::named)));
    }

    private static Map<String, Object> named(Kept file) {
        return Map.of("file", file.fileName());
    }

    LargeFile view(long id) {
        Kept file = files.find(id).orElseThrow(ProblemException::notFound);
        return file.view(shown(file));
    }

    /** Whom it may touch is said to who sent it, by what they may see. */
    private @Nullable ImportReport shown(Kept file) {
        ImportReport report = files.reportOf(file);
        return report == null || file.sentBy().equals(caller.subject())
                ? report
                : report.withoutTouches();
    }
}
