package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.deadline.DueStep;

/** Who is to answer requests, and until when they have been given. */
@ApplicationScoped
public class RequestHandling {

    private static final int MOST_YEARS = 2;

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final PersonRepository people;
    private final RequestTrail trail;
    private final Caller caller;
    private final Clock clock;

    RequestHandling(
            EntityManager database,
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            PersonRepository people,
            RequestTrail trail,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.joined = joined;
        this.people = people;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Gives a request and those joined to it longer for what comes next. */
    @Transactional
    public DeepDiveRequest extend(
            String reference, LocalDate until, String reason, Precondition precondition) {
        Instant now = clock.instant();
        DeepDiveRequest leader = requests.toChange(reference, precondition);
        joined.checkLeads(leader);
        DueStep step = leader.state().nextStep();
        checkLater(leader, step, until, LocalDate.ofInstant(now, Clocks.LONDON));
        for (DeepDiveRequest each : joined.with(leader)) {
            database.createNativeQuery(
                            "insert into request_extension (request_id, step, until, reason, by_name, at) values (:request, :step, :until, :reason, :name, :at)")
                    .setParameter("request", each.id())
                    .setParameter("step", step.name())
                    .setParameter("until", until)
                    .setParameter("reason", reason)
                    .setParameter("name", caller.name())
                    .setParameter("at", now)
                    .executeUpdate();
            requests.becomesAnother(each);
            trail.record(
                    each,
                    "request-extended",
                    Map.of("step", step, "until", until, "reason", reason));
            trail.tell(each, Step.EXTENDED, each.version(), null);
        }
        return leader;
    }

    private void checkLater(
            DeepDiveRequest leader, DueStep step, LocalDate until, LocalDate today) {
        if (!until.isAfter(today)) {
            throw ProblemException.invalid("/until", "must be after today");
        }
        if (until.isAfter(today.plusYears(MOST_YEARS))) {
            throw ProblemException.invalid("/until", "must be within two years");
        }
        requests.view(leader.id()).orElseThrow(ProblemException::notFound).clocks().stream()
                .filter(due -> due.step() == step && !until.isAfter(due.due()))
                .findFirst()
                .ifPresent(
                        due -> {
                            throw ProblemException.invalid(
                                    "/until",
                                    "must be after the day it is due now, %s".formatted(due.due()));
                        });
    }

    /** Names who is to answer an accepted request in place of those named before. */
    @Transactional
    public DeepDiveRequest nameOfficers(
            String reference, List<String> officers, Precondition precondition) {
        DeepDiveRequest leader = requests.toChange(reference, precondition);
        joined.checkLeads(leader);
        leader.state().checkAccepted();
        Map<String, String> names = people.reachable(officers);
        checkMayAnswer(officers, names.keySet());
        requests.becomesAnother(leader);
        remove(leader, officers);
        List<String> added =
                officers.stream()
                        .filter(each -> add(leader, each, Objects.requireNonNull(names.get(each))))
                        .toList();
        trail.record(
                leader,
                "request-officers-named",
                Map.of("officers", officers.stream().map(names::get).toList()));
        added.forEach(
                each ->
                        trail.tell(
                                leader,
                                Step.OFFICER_NAMED,
                                "%s %d".formatted(each, leader.version()),
                                each));
        return leader;
    }

    private void checkMayAnswer(List<String> officers, Set<String> reachable) {
        Collection<String> answering = people.allowed(Permission.REQUESTS_ANSWER);
        ProblemException.refuseEach(
                "/officers",
                officers,
                each -> !reachable.contains(each) || !answering.contains(each),
                "is nobody who may answer requests and can be written to");
    }

    private void remove(DeepDiveRequest leader, List<String> kept) {
        database.createNativeQuery(
                        "delete from request_officer where request_id = :request and not subject = any(cast(:kept as text[]))")
                .setParameter("request", leader.id())
                .setParameter("kept", kept.toArray(String[]::new))
                .executeUpdate();
    }

    private boolean add(DeepDiveRequest leader, String subject, String name) {
        return database.createNativeQuery(
                                "insert into request_officer (request_id, subject, name, at) values (:request, :subject, :name, :at) on conflict do nothing")
                        .setParameter("request", leader.id())
                        .setParameter("subject", subject)
                        .setParameter("name", name)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }
}
