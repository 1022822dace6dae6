package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicatorreview.IndicatorReview.SetOfReview;
import org.scrutineer.indicatorreview.IndicatorReviewRepository.Joining;
import org.scrutineer.indicatorreview.IndicatorReviewRepository.Part;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Sets up reviews of measures: what for, of which scorecard, when and by whom. */
@ApplicationScoped
public class IndicatorReviewService {

    static final String TYPE = "indicator-review";

    private final IndicatorReviewRepository reviews;
    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final PersonRepository people;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    IndicatorReviewService(
            IndicatorReviewRepository reviews,
            ScorecardRepository scorecards,
            IndicatorSets sets,
            PersonRepository people,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.sets = sets;
        this.people = people;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public IndicatorReview open(NewReview asked) {
        ReviewPlan plan = asked.plan();
        plan.check();
        Scorecard scorecard = scorecard("/scorecard", asked.scorecard());
        Scorecard catalogue = scorecard("/catalogue", asked.catalogue());
        locks.hold("indicator review " + scorecard.code());
        if (reviews.runs(scorecard.code())) {
            throw ProblemException.conflict(
                    "A review of this scorecard runs already. Adopt or abandon that one first.");
        }
        IndicatorReview review =
                new IndicatorReview(
                        newest("/scorecard", scorecard),
                        newest("/catalogue", catalogue),
                        plan,
                        caller.name(),
                        clock.instant());
        List<Joining> group = group(plan, List.of(scorecard, catalogue));
        reviews.add(review);
        reviews.putParticipants(review, group);
        return done(review, "indicator-review-opened", Map.of("review", asked));
    }

    private Scorecard scorecard(String pointer, String code) {
        try {
            return scorecards.get(code);
        } catch (ProblemException absent) {
            throw ProblemException.invalid(pointer, "is no scorecard here");
        }
    }

    private SetOfReview newest(String pointer, Scorecard of) {
        Integer newest = sets.newest(of.code());
        if (newest == null) {
            throw ProblemException.invalid(pointer, "has no measures yet: choose them first");
        }
        return new SetOfReview(of.code(), newest);
    }

    /** Each must be somebody who may read both scorecards. */
    private List<Joining> group(ReviewPlan plan, List<Scorecard> of) {
        List<String> subjects = plan.participants().stream().distinct().toList();
        Map<String, String> names = people.reachable(subjects);
        Set<String> members = Set.copyOf(people.allowed(Permission.REQUESTS_RAISE));
        Set<String> readers = Set.copyOf(people.allowed(Permission.EDITIONS_READ_EVERY_AUDIENCE));
        List<Set<String>> audiences =
                of.stream().map(each -> Set.copyOf(people.members(each.audience()))).toList();
        ProblemException.refuseEach(
                "/participants",
                plan.participants(),
                each ->
                        !names.containsKey(each)
                                || !readers.contains(each)
                                        && !audiences.stream()
                                                .allMatch(audience -> audience.contains(each)),
                "is nobody who may read both scorecards");
        return subjects.stream()
                .map(
                        each ->
                                new Joining(
                                        each,
                                        names.getOrDefault(each, each),
                                        members.contains(each) ? Part.MEMBER : Part.OFFICER))
                .toList();
    }

    @Transactional
    public IndicatorReview plan(String reference, ReviewPlan plan, Precondition precondition) {
        IndicatorReview review = reviews.hold(reference);
        precondition.check(review.version());
        plan.check();
        List<Joining> group =
                group(
                        plan,
                        List.of(
                                scorecards.get(review.set().scorecard()),
                                scorecards.get(review.catalogue().scorecard())));
        review.plan(plan, clock.instant());
        reviews.putParticipants(review, group);
        return done(review, "indicator-review-planned", Map.of("plan", plan));
    }

    @Transactional
    public IndicatorReview abandon(String reference, String reason, Precondition precondition) {
        IndicatorReview review = reviews.hold(reference);
        precondition.check(review.version());
        review.abandon(reason, caller.name(), clock.instant());
        return done(review, "indicator-review-abandoned", Map.of("reason", reason));
    }

    private IndicatorReview done(IndicatorReview review, String what, Map<String, ?> detail) {
        reviews.flush();
        audit.record(what, TYPE, review.reference(), detail);
        return review;
    }
}
