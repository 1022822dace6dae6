package org.scrutineer.circulation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.circulation.TellingRepository.Telling;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.edition.EditionPublished;
import org.scrutineer.edition.PublishedDocuments;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;

/**
 * Puts e-mails in the outbox once it is known whom they are for. What happened is written down in
 * its own transaction; while the list of people has not been read lately, it waits and says so.
 */
@ApplicationScoped
public class Teller {

    private static final Caller.Actor CIRCULATION =
            new Caller.Actor("circulation", "Circulation", EnumSet.noneOf(Permission.class));

    private final TellingRepository tellings;
    private final DirectoryReadingRepository directory;
    private final PublishedDocuments editions;
    private final PublicationMails publications;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;

    Teller(
            TellingRepository tellings,
            DirectoryReadingRepository directory,
            PublishedDocuments editions,
            PublicationMails publications,
            AuditLog audit,
            Jobs jobs,
            Clock clock) {
        this.tellings = tellings;
        this.directory = directory;
        this.editions = editions;
        this.publications = publications;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    void note(@Observes EditionPublished published) {
        long edition = published.edition().id();
        tellings.add("edition " + edition, edition, clock.instant());
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        tellWaiting(clock.instant());
    }

    /**
     * Tells of all that waits, each by itself, unless it is not known whom to tell.
     *
     * @return of how much people were told
     */
    @ActivateRequestContext
    public int tellWaiting(Instant now) {
        List<Telling> waiting = tellings.waiting();
        if (waiting.isEmpty() || !directory.last().isFresh(now)) {
            return 0;
        }
        return (int)
                waiting.stream()
                        .filter(
                                each ->
                                        jobs.attempt(
                                                piece(each), CIRCULATION, now, () -> tell(each)))
                        .count();
    }

    private static Piece piece(Telling telling) {
        return new Piece(
                "tell of " + telling.occasion(),
                "The e-mails about %s could not be written.".formatted(telling.editionName()),
                false);
    }

    private void tell(Telling telling) {
        if (tellings.holdWaiting(telling)) {
            Told told = publications.write(editions.toTell(telling.edition()));
            tellings.told(telling, told, clock.instant());
            audit.record("publication-told", "edition", telling.occasion(), Map.of("told", told));
        }
    }

    /** What the demonstration brings happened before anybody was here: nobody is told of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveOutWaiting() {
        tellings.leaveOutWaiting();
        audit.record("nobody-told", "demonstration", "editions", Map.of());
    }
}
