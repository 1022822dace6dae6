package org.scrutineer.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.directory.Directory;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.Letter;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;
import org.scrutineer.problem.ProblemException;

/** Asks those who lead a service by e-mail to look at what is out of order with its figures. */
@ApplicationScoped
public class Nudges {

    /** More are counted, and listed on the page that the e-mail leads to. */
    private static final int LISTED = 20;

    private final Findings findings;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final URI publicUrl;

    Nudges(
            Findings findings,
            Directory directory,
            Outbox outbox,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.findings = findings;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** To how many it goes. */
    public record Nudged(String service, int recipients, String text) {}

    /** Nobody is written to twice on one day for one service. */
    @Transactional
    Nudged send(String service) {
        List<Finding> open =
                findings.all().stream()
                        .filter(each -> service.equals(each.service()))
                        .filter(each -> each.explained() == null)
                        .toList();
        String name = ServiceName.of(service);
        if (open.isEmpty()) {
            throw ProblemException.conflict(
                    "Nothing is out of order with the measures of %s.".formatted(name));
        }
        List<String> leaders = directory.leadersOf(service);
        int recipients =
                outbox.add(
                        new Envelope(
                                MailKind.CHASE,
                                "data quality %s %s".formatted(service, LocalDate.now(clock)),
                                Confidentiality.UNPUBLISHED,
                                null,
                                null),
                        letter(service, name, open),
                        leaders);
        audit.record(
                "data-quality-nudged",
                "service",
                service,
                Map.of("open", open.size(), "recipients", recipients));
        return new Nudged(service, recipients, text(name, leaders.size(), recipients));
    }

    private static String text(String name, int leaders, int recipients) {
        if (leaders == 0) {
            return "No e-mail was sent: the directory names no lead officer of %s.".formatted(name);
        }
        if (recipients == 0) {
            return "No e-mail was sent: whoever leads %s has one of today already, or has no address."
                    .formatted(name);
        }
        return "An e-mail goes to %s of %s."
                .formatted(recipients == 1 ? "1 person" : recipients + " people", name);
    }

    /** The figures themselves stay on the page: nobody has published them. */
    private Letter letter(String service, String name, List<Finding> open) {
        Letter.Writer writer =
                new Letter.Writer()
                        .paragraph(
                                "The performance team asks you to look at what is out of order with the figures of %s. Put each right, or say why it is right all the same:"
                                        .formatted(name))
                        .list(open.stream().limit(LISTED).map(Nudges::line).toList());
        if (open.size() > LISTED) {
            writer.paragraph("And %d more.".formatted(open.size() - LISTED));
        }
        return writer.link(
                        "Data quality of your measures",
                        publicUrl
                                .resolve(
                                        "/figures/quality?service="
                                                + URLEncoder.encode(
                                                        service, StandardCharsets.UTF_8))
                                .toString())
                .paragraph("You get this e-mail because you lead this service.")
                .letter("To look at: figures of %s".formatted(name));
    }

    private static String line(Finding finding) {
        return "%s%s: %s"
                .formatted(
                        finding.title(),
                        finding.periodLabel() == null ? "" : ", " + finding.periodLabel(),
                        finding.kindText().toLowerCase(Locale.UK));
    }
}
