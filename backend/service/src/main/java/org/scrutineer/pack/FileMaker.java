package org.scrutineer.pack;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenEditions;
import org.scrutineer.edition.frozen.FrozenEditions.FrozenEdition;
import org.scrutineer.edition.life.EditionPublished;
import org.scrutineer.glossary.Glossary;
import org.scrutineer.job.WorkInHand;
import org.scrutineer.pack.EditionFileRepository.Claim;

/**
 * Makes the files of editions in the background. Each is claimed by itself, so that several
 * instances work side by side; one that is killed loses its claim, and another makes the file. A
 * file is the same whoever makes it, so nothing is lost where two do.
 */
@ApplicationScoped
public class FileMaker {

    private static final Logger LOG = Logger.getLogger(FileMaker.class);

    private final EditionFileRepository files;
    private final FrozenEditions frozen;
    private final Glossary glossary;
    private final WorkInHand inHand;
    private final Clock clock;

    FileMaker(
            EditionFileRepository files,
            FrozenEditions frozen,
            Glossary glossary,
            WorkInHand inHand,
            Clock clock) {
        this.files = files;
        this.frozen = frozen;
        this.glossary = glossary;
        this.inHand = inHand;
        this.clock = clock;
    }

    /** Within the transaction of the publication: only what is to be made is written down. */
    void queue(@Observes EditionPublished event) {
        EnumSet<Variant> variants = EnumSet.of(Variant.OPEN);
        if (event.full() != null) {
            variants.add(Variant.FULL);
        }
        files.queue(event.edition().id(), variants, clock.instant());
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        makeAll();
    }

    /** Makes all that is queued, one after the other, which leaves room for those who read. */
    public int makeAll() {
        int made = 0;
        while (makeNext()) {
            made++;
        }
        return made;
    }

    /** Makes the next file, if one waits. */
    @ActivateRequestContext
    public boolean makeNext() {
        return inHand.finish(this::makeClaimed, false);
    }

    private boolean makeClaimed() {
        Optional<Claim> claim = files.claim(clock.instant());
        claim.ifPresent(this::make);
        return claim.isPresent();
    }

    private void make(Claim claim) {
        try {
            FrozenEdition edition = frozen.read(claim.edition(), claim.variant());
            files.note(
                    claim,
                    30,
                    "Writing "
                            + PackSentences.count(
                                    edition.measures().size(), "measure", "measures"));
            byte[] bytes =
                    claim.kind()
                            .write(
                                    new Pack(
                                            edition.document(),
                                            edition.measures(),
                                            glossary.statistics()));
            files.note(claim, 90, "Storing it");
            files.finish(claim, bytes, clock.instant());
        } catch (RuntimeException problem) {
            LOG.errorf(
                    problem,
                    "The %s of edition %d could not be made, try %d",
                    claim.kind(),
                    claim.edition(),
                    claim.attempt());
            files.fail(claim);
        }
    }
}
