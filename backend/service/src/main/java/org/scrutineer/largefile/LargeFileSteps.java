package org.scrutineer.largefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.access.Caller;
import org.scrutineer.ingest.ImportProgress;
import org.scrutineer.ingest.ImportReport;
import org.scrutineer.ingest.PeriodValueImport;
import org.scrutineer.job.WorkInHand;
import org.scrutineer.largefile.LargeFileRepository.Kept;
import org.scrutineer.periodvalue.Confirmed;

/** Checks or loads one large file, within the transaction of whoever asks for it. */
@ApplicationScoped
class LargeFileSteps {

    private final LargeFileRepository files;
    private final PeriodValueImport imports;
    private final WorkInHand inHand;
    private final Caller caller;
    private final Clock clock;

    LargeFileSteps(
            LargeFileRepository files,
            PeriodValueImport imports,
            WorkInHand inHand,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.inHand = inHand;
        this.caller = caller;
        this.clock = clock;
    }

    /** The file was cancelled, another works on it, or this instance stops. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    void take(Kept file) {
        try {
            Path bytes = Files.createTempFile("large", null);
            try {
                copy(file, bytes);
                if (file.state() == LargeFileState.CHECKING) {
                    check(file, bytes);
                } else {
                    load(file, bytes);
                }
            } finally {
                Files.delete(bytes);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void copy(Kept file, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            int place = 0;
            for (Optional<byte[]> part = files.part(file.id(), place);
                    part.isPresent();
                    part = files.part(file.id(), ++place)) {
                out.write(part.get());
            }
        }
    }

    private void check(Kept file, Path bytes) {
        caller.actAs(file.sender());
        ImportReport report = imports.check(bytes, progress(file));
        Kept now = mine(file);
        if (report.problemCount() > 0) {
            files.move(
                    now,
                    LargeFileMove.REFUSE,
                    "It has problems, so none of it can be loaded.",
                    clock.instant());
        } else if (report.warningCount() > Confirmed.MOST) {
            files.move(
                    now,
                    LargeFileMove.REFUSE,
                    "More of its figures look wrong than can be confirmed together.",
                    clock.instant());
        } else if (report.added() + report.revised() == 0) {
            files.move(
                    now,
                    LargeFileMove.FIND_THE_SAME,
                    "All of its figures are there already. There is nothing to load.",
                    clock.instant());
        } else {
            files.move(
                    now,
                    LargeFileMove.PASS,
                    "Checked, and ready to be loaded. Nothing has been loaded yet.",
                    clock.instant());
        }
        files.report(file.id(), report);
    }

    private void load(Kept file, Path bytes) {
        caller.actAs(file.asker());
        ImportReport report =
                imports.load(
                        bytes,
                        file.fileName(),
                        file.sha256(),
                        Confirmed.of(file.confirmed()),
                        progress(file));
        files.move(mine(file), LargeFileMove.FINISH, "Loaded, all of it.", clock.instant());
        files.report(file.id(), report);
    }

    /** The file, which stays this transaction's until it ends. */
    private Kept mine(Kept begun) {
        Kept file = files.lock(begun.id());
        if (file.attempt() != begun.attempt() || !LargeFileMove.GIVE_UP.isLegal(file.state())) {
            throw new Stopped();
        }
        return file;
    }

    private ImportProgress progress(Kept file) {
        return new LargeFileProgress(
                file.lineCount(),
                (percent, words) -> {
                    if (inHand.isStopping() || !apart(() -> files.note(file, percent, words))) {
                        throw new Stopped();
                    }
                },
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () ->
                                                files.move(
                                                        mine(file),
                                                        LargeFileMove.MERGE,
                                                        "Merging into the figures",
                                                        clock.instant())));
    }

    /** In a transaction of its own, which others see at once. */
    private static boolean apart(Callable<Boolean> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
