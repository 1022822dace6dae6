package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.action.ActionAgreed;
import org.scrutineer.annualreport.AnnualReportStepTaken;
import org.scrutineer.circulation.Telling.ClinicSequence;
import org.scrutineer.circulation.Telling.Kind;
import org.scrutineer.circulation.Telling.Person;
import org.scrutineer.circulation.Telling.What;
import org.scrutineer.circulation.TellingRepository;
import org.scrutineer.clinic.ClinicStepTaken;
import org.scrutineer.clinic.times.ProposalStepTaken;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.life.EditionPublished;
import org.scrutineer.edition.life.EditionStepTaken;
import org.scrutineer.edition.life.EditionSteps.StepKind;
import org.scrutineer.indicatorreview.IndicatorSetAdopted;
import org.scrutineer.query.QueryMove;
import org.scrutineer.query.QueryStepTaken;
import org.scrutineer.recommendation.RecommendationMove;
import org.scrutineer.recommendation.RecommendationStepTaken;
import org.scrutineer.request.RequestStepTaken;
import org.scrutineer.signoff.SignOffStepTaken;

/**
 * Writes down what people are to be told of, in the transaction in which it happens: that something
 * was published, that an edition or a request has come into other hands, that a question was asked
 * or answered, what calendars show of a clinic, that times are proposed for one, that a scorecard
 * gets another set of measures, and that an annual report has come into other hands.
 */
@ApplicationScoped
class Handovers {

    private static final Set<StepKind> STEPS =
            EnumSet.of(StepKind.SUBMITTED, StepKind.RETURNED, StepKind.APPROVED, StepKind.HELD);

    private final TellingRepository tellings;
    private final Caller caller;
    private final Clock clock;

    Handovers(TellingRepository tellings, Caller caller, Clock clock) {
        this.tellings = tellings;
        this.caller = caller;
        this.clock = clock;
    }

    void published(@Observes EditionPublished published) {
        long edition = published.edition().id();
        add(
                new TellingRepository.New(
                        Kind.PUBLICATION,
                        "edition " + edition,
                        What.edition(edition),
                        null,
                        null,
                        null,
                        null));
    }

    void taken(@Observes EditionStepTaken taken) {
        if (STEPS.contains(taken.action())) {
            Edition edition = taken.edition();
            add(
                    new TellingRepository.New(
                            Kind.EDITION_STEP,
                            "edition step " + taken.step(),
                            What.edition(edition.id()),
                            taken.action().name(),
                            me(),
                            taken.action() == StepKind.RETURNED ? edition.submittedBy() : null,
                            taken.reason()));
        }
    }

    /** Support is told of once, however often a member takes it back and gives it again. */
    void taken(@Observes RequestStepTaken taken) {
        String occasion =
                "request %d %s%s"
                        .formatted(
                                taken.request(),
                                taken.step(),
                                taken.of() == null ? "" : " " + taken.of());
        add(
                new TellingRepository.New(
                        Kind.REQUEST_STEP,
                        taken.step() == RequestStepTaken.Step.SUPPORTED
                                ? occasion + " " + caller.subject()
                                : occasion,
                        What.request(taken.edition(), taken.request()),
                        taken.step().name(),
                        me(),
                        taken.to(),
                        taken.said()));
    }

    void taken(@Observes ClinicStepTaken taken) {
        add(
                new TellingRepository.New(
                        Kind.CLINIC_STEP,
                        "clinic %d %d".formatted(taken.clinic(), taken.sequence()),
                        What.clinic(
                                taken.edition(),
                                new ClinicSequence(taken.clinic(), taken.sequence())),
                        taken.step().name(),
                        me(),
                        null,
                        null));
    }

    void taken(@Observes RecommendationStepTaken taken) {
        RecommendationMove move = taken.move();
        add(
                new TellingRepository.New(
                        Kind.RECOMMENDATION_STEP,
                        "recommendation " + taken.of(),
                        What.recommendation(taken.recommendation()),
                        move == null ? RecommendationMails.MADE : move.name(),
                        me(),
                        taken.lead(),
                        null));
    }

    void taken(@Observes QueryStepTaken taken) {
        QueryMove move = taken.move();
        String step = move == null ? QueryMails.ASKED : move.name();
        add(
                new TellingRepository.New(
                        Kind.QUERY_STEP,
                        "query %d %s".formatted(taken.query(), step),
                        What.query(taken.query()),
                        step,
                        me(),
                        taken.to(),
                        null));
    }

    void agreed(@Observes ActionAgreed agreed) {
        add(
                new TellingRepository.New(
                        Kind.ACTION_STEP,
                        "action %d %s".formatted(agreed.action(), ActionMails.AGREED),
                        What.action(agreed.action()),
                        ActionMails.AGREED,
                        me(),
                        agreed.owner(),
                        null));
    }

    void taken(@Observes ProposalStepTaken taken) {
        add(
                new TellingRepository.New(
                        Kind.CLINIC_TIMES,
                        "clinic times %d %s %d"
                                .formatted(taken.proposal(), taken.step(), taken.change()),
                        What.times(taken.proposal()),
                        taken.step().name(),
                        me(),
                        null,
                        null));
    }

    void adopted(@Observes IndicatorSetAdopted adopted) {
        add(
                new TellingRepository.New(
                        Kind.SET_CHANGE,
                        "indicator review " + adopted.review(),
                        What.indicatorReview(adopted.review()),
                        "ADOPTED",
                        me(),
                        null,
                        null));
    }

    void taken(@Observes SignOffStepTaken taken) {
        add(
                new TellingRepository.New(
                        Kind.SIGN_OFF,
                        "sign-off %d %s".formatted(taken.signOff(), taken.of()),
                        What.signOff(taken.signOff()),
                        taken.of(),
                        me(),
                        null,
                        null));
    }

    void taken(@Observes AnnualReportStepTaken taken) {
        add(
                new TellingRepository.New(
                        Kind.ANNUAL_REPORT,
                        "annual report %d step %d".formatted(taken.report(), taken.step()),
                        What.annualReport(taken.report()),
                        taken.move().name(),
                        me(),
                        null,
                        taken.reason()));
    }

    private void add(TellingRepository.New telling) {
        tellings.add(telling, clock.instant());
    }

    private Person me() {
        return new Person(caller.subject(), caller.name());
    }
}
