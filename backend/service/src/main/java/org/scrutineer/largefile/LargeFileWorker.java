package org.scrutineer.largefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.WorkInHand;
import org.scrutineer.largefile.LargeFileRepository.Kept;
import org.scrutineer.problem.ProblemException;

/**
 * Works through large files in the background, one at a time over all instances. The work itself is
 * one transaction, whose lock falls with whoever holds it: what an instance that was killed had in
 * hand, another begins again from the bytes in the database. How far it is goes out by transactions
 * of its own.
 */
@ApplicationScoped
public class LargeFileWorker {

    private static final Logger LOG = Logger.getLogger(LargeFileWorker.class);

    private static final Caller.Actor WORKER =
            new Caller.Actor("large-files", "Large files", EnumSet.noneOf(Permission.class));

    private static final String JOB = "large files";

    /** Far longer than a million rows take. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int TRIES = 5;

    private final LargeFileRepository files;
    private final LargeFileService service;
    private final LargeFileSteps steps;
    private final Jobs jobs;
    private final WorkInHand inHand;
    private final Clock clock;

    LargeFileWorker(
            LargeFileRepository files,
            LargeFileService service,
            LargeFileSteps steps,
            Jobs jobs,
            WorkInHand inHand,
            Clock clock) {
        this.files = files;
        this.service = service;
        this.steps = steps;
        this.jobs = jobs;
        this.inHand = inHand;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "6s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        workOnNext();
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void cancelByTheClock() {
        jobs.once("large files that nobody loads", WORKER, service::cancelLeftLying);
    }

    /** Works on the one that has waited longest, if one waits and no other instance is at any. */
    @ActivateRequestContext
    public boolean workOnNext() {
        return inHand.finish(() -> files.toWorkOn().isPresent() && work(), false);
    }

    private boolean work() {
        List<Kept> begun = new ArrayList<>(1);
        try {
            return jobs.onceWithin(
                    LONGEST,
                    JOB,
                    WORKER,
                    () -> {
                        // Others see at once that it is begun with.
                        QuarkusTransaction.requiringNew().call(this::begin).ifPresent(begun::add);
                        begun.forEach(steps::take);
                    });
        } catch (RuntimeException problem) {
            if (begun.isEmpty()) {
                throw problem;
            }
            QuarkusTransaction.requiringNew().run(() -> after(begun.getFirst(), problem));
            return true;
        }
    }

    /** Whoever is not the first to work on it takes up what another has left. */
    private Optional<Kept> begin() {
        Optional<Kept> next =
                files.toWorkOn()
                        .map(files::lock)
                        .filter(file -> LargeFileMove.BEGIN.isLegal(file.state()));
        if (next.isEmpty()) {
            return next;
        }
        Kept file = next.get();
        if (file.attempt() >= TRIES) {
            giveUp(file);
            return Optional.empty();
        }
        files.move(file, LargeFileMove.BEGIN, "Beginning", clock.instant());
        files.countAttempt(file.id(), file.attempt() + 1);
        return files.find(file.id());
    }

    private void after(Kept begun, RuntimeException problem) {
        Kept file = files.lock(begun.id());
        if (file.attempt() != begun.attempt() || !LargeFileMove.GIVE_UP.isLegal(file.state())) {
            LOG.infof("Large file %d is no longer this instance's to work on", file.id());
        } else if (problem instanceof LargeFileSteps.Stopped) {
            // It was no fault of the file's.
            files.countAttempt(file.id(), file.attempt() - 1);
        } else if (problem instanceof ProblemException
                && LargeFileMove.CHECK_AGAIN.isLegal(file.state())) {
            files.move(
                    file,
                    LargeFileMove.CHECK_AGAIN,
                    "What is there has changed meanwhile: waiting to be checked again",
                    clock.instant());
            files.countAttempt(file.id(), 0);
        } else {
            LOG.errorf(
                    problem,
                    "Large file %d could not be worked through, try %d",
                    file.id(),
                    file.attempt());
            if (file.attempt() >= TRIES) {
                giveUp(file);
            }
        }
    }

    private void giveUp(Kept file) {
        files.move(
                file,
                LargeFileMove.GIVE_UP,
                "It could not be worked through in %d tries. Nothing of it was loaded. Tell whoever runs the service, and send it again."
                        .formatted(TRIES),
                clock.instant());
    }
}
