package org.scrutineer.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scrutineer.briefing.Briefing;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Makes briefings as PDF while their readers wait: what is in one depends on who reads it, so it is
 * kept nowhere. One at a time on each instance, for a PDF takes much memory while it is made.
 */
@ApplicationScoped
class BriefingFiles {

    /** Somebody who waits longer asks again. */
    private static final long SECONDS_TO_WAIT = 10;

    private final Semaphore room = new Semaphore(1, true);
    private final Clock clock;

    BriefingFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param name of the file, without its ending
     */
    Response answer(Briefing briefing, String name) {
        return Response.ok(make(briefing))
                .header("Content-Type", "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"briefing-%s.pdf\"".formatted(name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private byte[] make(Briefing briefing) {
        await();
        try {
            Instant now = clock.instant();
            return PdfPack.write(
                    new BriefingDocument(briefing, PackSentences.moment(now)).write(), now);
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
                "Other briefing packs are being made just now. Try again in a few seconds.");
    }
}
