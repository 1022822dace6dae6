package org.scrutineer.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.w3c.dom.Document;

/**
 * Makes briefings and summaries as PDF while their readers wait: what is in one depends on who
 * reads it, so it is kept nowhere. One at a time on each instance, for a PDF takes much memory
 * while it is made.
 */
@ApplicationScoped
class FilesWhileWaiting {

    /** Somebody who waits longer asks again. */
    private static final long SECONDS_TO_WAIT = 10;

    private final Semaphore room = new Semaphore(1, true);
    private final Clock clock;

    FilesWhileWaiting(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param page from when it is made, in words
     * @param name of the file, without its ending
     */
    Response answer(Function<String, Document> page, String name) {
        Instant now = clock.instant();
        return answer(now, () -> page.apply(PackSentences.moment(now)), name);
    }

    /**
     * The same of what was made before.
     *
     * @param at when, which becomes the date of the file
     */
    Response answer(Instant at, Supplier<Document> page, String name) {
        return Response.ok(make(at, page))
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private byte[] make(Instant at, Supplier<Document> page) {
        await();
        try {
            return PdfPack.write(page.get(), at);
        } finally {
            room.release();
        }
    }

    private void await() {
        try {
            if (room.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(
                ProblemType.NOT_READY,
                "Other packs are being made just now. Try again in a few seconds.");
    }
}
