package org.scrutineer.preparation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.circulation.Envelope;
import org.scrutineer.circulation.Holds;
import org.scrutineer.circulation.MailKind;
import org.scrutineer.circulation.Outbox;
import org.scrutineer.directory.Directory;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.job.Jobs;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.EditionState;
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

    private final Jobs jobs;
    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final Tasks tasks;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final URI publicUrl;

    Reminders(
            Jobs jobs,
            ScorecardRepository scorecards,
            EditionRepository editions,
            Tasks tasks,
            Directory directory,
            Outbox outbox,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.jobs = jobs;
        this.scorecards = scorecards;
        this.editions = editions;
        this.tasks = tasks;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Scheduled(every = "1h", delayed = "30s")
    void byTheClock() {
        chaseOnce(LocalDate.now(clock));
    }

    /** Writes to everybody for whom it is time, unless another instance is at it. */
    boolean chaseOnce(LocalDate today) {
        return jobs.once("reminders", CHASER, () -> chase(today));
    }

    private void chase(LocalDate today) {
        for (Edition draft : editions.list("state", EditionState.DRAFT)) {
            Scorecard scorecard = scorecards.get(draft.scorecardCode());
            EditionTasks owed = tasks.of(scorecard, draft, today);
            owed.services().forEach(service -> chase(draft, owed, service, today));
        }
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
            Stage stage = Stage.of(due, today);
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
    Reminded remind(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            String service,
            String key) {
        Edition draft = editions.get(scorecard, period, revision);
        draft.checkDraft();
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
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "%s owes nothing to this edition.".formatted(owing.name()));
        }
        int recipients = write(draft, owed, owing, "now " + key, "Reminder");
        audit.record(
                "reminder-sent",
                "edition",
                draft.scorecardCode() + '/' + draft.periodCode(),
                Map.of("service", service, "recipients", recipients));
        return Reminded.of(owing, recipients);
    }

    private int write(
            Edition draft, EditionTasks owed, ServiceTasks service, String occasion, String when) {
        return outbox.add(
                new Envelope(
                        MailKind.CHASE,
                        "chase %d %s %s".formatted(draft.id(), service.service(), occasion),
                        Holds.UNPUBLISHED,
                        draft.scorecardCode(),
                        draft.id()),
                new ReminderLetter(owed, service, publicUrl).letter(when),
                directory.leadersOf(service.service()));
    }
}
