package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.Committee;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Takes a member's question; one on a subject that is asked about already joins the first. */
@ApplicationScoped
public class RequestSubmission {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final IndicatorSets sets;
    private final Visibility visibility;
    private final Locks locks;
    private final RequestTrail trail;
    private final Caller caller;

    RequestSubmission(
            EntityManager database,
            DeepDiveRequestRepository requests,
            ScorecardRepository scorecards,
            EditionRepository editions,
            IndicatorSets sets,
            Visibility visibility,
            Locks locks,
            RequestTrail trail,
            Caller caller) {
        this.database = database;
        this.requests = requests;
        this.scorecards = scorecards;
        this.editions = editions;
        this.sets = sets;
        this.visibility = visibility;
        this.locks = locks;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * Records a question on measures of a published edition; after its window has closed it is
     * marked late.
     *
     * @param at when it arrived, however long it waits for others here
     */
    @Transactional
    public DeepDiveRequest submit(DeepDiveQuestion asked, Instant at) {
        Scorecard scorecard = scorecards.get(asked.scorecard());
        Edition edition = editions.get(scorecard, asked.period());
        if (!edition.isPublished()) {
            throw ProblemException.conflict(
                    "Requests are made on published editions. This one is not published yet.");
        }
        boolean exempt = isOnExempt(asked, scorecard, edition);
        Audience readers = readers(asked.forCommittee(), scorecard.audience());
        // Of those who ask about a measure at once, each finds the one before. In their order, so
        // that no two wait for each other.
        asked.indicators().stream().sorted().forEach(code -> locks.hold("requests on " + code));
        boolean late = edition.requestsUntil() != null && !at.isBefore(edition.requestsUntil());
        DeepDiveRequest request =
                new DeepDiveRequest(edition.id(), asked, late, caller.subject(), caller.name(), at);
        DeepDiveRequest leader = leader(asked.indicators(), exempt, readers);
        if (leader != null) {
            request.join(leader, at);
        }
        requests.add(request);
        database.createNativeQuery(
                        """
                        insert into requested_measure (request_id, edition_id, indicator_code, open)
                        select :request, :edition, unnest(:indicators), true
                        """)
                .setParameter("request", request.id())
                .setParameter("edition", editions.firstRevision(edition))
                .setParameter("indicators", asked.indicators().toArray(String[]::new))
                .executeUpdate();
        trail.record(
                request,
                "request-submitted",
                leader == null
                        ? Map.of("asked", asked, "late", late)
                        : Map.of("asked", asked, "late", late, "joinedTo", leader.reference()),
                Step.SUBMITTED);
        if (request.state() == RequestState.ACCEPTED) {
            trail.tell(request, Step.ACCEPTED);
        }
        return request;
    }

    /**
     * Who is to read it besides officers. A member keeps it for a committee that they sit on
     * themselves; refused with 422 are others, and those whose members may not read the scorecard.
     */
    private Audience readers(@Nullable String committee, Audience ofScorecard) {
        String path = Committee.path(committee);
        if (path == null) {
            return ofScorecard;
        }
        if (!caller.committees().contains(path)) {
            throw ProblemException.invalid("/forCommittee", "is no committee that you sit on");
        }
        if (ofScorecard.kind() == Audience.Kind.COMMITTEES
                && !ofScorecard.committees().contains(path)) {
            throw ProblemException.invalid(
                    "/forCommittee", "is one whose members may not read this scorecard");
        }
        return new Audience(Audience.Kind.COMMITTEES, List.of(path));
    }

    /** Held, and still leading once it is. */
    private @Nullable DeepDiveRequest leader(
            List<String> indicators, boolean exempt, Audience readers) {
        Optional<Long> first = requests.leading(indicators, exempt, readers);
        while (first.isPresent()) {
            DeepDiveRequest leader = requests.hold(first.get());
            if (leader.leads() && leader.state().isOpen()) {
                return leader;
            }
            first = requests.leading(indicators, exempt, readers);
        }
        return null;
    }

    /**
     * A request on exempt measures is seen by those alone who see the measures, so it is on no
     * others.
     */
    private boolean isOnExempt(DeepDiveQuestion asked, Scorecard scorecard, Edition edition) {
        IndicatorSet set = sets.get(scorecard.code(), edition.setVersion());
        List<String> open = codes(set.open());
        List<String> shown =
                visibility.seesExempt(scorecard.exemptCommittees()) ? codes(set) : open;
        ProblemException.refuseEach(
                "/indicators",
                asked.indicators(),
                each -> !shown.contains(each),
                "is not a measure of this edition");
        long onOpen = asked.indicators().stream().filter(open::contains).count();
        if (onOpen > 0 && onOpen < asked.indicators().size()) {
            throw ProblemException.invalid(
                    "/indicators",
                    "some are exempt from publication: ask about those in a request of their own");
        }
        return onOpen == 0;
    }

    private static List<String> codes(IndicatorSet set) {
        return set.items().stream().map(IndicatorSet.Item::indicator).toList();
    }
}
