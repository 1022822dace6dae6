package org.scrutineer.arrangementreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Arrangement;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.scorecard.ScorecardService;

/** Takes the arrangement of a series from its review to what is decided. */
@ApplicationScoped
public class ArrangementReviewService {

    private static final String TYPE = "arrangement-review";

    private final ArrangementReviewRepository reviews;
    private final ArrangementReviewViews views;
    private final ScorecardRepository scorecards;
    private final ScorecardService arrangements;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ArrangementReviewService(
            ArrangementReviewRepository reviews,
            ArrangementReviewViews views,
            ScorecardRepository scorecards,
            ScorecardService arrangements,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.views = views;
        this.scorecards = scorecards;
        this.arrangements = arrangements;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ArrangementReview open(NewArrangementReview asked) {
        List<Place> places = new ArrayList<>();
        if (scorecards.visible().stream()
                .noneMatch(each -> each.code().equals(asked.scorecard()))) {
            places.add(Place.inBody("/scorecard", "is no scorecard here"));
        }
        if (asked.lastDay().isBefore(asked.firstDay())) {
            places.add(Place.inBody("/lastDay", "is before the first day"));
        }
        ProblemException.refuse(places);
        locks.hold("arrangement review " + asked.scorecard());
        if (reviews.isOpen(asked.scorecard())) {
            throw ProblemException.conflict(
                    "The arrangement of this scorecard is under review already. Go on with that one.");
        }
        ArrangementReview review = new ArrangementReview(asked, caller.name(), clock.instant());
        reviews.add(review);
        return done(review, "arrangement-review-opened", Map.of("review", asked));
    }

    /** In the place of what was offered before. */
    @Transactional
    ArrangementReview offer(String reference, Options offered, Precondition precondition) {
        ArrangementReview review = reviews.hold(reference);
        precondition.check(review.version());
        List<Place> places = new ArrayList<>();
        List<String> titles = offered.options().stream().map(Option::title).toList();
        for (int i = 0; i < titles.size(); i++) {
            if (titles.indexOf(titles.get(i)) < i) {
                places.add(
                        Place.inBody(
                                "/options/%d/title".formatted(i), "is another option’s already"));
            }
        }
        ProblemException.refuse(places);
        review.offer(offered.options());
        reviews.flush();
        return done(review, "arrangement-options-offered", Map.of("options", offered.options()));
    }

    /** Of what a member says only the count is kept, and that they have said it. */
    @Transactional
    ArrangementReview answer(String reference, SurveyAnswer answer) {
        ArrangementReview review = reviews.hold(reference);
        review.answered();
        if (reviews.hasAnswered(review)) {
            throw ProblemException.conflict(
                    "You have answered already. Nobody knows which answer is yours, so it cannot be changed.");
        }
        reviews.count(review, answer);
        return done(review, "arrangement-survey-answered", Map.of());
    }

    /** Keeps what was known, and the scorecard says from now on what was decided. */
    @Transactional
    ArrangementReview decide(String reference, Decision decision, Precondition precondition) {
        ArrangementReview review = reviews.hold(reference);
        precondition.check(review.version());
        List<Place> places = new ArrayList<>();
        if (review.options().stream().noneMatch(each -> each.title().equals(decision.option()))) {
            places.add(Place.inBody("/option", "is none of the options"));
        }
        if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
            places.add(Place.inBody("/decidedOn", "is to come: write down what was decided"));
        }
        if (!decision.nextReviewOn().isAfter(decision.decidedOn())) {
            places.add(Place.inBody("/nextReviewOn", "must be after the day of the decision"));
        }
        if (review.state() == ArrangementState.OPEN) {
            ProblemException.refuse(places);
        }
        review.decide(decision, views.evidence(review));
        reviews.flush();
        arrangements.arrange(
                review.scorecard(),
                new Arrangement(
                        decision.text(),
                        decision.decidedBy(),
                        decision.decidedOn(),
                        decision.nextReviewOn()));
        return done(review, "arrangement-decided", Map.of("decision", decision));
    }

    @Transactional
    ArrangementReview abandon(String reference, Precondition precondition) {
        ArrangementReview review = reviews.hold(reference);
        precondition.check(review.version());
        review.abandon();
        reviews.flush();
        return done(review, "arrangement-review-abandoned", Map.of());
    }

    private ArrangementReview done(ArrangementReview review, String what, Map<String, ?> detail) {
        audit.record(what, TYPE, review.reference(), detail);
        return review;
    }
}
