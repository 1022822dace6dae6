package org.scrutineer.owed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.directory.Directory;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.life.DraftEditions;
import org.scrutineer.edition.life.DraftEditions.Draft;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Chases by e-mail what services owe to drafts. */
@ApplicationScoped
public class Reminders {

    private static final Caller.Actor CHASER =
            new Caller.Actor(
                    "reminders",
                    "Reminders",
                    EnumSet.of(
                            Permission.EDITIONS_READ_UNPUBLISHED,
                            Permission.EDITIONS_READ_EVERY_AUDIENCE));

    private static final Duration EVERY = Duration.ofHours(1);

    private final Jobs jobs;
    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final DraftEditions drafts;
    private final OwedTasks tasks;
    private final Directory directory;
    private final DirectoryReadingRepository readings;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final URI publicUrl;
    private volatile Instant next = Instant.EPOCH;

    Reminders(
            Jobs jobs,
            ScorecardRepository scorecards,
            EditionRepository editions,
            DraftEditions drafts,
            OwedTasks tasks,
            Directory directory,
            DirectoryReadingRepository readings,
            Outbox outbox,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.jobs = jobs;
        this.scorecards = scorecards;
        this.editions = editions;
        this.drafts = drafts;
        this.tasks = tasks;
        this.directory = directory;
        this.readings = readings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Once an hour, and as soon as it is known whom there is to write to. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        Instant now = clock.instant();
        if (!now.isBefore(next) && readings.last().isFresh(now)) {
            next = now.plus(EVERY);
            chaseAll(LocalDate.now(clock), now);
        }
    }

    /**
     * Writes to everybody for whom it is time, each draft by itself: one that cannot be read stops
     * no other.
     *
     * @return how many drafts were looked at here and not on another instance
     */
    @ActivateRequestContext
    int chaseAll(LocalDate today, Instant now) {
        return (int)
                drafts.all().stream()
                        .filter(
                                draft ->
                                        jobs.attempt(
                                                piece(draft),
                                                CHASER,
                                                now,
                                                () -> chase(draft, today)))
                        .count();
    }

    private static Piece piece(Draft draft) {
        return new Piece(
                "remind of edition " + draft.id(),
                "The reminders of what is owed to %s could not be written.".formatted(draft.name()),
                true);
    }

    private void chase(Draft named, LocalDate today) {
        drafts.find(named)
                .ifPresent(
                        draft -> {
                            Scorecard scorecard = scorecards.get(draft.scorecardCode());
                            EditionTasks owed = tasks.of(scorecard, draft, today);
                            owed.services().forEach(service -> chase(draft, owed, service, today));
                        });
    }

    /** One letter for each day on which something is or was due: the outbox sends none twice. */
    private void chase(Edition draft, EditionTasks owed, ServiceTasks service, LocalDate today) {
        List<LocalDate> days =
                service.measures().stream()
                        .flatMap(MeasureTasks::owed)
                        .map(TaskView::due)
                        .distinct()
                        .toList();
        for (LocalDate due : days) {
            ReminderStage stage = ReminderStage.of(due, today);
            if (stage != null && service.service() != null) {
                write(draft, owed, service, "%s %s".formatted(due, stage), stage.words(due));
            }
        }
    }

    /**
     * Reminds those who lead a service of what it owes, whenever it is due.
     *
     * @param key the sender's own, so that a retry writes to nobody again
     */
    @Transactional
    ReminderSent remind(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            String service,
            String key) {
        Edition draft = editions.get(scorecard, period, revision);
        draft.mustBeDraft();
        EditionTasks owed = tasks.of(scorecard, draft, LocalDate.now(clock));
        ServiceTasks owing =
                owed.services().stream()
                        .filter(each -> service.equals(each.service()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                "/service", "leads no measure of this edition"));
        if (owing.owed() == 0) {
            throw ProblemException.conflict(
                    "%s owes nothing to this edition.".formatted(owing.name()));
        }
        int recipients = write(draft, owed, owing, "now " + key, "Reminder");
        audit.record(
                "reminder-sent",
                "edition",
                draft.reference(),
                Map.of("service", service, "recipients", recipients));
        return ReminderSent.of(owing, recipients, readings.last().isFresh(clock.instant()));
    }

    private int write(
            Edition draft, EditionTasks owed, ServiceTasks service, String occasion, String when) {
        return outbox.add(
                new Envelope(
                        MailKind.CHASE,
                        "chase %d %s %s".formatted(draft.id(), service.service(), occasion),
                        Confidentiality.UNPUBLISHED,
                        draft.scorecardCode(),
                        draft.id()),
                new ReminderLetter(owed, service, publicUrl).letter(when),
                directory.leadersOf(Objects.requireNonNull(service.service())));
    }
}
