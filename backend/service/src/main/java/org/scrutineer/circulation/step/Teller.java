package org.scrutineer.circulation.step;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingRepository;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.circulation.publication.PublicationMails;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.edition.frozen.MailedDocuments;
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
    private final MailedDocuments editions;
    private final PublicationMails publications;
    private final EditionStepMails editionSteps;
    private final RequestStepMails requestSteps;
    private final ClinicMails clinics;
    private final WindowMails windows;
    private final RecommendationMails recommendations;
    private final QueryMails queries;
    private final ActionMails actions;
    private final ClinicTimesMails times;
    private final SetChangeMails setChanges;
    private final SignOffMails signOffs;
    private final AnnualReportMails annualReports;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;

    Teller(
            TellingRepository tellings,
            DirectoryReadingRepository directory,
            MailedDocuments editions,
            PublicationMails publications,
            EditionStepMails editionSteps,
            RequestStepMails requestSteps,
            ClinicMails clinics,
            WindowMails windows,
            RecommendationMails recommendations,
            QueryMails queries,
            ActionMails actions,
            ClinicTimesMails times,
            SetChangeMails setChanges,
            SignOffMails signOffs,
            AnnualReportMails annualReports,
            AuditLog audit,
            Jobs jobs,
            Clock clock) {
        this.tellings = tellings;
        this.directory = directory;
        this.editions = editions;
        this.publications = publications;
        this.editionSteps = editionSteps;
        this.requestSteps = requestSteps;
        this.clinics = clinics;
        this.windows = windows;
        this.recommendations = recommendations;
        this.queries = queries;
        this.actions = actions;
        this.times = times;
        this.setChanges = setChanges;
        this.signOffs = signOffs;
        this.annualReports = annualReports;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
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
                telling.words(),
                telling.kind() == Telling.Kind.EDITION_STEP);
    }

    private void tell(Telling telling) {
        if (tellings.holdWaiting(telling)) {
            TellingResult told = write(telling);
            tellings.told(telling, told, clock.instant());
            audit.record("people-told", "telling", telling.occasion(), Map.of("told", told));
        }
    }

    private TellingResult write(Telling telling) {
        return switch (telling.kind()) {
            case PUBLICATION -> publications.write(editions.toTell(telling.edition().id()));
            case EDITION_STEP -> editionSteps.write(telling);
            case REQUEST_STEP -> requestSteps.write(telling);
            case CLINIC_STEP -> clinics.write(telling);
            case WINDOW_CLOSING -> windows.write(telling);
            case RECOMMENDATION_STEP -> recommendations.write(telling);
            case QUERY_STEP -> queries.write(telling);
            case ACTION_STEP -> actions.write(telling);
            case CLINIC_TIMES -> times.write(telling);
            case SET_CHANGE -> setChanges.write(telling);
            case SIGN_OFF -> signOffs.write(telling);
            case ANNUAL_REPORT -> annualReports.write(telling);
        };
    }

    /**
     * What the demonstration brings happened before anybody was here: nobody is told of it.
     *
     * @param what it brings
     * @param until when the last of it happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveOutWaiting(String what, Instant until) {
        tellings.leaveOutWaiting(until);
        audit.record("nobody-told", "demonstration", what, Map.of());
    }
}
