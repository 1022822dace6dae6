package org.scrutineer.demo;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.clock.Clocks;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.demo.ExampleStep.Kind;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.directory.PersonRepository.Named;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;

/**
 * Loads examples of requests, general questions, clinics, actions, work programmes and
 * recommendations once the demonstration's people are known, all or nothing: each step by the
 * person whose step it is, through the same services, at its time. A demonstration that was loaded
 * longer ago, or in which somebody asked first, has a history of its own and gets none.
 */
@ApplicationScoped
class DemonstrationDeepDives {

    private static final Logger LOG = Logger.getLogger(DemonstrationDeepDives.class);

    private static final Caller.Actor LOADER =
            new Caller.Actor(
                    "demonstration-officer",
                    "Demonstration data",
                    EnumSet.noneOf(Permission.class));
    private static final Piece PIECE =
            new Piece(
                    "load the examples",
                    "The demonstration's examples of requests, clinics and what came of them could not be loaded.",
                    false);

    private final EntityManager database;
    private final PersonRepository people;
    private final ExampleRequests requests;
    private final ExampleQueries queries;
    private final ExampleClinics clinics;
    private final ExampleActions actions;
    private final ExampleProgrammes programmes;
    private final ExampleRecommendations recommendations;
    private final ExampleReviews reviews;
    private final ExampleSignOffs signOffs;
    private final ExampleTargetReviews targets;
    private final ExampleAnnualReports annualReports;
    private final Teller teller;
    private final Caller caller;
    private final Jobs jobs;
    private final Clock clock;

    /** Nothing is left to be done here. */
    private volatile boolean over;

