package org.scrutineer.circulation.daily;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.frozen.MailedDocuments;
import org.scrutineer.following.FollowedMeasureRepository;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.Letter;
import org.scrutineer.mail.MailChoiceRepository;
import org.scrutineer.mail.MailChoiceService;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;

/**
 * Writes the daily e-mail of key indicators: once a London day, from 07:00 on, to each chair and
 * cabinet member who follows or chose measures. It reads published editions alone, as each
 * recipient may read them.
 */
@ApplicationScoped
public class DailyMail {

    private static final Caller.Actor DAILY =
            new Caller.Actor("daily-mail", "Daily e-mail", EnumSet.noneOf(Permission.class));

    private final DailyLetterRepository letters;
    private final DirectoryReadingRepository directory;
    private final PersonRepository people;
    private final MailChoiceRepository choices;
    private final FollowedMeasureRepository followed;
    private final MailedDocuments editions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;
    private final URI publicUrl;
    private final boolean demonstration;

    DailyMail(
            DailyLetterRepository letters,
            DirectoryReadingRepository directory,
            PersonRepository people,
            MailChoiceRepository choices,
            FollowedMeasureRepository followed,
            MailedDocuments editions,
            Outbox outbox,
            AuditLog audit,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.letters = letters;
        this.directory = directory;
        this.people = people;
        this.choices = choices;
        this.followed = followed;
        this.editions = editions;
        this.outbox = outbox;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** Every minute, so that a morning on which nothing ran is made up for. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        writeDue(clock.instant());
    }

    /**
     * Writes this London day's e-mails unless they are written, it is too early, or it is not known
     * who there is: each by itself, so that one that cannot be written stops no other.
     */
    @ActivateRequestContext
    public void writeDue(Instant now) {
        ZonedDateTime london = now.atZone(Clocks.LONDON);
        if (!SendingTime.hasCome(now) || !directory.last().isFresh(now)) {
            return;
        }
        LocalDate day = london.toLocalDate();
        jobs.once("daily mail", DAILY, () -> beginOnce(day, now));
        for (String subject : letters.unwritten(day)) {
            jobs.attempt(
                    new Piece(
                            "daily mail of " + subject,
                            "The daily e-mail of one person could not be written.",
                            false),
                    DAILY,
                    now,
                    () -> write(subject, day, now));
        }
    }

    /** Notes whose e-mails are to be written. Whoever chooses measures later has one tomorrow. */
    private void beginOnce(LocalDate day, Instant now) {
        Map<String, List<String>> chosen =
                choices.daily(
                        people.holding(
                                MailChoiceService.DAILY_FOR.stream().map(Role::code).toList()));
        Set<String> following = followed.following(chosen.keySet());
        Set<String> wanted =
                chosen.keySet().stream()
                        .filter(each -> following.contains(each) || !chosen.get(each).isEmpty())
                        .collect(Collectors.toSet());
        if (letters.begin(day, wanted, now)) {
            audit.record(
                    "daily-mail-begun", "daily-mail", day.toString(), Map.of("for", wanted.size()));
        }
    }

    private void write(String subject, LocalDate day, Instant now) {
        List<String> chosen = choices.daily(Set.of(subject)).get(subject);
        if (letters.holdUnwritten(day, subject) && chosen != null) {
            var measures = DailyLetter.Measures.of(followed.indicators(subject), chosen);
            if (!measures.all().isEmpty()) {
                send(subject, day, measures, now);
            }
        }
        letters.written(day, subject, now);
    }

    private void send(String subject, LocalDate day, DailyLetter.Measures measures, Instant now) {
        Letter letter =
                DailyLetter.of(
                        measures,
                        editions.latest(measures.all(), people.committees(subject)),
                        day,
                        letters.begunBefore(day, now),
                        publicUrl,
                        demonstration);
        outbox.add(
                new Envelope(
                        MailKind.KEY_INDICATORS,
                        "daily " + day,
                        Confidentiality.PUBLISHED,
                        null,
                        null),
                letter,
                Set.of(subject));
    }
}
