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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;
import org.scrutineer.request.DeepDiveRequestRepository;
import org.scrutineer.request.DeepDiveRequestView;
import org.scrutineer.request.DeepDiveRequestView.DueBy;
import org.scrutineer.request.DeepDiveRequestView.LeadOfficer;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;
import org.scrutineer.request.DocumentClock;

/**
 * Chases requests that are overdue: once a London day, from 07:00 on, one e-mail with all of them
 * to each who decides on requests, and one with their own to each officer who is to answer. It
 * reads what every governance adviser sees; requests on exempt measures are on the queue alone.
 */
@ApplicationScoped
public class OverdueMail {

    private static final Caller.Actor CHASER =
            new Caller.Actor(
                    "overdue-requests",
                    "Overdue requests",
                    EnumSet.of(
                            Permission.REQUESTS_READ,
                            Permission.REQUESTS_TRIAGE,
                            Permission.EDITIONS_READ,
                            Permission.EDITIONS_READ_EVERY_AUDIENCE));

    private final DeepDiveRequestRepository requests;
    private final DirectoryReadingRepository directory;
    private final PersonRepository people;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Clock clock;
    private final URI publicUrl;
    private final boolean demonstration;

    OverdueMail(
            DeepDiveRequestRepository requests,
            DirectoryReadingRepository directory,
            PersonRepository people,
            Outbox outbox,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.requests = requests;
        this.directory = directory;
        this.people = people;
        this.outbox = outbox;
        this.jobs = jobs;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** Several times an hour, so that a morning on which nothing ran is made up for. */
    @Scheduled(every = "15m", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        writeDue(clock.instant());
    }

    /**
     * Writes this London day's e-mails, unless it is too early or it is not known who there is.
     * Whoever has today's gets no other.
     */
    @ActivateRequestContext
    public void writeDue(Instant now) {
        ZonedDateTime london = now.atZone(Clocks.LONDON);
        if (SendingTime.hasCome(now) && directory.last().isFresh(now)) {
            jobs.attempt(
                    new Piece(
                            "overdue requests",
                            "The daily e-mail about overdue requests could not be written.",
                            false),
                    CHASER,
                    now,
                    () -> write(london.toLocalDate()));
        }
    }

    private void write(LocalDate day) {
        List<DeepDiveRequestView> overdue =
                requests.waiting().stream().filter(OverdueMail::isOverdue).toList();
        if (overdue.isEmpty()) {
            return;
        }
        Set<String> deciding = Set.copyOf(people.allowed(Permission.REQUESTS_TRIAGE));
        send(day, overdue, "You get this because you decide on requests.", deciding);
        given(overdue)
                .forEach(
                        (officer, theirs) -> {
                            if (!deciding.contains(officer)) {
                                send(
                                        day,
                                        theirs,
                                        "You get this because you are to answer these requests.",
                                        Set.of(officer));
                            }
                        });
    }

    /** What each officer is to answer, by their subjects. */
    private static Map<String, List<DeepDiveRequestView>> given(List<DeepDiveRequestView> overdue) {
        return overdue.stream()
                .flatMap(
                        each ->
                                each.leadOfficers().stream()
                                        .map(LeadOfficer::subject)
                                        .map(Objects::requireNonNull)
                                        .map(officer -> Map.entry(officer, each)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void send(
            LocalDate day, List<DeepDiveRequestView> overdue, String why, Set<String> to) {
        outbox.add(
                new Envelope(
                        MailKind.CHASE,
                        "overdue requests " + day,
                        Confidentiality.PUBLISHED,
                        null,
                        null),
                letter(overdue, why),
                to);
    }

    private Letter letter(List<DeepDiveRequestView> overdue, String why) {
        String line =
                overdue.size() == 1
                        ? "Overdue: 1 deep-dive request"
                        : "Overdue: %d deep-dive requests".formatted(overdue.size());
        Letter.Writer letter =
                new Letter.Writer().list(overdue.stream().map(OverdueMail::words).toList());
        if (overdue.size() == 1) {
            letter.link(
                    "Go to the request",
                    publicUrl.resolve("/requests/" + overdue.getFirst().reference()).toString());
        } else {
            letter.link("Go to the requests", publicUrl.resolve("/requests").toString());
        }
        Footer.writeWhy(letter, why, demonstration);
        return letter.letter(line);
    }

    private static boolean isOverdue(DeepDiveRequestView request) {
        DocumentClock documents = request.documentClock();
        return request.clocks().stream().anyMatch(DueBy::overdue)
                || documents != null && documents.overdue();
    }

    /** "DD-0012: School attendance. To be decided by ...: 3 days overdue. Waits for: ...". */
    private static String words(DeepDiveRequestView request) {
        return Stream.of(
                        Stream.of(
                                "%s: %s"
                                        .formatted(
                                                request.reference(),
                                                request.measures().stream()
                                                        .map(MeasureName::title)
                                                        .collect(Collectors.joining(", ")))),
                        request.clocks().stream().filter(DueBy::overdue).map(DueBy::text),
                        Stream.ofNullable(request.documentClock())
                                .filter(DocumentClock::overdue)
                                .map(DocumentClock::text),
                        Stream.ofNullable(request.waitsFor()).map("Waits for: "::concat))
                .flatMap(each -> each)
                .collect(Collectors.joining(". ", "", "."));
    }
}
