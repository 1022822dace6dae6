package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicatorreview.MeasuresOfReview.InReview;
import org.scrutineer.indicatorreview.SaidOfMeasures.Comment;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Takes what the group says of each measure to what it decides. */
@ApplicationScoped
public class MeasureDecisions {

    private final IndicatorReviewRepository reviews;
    private final SaidOfMeasures said;
    private final MeasuresOfReview measures;
    private final ReviewParties parties;
    private final AuditLog audit;
    private final Clock clock;

    MeasureDecisions(
            IndicatorReviewRepository reviews,
            SaidOfMeasures said,
            MeasuresOfReview measures,
            ReviewParties parties,
            AuditLog audit,
            Clock clock) {
        this.reviews = reviews;
        this.said = said;
        this.measures = measures;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the caller would do with a measure, in the place of what they said before. */
    @Transactional
    public IndicatorReview propose(String reference, String indicator, Proposed proposed) {
        IndicatorReview review = reviews.hold(reference);
        parties.require(ReviewMove.PROPOSE, reviews.subjects(review));
        review.propose();
        Map<String, InReview> there = measures.of(review);
        List<Place> places = new ArrayList<>();
        InReview measure = there.get(indicator);
        if (measure == null) {
            throw ProblemException.notFound();
        }
        checkChange(measure, proposed.change(), proposed.replacedBy(), there, places);
        if (proposed.reason() == null && !said.isArgued(review, indicator, proposed.change())) {
            places.add(Place.inBody("/reason", "is missing: nobody has said why so far"));
        }
        ProblemException.refuse(places);
        said.say(review, indicator, proposed, clock.instant());
        audit.record(
                "measure-change-proposed",
                IndicatorReviewService.TYPE,
                review.reference() + '/' + indicator,
                Map.of("proposed", proposed));
        return review;
    }

    private static void checkChange(
            InReview measure,
            MeasureChange change,
            @Nullable String replacedBy,
            Map<String, InReview> there,
            List<Place> places) {
        if (!change.isFor(measure.inSet())) {
            places.add(
                    Place.inBody(
                            "/change",
                            measure.inSet()
                                    ? "is for measures that the scorecard does not show"
                                    : "is for measures that the scorecard shows"));
        }
        if ((change == MeasureChange.REPLACE) != (replacedBy != null)) {
            places.add(
                    Place.inBody(
                            "/replacedBy",
                            replacedBy == null
                                    ? "is missing: name the measure that takes its place"
                                    : "is for a measure that is to be replaced"));
        } else if (replacedBy != null) {
            InReview other = there.get(replacedBy);
            if (other == null || other.inSet()) {
                places.add(
                        Place.inBody(
                                "/replacedBy",
                                "is no measure to choose from that the scorecard does not show"));
            }
        }
    }

    @Transactional
    public Comment comment(String reference, String indicator, String text) {
        IndicatorReview review = reviews.hold(reference);
        parties.require(ReviewMove.COMMENT, reviews.subjects(review));
        review.comment();
        if (!measures.of(review).containsKey(indicator)) {
            throw ProblemException.notFound();
        }
        Comment comment = said.comment(review, indicator, text, clock.instant());
        audit.record(
                "measure-in-review-commented-on",
                IndicatorReviewService.TYPE,
                review.reference() + '/' + indicator,
                Map.of("text", text));
        return comment;
    }

    @Transactional
    public IndicatorReview decide(String reference, Decided decided, Precondition precondition) {
        IndicatorReview review = reviews.hold(reference);
        precondition.check(review.version());
        parties.require(ReviewMove.DECIDE, reviews.subjects(review));
        review.decide(clock.instant());
        Map<String, InReview> there = measures.of(review);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < decided.measures().size(); i++) {
            InReview measure = there.get(decided.measures().get(i));
            if (measure == null) {
                places.add(Place.inBody("/measures/" + i, "is not in this review"));
            } else if (places.isEmpty()) {
                checkChange(measure, decided.change(), decided.replacedBy(), there, places);
            }
        }
        String replacedBy = decided.replacedBy();
        if (replacedBy != null) {
            checkReplacement(review, decided, replacedBy, places);
        }
        ProblemException.refuse(places);
        said.decide(review, decided, clock.instant());
        reviews.flush();
        audit.record(
                "measure-change-decided",
                IndicatorReviewService.TYPE,
                review.reference(),
                Map.of("decided", decided));
        return review;
    }

    private void checkReplacement(
            IndicatorReview review, Decided decided, String replacedBy, List<Place> places) {
        boolean taken =
                said.decisions(review).values().stream()
                        .anyMatch(
                                each ->
                                        replacedBy.equals(each.replacedBy())
                                                && !decided.measures().contains(each.indicator()));
        if (taken || decided.measures().size() > 1) {
            places.add(Place.inBody("/replacedBy", "can take the place of one measure only"));
        }
    }
}
