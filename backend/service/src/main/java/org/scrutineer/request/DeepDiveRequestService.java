package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Takes requests from a member's question to its answer. */
@ApplicationScoped
public class DeepDiveRequestService {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final IndicatorSets sets;
    private final Visibility visibility;
    private final Locks locks;
    private final AuditLog audit;
    private final Event<RequestStepTaken> steps;
    private final Caller caller;
    private final Clock clock;

    DeepDiveRequestService(
            EntityManager database,
            DeepDiveRequestRepository requests,
            ScorecardRepository scorecards,
            EditionRepository editions,
            IndicatorSets sets,
            Visibility visibility,
            Locks locks,
            AuditLog audit,
            Event<RequestStepTaken> steps,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.scorecards = scorecards;
        this.editions = editions;
        this.sets = sets;
        this.visibility = visibility;
        this.locks = locks;
        this.audit = audit;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a question on measures of a published edition; after its window has closed it is
     * marked late.
     */
    @Transactional
    public DeepDiveRequest submit(DeepDiveQuestion asked) {
        Scorecard scorecard = scorecards.get(asked.scorecard());
        Edition edition = editions.get(scorecard, asked.period());
        if (!edition.isPublished()) {
            throw ProblemException.conflict(
                    "Requests are made on published editions. This one is not published yet.");
        }
        checkMeasures(asked, scorecard, edition);
        long first = editions.firstRevision(edition);
        locks.hold("requests on edition " + first);
        requests.openOn(first, asked.indicators())
                .ifPresent(
                        open -> {
                            throw ProblemException.requestExists(Reference.of(open));
                        });
        Instant now = clock.instant();
        boolean late = edition.requestsUntil() != null && !now.isBefore(edition.requestsUntil());
        DeepDiveRequest request =
                new DeepDiveRequest(
                        edition.id(),
                        asked.question(),
                        asked.hopedAnswer(),
                        late,
                        caller.subject(),
                        caller.name(),
                        now);
        requests.add(request);
        database.createNativeQuery(
                        """
                        insert into requested_measure (request_id, edition_id, indicator_code, open)
                        select :request, :edition, unnest(:indicators), true
                        """)
                .setParameter("request", request.id())
                .setParameter("edition", first)
                .setParameter("indicators", asked.indicators().toArray(String[]::new))
                .executeUpdate();
        audit.record(
                "request-submitted",
                "deep-dive-request",
                request.reference(),
                Map.of("asked", asked, "late", late));
        return taken(request, Step.SUBMITTED);
    }

    /**
     * A request on exempt measures is seen by those alone who see the measures, so it is on no
     * others.
     */
    private void checkMeasures(DeepDiveQuestion asked, Scorecard scorecard, Edition edition) {
        IndicatorSet set = sets.get(scorecard.code(), edition.setVersion());
        List<String> open = codes(set.open());
        List<String> shown =
                visibility.seesExempt(scorecard.exemptCommittees()) ? codes(set) : open;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < asked.indicators().size(); i++) {
            if (!shown.contains(asked.indicators().get(i))) {
                places.add(Place.inBody("/indicators/" + i, "is not a measure of this edition"));
            }
        }
        ProblemException.refuse(places);
        long onOpen = asked.indicators().stream().filter(open::contains).count();
        if (onOpen > 0 && onOpen < asked.indicators().size()) {
            throw ProblemException.invalid(
                    "/indicators",
                    "some are exempt from publication: ask about those in a request of their own");
        }
    }

    private static List<String> codes(IndicatorSet set) {
        return set.items().stream().map(IndicatorSet.Item::indicator).toList();
    }

    @Transactional
    public DeepDiveRequest support(String reference) {
        DeepDiveRequest request = toChange(reference);
        request.checkSupportable(caller.subject());
        int added =
                database.createNativeQuery(
                                "insert into request_supporter (request_id, subject, name, at) values (:request, :subject, :name, :at) on conflict do nothing")
                        .setParameter("request", request.id())
                        .setParameter("subject", caller.subject())
                        .setParameter("name", caller.name())
                        .setParameter("at", clock.instant())
                        .executeUpdate();
        if (added > 0) {
            audit.record("request-supported", "deep-dive-request", reference, Map.of());
            taken(request, Step.SUPPORTED);
        }
        return request;
    }

    @Transactional
    public DeepDiveRequest stopSupporting(String reference) {
        DeepDiveRequest request = toChange(reference);
        request.checkSupportable(caller.subject());
        int removed =
                database.createNativeQuery(
                                "delete from request_supporter where request_id = :request and subject = :subject")
                        .setParameter("request", request.id())
                        .setParameter("subject", caller.subject())
                        .executeUpdate();
        if (removed > 0) {
            audit.record("request-support-withdrawn", "deep-dive-request", reference, Map.of());
        }
        return request;
    }

    @Transactional
    public DeepDiveRequest withdraw(String reference, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        request.withdraw(caller.subject(), hasSupporters(request));
        return done(request, "request-withdrawn", Map.of());
    }

    @Transactional
    public DeepDiveRequest accept(String reference, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        request.accept(caller.name(), clock.instant());
        return taken(done(request, "request-accepted", Map.of()), Step.ACCEPTED);
    }

    @Transactional
    public DeepDiveRequest decline(String reference, String reason, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        request.decline(caller.name(), clock.instant(), reason);
        return taken(done(request, "request-declined", Map.of("reason", reason)), Step.DECLINED);
    }

    @Transactional
    public DeepDiveRequest answer(String reference, String answer, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        request.answer(caller.name(), clock.instant(), answer);
        return taken(done(request, "request-answered", Map.of("answer", answer)), Step.ANSWERED);
    }

    private DeepDiveRequest taken(DeepDiveRequest request, Step step) {
        steps.fire(new RequestStepTaken(request.id(), request.editionId(), step));
        return request;
    }

    private boolean hasSupporters(DeepDiveRequest request) {
        return !database.createNativeQuery(
                        "select 1 from request_supporter where request_id = :request limit 1")
                .setParameter("request", request.id())
                .getResultList()
                .isEmpty();
    }

    private DeepDiveRequest toChange(String reference) {
        return requests.findToChange(Reference.id(reference))
                .orElseThrow(ProblemException::notFound);
    }

    private DeepDiveRequest toChange(String reference, Precondition precondition) {
        DeepDiveRequest request = toChange(reference);
        precondition.check(request.version());
        return request;
    }

    /** A request that is over frees its measures for another. */
    private DeepDiveRequest done(DeepDiveRequest request, String action, Map<String, ?> detail) {
        requests.flush();
        if (!request.state().isOpen()) {
            database.createNativeQuery(
                            "update requested_measure set open = false where request_id = :request")
                    .setParameter("request", request.id())
                    .executeUpdate();
        }
        audit.record(action, "deep-dive-request", request.reference(), detail);
        return request;
    }
}