    DemonstrationDeepDives(
            EntityManager database,
            PersonRepository people,
            ExampleRequests requests,
            ExampleQueries queries,
            ExampleClinics clinics,
            ExampleActions actions,
            ExampleProgrammes programmes,
            ExampleRecommendations recommendations,
            ExampleReviews reviews,
            ExampleSignOffs signOffs,
            ExampleTargetReviews targets,
            ExampleAnnualReports annualReports,
            Teller teller,
            Caller caller,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "scrutineer.demo") boolean wanted) {
        this.database = database;
        this.people = people;
        this.requests = requests;
        this.queries = queries;
        this.clinics = clinics;
        this.actions = actions;
        this.programmes = programmes;
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.targets = targets;
        this.annualReports = annualReports;
        this.teller = teller;
        this.caller = caller;
        this.jobs = jobs;
        this.clock = clock;
        this.over = !wanted;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        if (!over) {
            loadOnce();
        }
    }

    void loadOnce() {
        jobs.attempt(PIECE, LOADER, clock.instant(), this::loadIfDue);
    }

    private void loadIfDue() {
        List<Row> history =
                new DemoFile("editions.csv")
                        .rows().stream().filter(row -> row.optional("published") != null).toList();
        if (!history.stream().allMatch(row -> published(row).isPresent())) {
            return;
        }
        List<Row> rows = new DemoFile("deep-dives.csv").rows();
        Optional<LoadWeek> week = weekOfLoad(history);
        over = week.isEmpty() || areAskedAbout(rows);
        Map<String, Named> known = people.named(usernames(rows));
        if (!over && known.keySet().containsAll(usernames(rows))) {
            load(rows, week.get(), known);
        }
    }

    private void load(List<Row> rows, LoadWeek week, Map<String, Named> known) {
        Map<String, ExampleStep.Made> made = new HashMap<>();
        List<ExampleStep> steps =
                rows.stream().map(row -> new ExampleStep(row, week, known, made)).toList();
        for (ExampleStep step : steps) {
            caller.actAs(step.by());
            Clocks.at(step.at(), () -> take(step));
        }
        caller.actAs(LOADER);
        teller.leaveOutWaiting("examples", steps.getLast().at());
        LOG.infof("Loaded %d steps of examples", steps.size());
    }

    private void take(ExampleStep step) {
        switch (step.kind()) {
            case ASK -> requests.ask(step);
            case SUPPORT -> requests.support(step);
            case ACCEPT -> requests.accept(step);
            case DECLINE -> requests.decline(step);
            case ANSWER -> requests.answer(step);
            case SAY_ANSWERED -> requests.sayAnswered(step);
            case NAME_CONTACT -> queries.nameContact(step);
            case ASK_GENERALLY -> queries.ask(step);
            case ANSWER_GENERALLY -> queries.answer(step);
            case SET_UP -> clinics.setUp(step);
            case BOOK -> clinics.book(step);
            case SEND_QUESTION -> clinics.sendQuestion(step);
            case WRITE_NOTES -> clinics.writeNotes(step);
            case HOLD -> clinics.hold(step);
            case AGREE -> actions.agree(step);
            case REPORT -> actions.report(step);
            case COMPLETE -> actions.complete(step);
            case ARRANGE -> programmes.arrange(step);
            case PUT_ON -> programmes.putOn(step);
            case CARRY_OVER -> programmes.carryOver(step);
            case DEAL_WITH -> programmes.dealWith(step);
            case RECOMMEND -> recommendations.recommend(step);
            case RECOMMEND_AS_INSPECTORS -> recommendations.recommendAsInspectors(step);
            case RESPOND -> recommendations.respond(step);
            case PAUSE -> recommendations.pause(step);
            case OPEN_REVIEW -> reviews.open(step);
            case PROPOSE_CHANGE -> reviews.propose(step);
            case DECIDE_CHANGE -> reviews.decide(step);
            case ADOPT_SET -> reviews.adopt(step);
            case OPEN_SIGN_OFF -> signOffs.open(step);
            case TAKE_SIGN_OFF_STEP -> signOffs.take(step);
            case OPEN_TARGET_REVIEW -> targets.open(step);
            case PROPOSE_TARGET -> targets.propose(step);
            case AGREE_TARGET -> targets.agree(step);
            case SEND_BACK_TARGET -> targets.sendBack(step);
            case OPEN_ANNUAL_REPORT -> annualReports.open(step);
            case WRITE_ANNUAL_REPORT -> annualReports.write(step);
            case TAKE_ANNUAL_REPORT_STEP -> annualReports.take(step);
        }
    }

    /** This week or the last, as the times say at which the editions with a history came out. */
    private Optional<LoadWeek> weekOfLoad(List<Row> history) {
        LoadWeek now = LoadWeek.of(clock);
        return Stream.of(now, now.before())
                .filter(
                        week ->
                                history.stream()
                                        .allMatch(
                                                row ->
                                                        published(row)
                                                                .equals(
                                                                        Optional.of(
                                                                                week.instant(
                                                                                        row.text(
                                                                                                "published"))))))
                .findFirst();
    }

    private Optional<Instant> published(Row row) {
        return database.createNativeQuery(
                        "select published_at from edition where scorecard_code = :scorecard and period_code = :period and revision = 1 and published_at is not null",
                        Instant.class)
                .setParameter("scorecard", row.text("scorecard"))
                .setParameter("period", row.text("period"))
                .getResultStream()
                .findFirst()
                .map(Instant.class::cast);
    }

    /** By these examples, or by somebody before them. */
    private boolean areAskedAbout(List<Row> rows) {
        String[] measures =
                rows.stream()
                        .filter(row -> row.value("step", Kind.class) == Kind.ASK)
                        .flatMap(row -> Stream.of(row.text("about").split(" ")).skip(2))
                        .toArray(String[]::new);
        return !database.createNativeQuery(
                        "select 1 from requested_measure where indicator_code = any(cast(:measures as text[])) limit 1")
                .setParameter("measures", measures)
                .getResultList()
                .isEmpty();
    }

    private static Set<String> usernames(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.text("by"), row.text("people")))
                .flatMap(names -> Stream.of(names.split(" ")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
