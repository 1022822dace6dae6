package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.annualreport.AnnualReportMove;
import org.scrutineer.annualreport.AnnualReportState;
import org.scrutineer.annualreport.AnnualReportsToTell;
import org.scrutineer.annualreport.AnnualReportsToTell.AnnualReportToTell;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;

/**
 * Tells of an annual report that has come into other hands: the board of what it was given, and
 * officers of what came back or can be published. Whoever may read a published one finds it among
 * the others.
 */
@ApplicationScoped
class AnnualReportMails {

    private final AnnualReportsToTell reports;
    private final PersonRepository people;
    private final Circular circular;

    AnnualReportMails(AnnualReportsToTell reports, PersonRepository people, Circular circular) {
        this.reports = reports;
        this.people = people;
        this.circular = circular;
    }

    /** Of what has gone on since, nobody need hear. */
    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        AnnualReportToTell report = reports.get(Objects.requireNonNull(telling.annualReport()));
        AnnualReportMove move = AnnualReportMove.valueOf(Objects.requireNonNull(telling.step()));
        String by = telling.byName();
        return switch (move) {
            case SUBMIT ->
                    tell(
                            telling,
                            report,
                            AnnualReportState.SUBMITTED,
                            "For the board: annual report ",
                            "%s has given the board the annual report “%s”. Read it, then approve it or send it back with a reason."
                                    .formatted(by, report.words()),
                            people.allowed(Permission.EDITIONS_APPROVE));
            case SEND_BACK ->
                    tell(
                            telling,
                            report,
                            AnnualReportState.DRAFT,
                            "Sent back: annual report ",
                            "%s has sent back the annual report “%s”. Put it right and give it to the board again."
                                    .formatted(by, report.words()),
                            people.allowed(Permission.EDITIONS_PREPARE));
            case APPROVE ->
                    tell(
                            telling,
                            report,
                            AnnualReportState.APPROVED,
                            "Approved: annual report ",
                            "%s has approved the annual report “%s”. It can be published."
                                    .formatted(by, report.words()),
                            people.allowed(Permission.EDITIONS_PUBLISH));
            case PUBLISH, WRITE -> TellingResult.SUPERSEDED;
        };
    }

    private TellingResult tell(
            Telling telling,
            AnnualReportToTell report,
            AnnualReportState after,
            String line,
            String text,
            List<String> to) {
        return report.state() == after
                ? circular.tell(
                        telling,
                        new Message(
                                MailKind.EDITION_STEP,
                                Confidentiality.UNPUBLISHED,
                                line + report.words(),
                                text,
                                telling.reason() == null ? "" : telling.reason(),
                                new Way(
                                        "Go to the annual report",
                                        "/annual-reports/" + report.reference()),
                                "You get this because you prepare, approve or publish editions and annual reports."),
                        to)
                : TellingResult.SUPERSEDED;
    }
}
