package org.scrutineer.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.FrozenDocuments.Document;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Takes the report of a scorecard's year from draft to published. */
@ApplicationScoped
public class AnnualReportService {

    private static final String TYPE = "annual-report";

    private final AnnualReportRepository reports;
    private final Assembly assembly;
    private final FrozenDocuments frozen;
    private final ScorecardRepository scorecards;
    private final Locks locks;
    private final AuditLog audit;
    private final Event<AnnualReportStepTaken> steps;
    private final Caller caller;
    private final Clock clock;

    AnnualReportService(
            AnnualReportRepository reports,
            Assembly assembly,
            FrozenDocuments frozen,
            ScorecardRepository scorecards,
            Locks locks,
            AuditLog audit,
            Event<AnnualReportStepTaken> steps,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.assembly = assembly;
        this.frozen = frozen;
        this.scorecards = scorecards;
        this.locks = locks;
        this.audit = audit;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AnnualReport open(NewAnnualReport asked) {
        ReportYear year =
                asked.yearKind()
                        .year(asked.year())
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                "/year",
                                                "is no such year; financial and municipal years are named like 2023-24, academic ones like AY2023-24"));
        List<Place> places = new ArrayList<>();
        if (scorecards.visible().stream()
                .noneMatch(each -> each.code().equals(asked.scorecard()))) {
            places.add(Place.inBody("/scorecard", "is no scorecard here"));
        } else if (assembly.editions(asked.scorecard(), year).isEmpty()) {
            places.add(
                    Place.inBody(
                            "/year",
                            "has no published edition of this scorecard whose period ends in it"));
        }
        ProblemException.refuse(places);
        locks.hold("annual report " + asked.scorecard());
        if (reports.isOnItsWay(asked.scorecard(), year)) {
            throw ProblemException.conflict(
                    "A report of this scorecard's year is on its way already. Go on with that one.");
        }
        AnnualReport report = new AnnualReport(asked.scorecard(), year);
        reports.add(report);
        audit.record("annual-report-opened", TYPE, report.reference(), Map.of("report", asked));
        return report;
    }

    /** Writes one section of a draft, or takes it out. */
    @Transactional
    public AnnualReport write(String reference, Section section, Precondition precondition) {
        AnnualReport report = hold(reference, AnnualReportMove.WRITE, precondition);
        mustHavePlaceFor(section, report);
        report.write(section);
        reports.flush();
        audit.record("annual-report-written", TYPE, reference, Map.of("section", section));
        return report;
    }

    private void mustHavePlaceFor(Section section, AnnualReport report) {
        if (section.part().isNamed() != (section.of() != null)) {
            throw ProblemException.invalid(
                    "/of",
                    section.part().isNamed()
                            ? "is missing: name the theme, or the measure by its code"
                            : "must be left out: this part is on the whole report");
        }
        if (!assembly.hasPlaceFor(section, report)) {
            throw ProblemException.invalid("/of", "is no theme or measure of this report");
        }
    }

    @Transactional
    public AnnualReport take(String reference, TakenStep step, Precondition precondition) {
        if (step.move() == AnnualReportMove.WRITE) {
            throw ProblemException.invalid("/move", "is no step: write a section instead");
        }
        AnnualReport report = hold(reference, step.move(), precondition);
        if (step.move() == AnnualReportMove.SEND_BACK && step.text() == null) {
            throw ProblemException.invalid("/text", "is missing: say why it is sent back");
        }
        Instant now = clock.instant();
        switch (step.move()) {
            case SUBMIT ->
                    report.submit(
                            frozen.document(document(report)),
                            scorecard(report).audience(),
                            caller.subject());
            case SEND_BACK -> report.sendBack();
            case APPROVE -> report.approve(caller.subject());
            case PUBLISH -> report.publish(now);
            case WRITE -> throw new IllegalStateException("refused above");
        }
        reports.flush();
        long number = reports.addStep(report, step, caller.name(), now);
        audit.record("annual-report-step-taken", TYPE, reference, Map.of("step", step));
        steps.fire(new AnnualReportStepTaken(report.id(), number, step.move(), step.text()));
        return report;
    }

    /** Held as its version was read; who may not is refused before what is out of turn. */
    private AnnualReport hold(String reference, AnnualReportMove move, Precondition precondition) {
        AnnualReport report = reports.hold(reference);
        if (!caller.may(move.permission())) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "This is for others: officers write a report and publish it, the board approves it or sends it back.");
        }
        move.from(report.state());
        precondition.check(report.version());
        return report;
    }

    /** What it says: as the board was given it, or while it is a draft as things stand now. */
    Document read(AnnualReport report) {
        Document kept = report.kept();
        return kept == null ? frozen.document(document(report)) : kept;
    }

    /** The same, for all that is made of it. */
    @Transactional
    public AnnualReportDocument find(String reference) {
        return frozen.read(read(reports.get(reference)).gzip(), AnnualReportDocument.class);
    }

    private AnnualReportDocument document(AnnualReport report) {
        return assembly.of(report, scorecard(report));
    }

    private Scorecard scorecard(AnnualReport report) {
        return scorecards.get(report.scorecard());
    }
}
