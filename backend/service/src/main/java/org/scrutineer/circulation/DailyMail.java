package org.scrutineer.circulation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.PublishedDocuments;
import org.scrutineer.http.Clocks;
import org.scrutineer.job.Jobs;

/**
 * Writes the daily e-mail of key indicators: once a London day, from 07:00 on, to each chair and
 * cabinet member who chose measures. It reads published editions alone, as each recipient may read
 * them.
 */
@ApplicationScoped
public class DailyMail {

    static final Set<Role> FOR = EnumSet.of(Role.CHAIR, Role.CABINET_MEMBER);

    private static final LocalTime AT = LocalTime.of(7, 0);
    private static final Caller.Actor DAILY =
            new Caller.Actor("daily-mail", "Daily e-mail", EnumSet.noneOf(Permission.class));

    private final EntityManager database;
    private final PersonRepository people;
    private final MailChoiceRepository choices;
    private final PublishedDocuments editions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;
    private final URI publicUrl;
    private final boolean demonstration;

    DailyMail(
            EntityManager database,
            PersonRepository people,
            MailChoiceRepository choices,
            PublishedDocuments editions,
            Outbox outbox,
            AuditLog audit,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.database = database;
        this.people = people;
        this.choices = choices;
        this.editions = editions;
        this.outbox = outbox;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** Every few minutes, so that a morning on which nothing ran is made up for. */
    @Scheduled(every = "2m", delayed = "30s")
    void byTheClock() {
        writeDue(clock.instant());
    }

    /** Writes this London day's e-mails unless they are written or it is too early. */
    public void writeDue(Instant now) {
        ZonedDateTime london = now.atZone(Clocks.LONDON);
        if (!london.toLocalTime().isBefore(AT)) {
            jobs.once("daily mail", DAILY, () -> writeOnce(london.toLocalDate(), now));
        }
    }

    private void writeOnce(LocalDate day, Instant now) {
        Instant before = lastWritten(now);
        int first =
                database.createNativeQuery(
                                "insert into daily_mail (day, written_at) values (:day, :now) on conflict (day) do nothing")
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .executeUpdate();
        if (first == 0) {
            return;
        }
        Map<String, MailChoices> wanted =
                choices.daily(people.holding(FOR.stream().map(Role::code).toList()));
        wanted.forEach((subject, chosen) -> write(subject, chosen, day, before));
        audit.record(
                "daily-mail-written", "daily-mail", day.toString(), Map.of("count", wanted.size()));
    }

    private void write(String subject, MailChoices chosen, LocalDate day, Instant before) {
        var latest = editions.latest(chosen.keyIndicators(), people.committees(subject));
        Letter letter =
                DailyLetter.of(
                        chosen.keyIndicators(), latest, day, before, publicUrl, demonstration);
        outbox.add(
                new Envelope(MailKind.KEY_INDICATORS, "daily " + day, Holds.PUBLISHED, null, null),
                letter,
                Set.of(subject));
    }

    /** When the last ones were written; a day ago where there were none. */
    private Instant lastWritten(Instant now) {
        Object last =
                database.createNativeQuery("select max(written_at) from daily_mail", Instant.class)
                        .getSingleResult();
        return last == null ? now.minus(java.time.Duration.ofDays(1)) : (Instant) last;
    }
}
