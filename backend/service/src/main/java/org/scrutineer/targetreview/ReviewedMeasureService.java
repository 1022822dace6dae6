package org.scrutineer.targetreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdService;

/** Takes the target of one measure from what is proposed to what the board agrees. */
@ApplicationScoped
public class ReviewedMeasureService {

    private final TargetReviewRepository reviews;
    private final TargetReviewViews views;
    private final TargetParties parties;
    private final IndicatorRepository indicators;
    private final ThresholdService thresholds;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ReviewedMeasureService(
            TargetReviewRepository reviews,
            TargetReviewViews views,
            TargetParties parties,
            IndicatorRepository indicators,
            ThresholdService thresholds,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.views = views;
        this.parties = parties;
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A measure with its review, which is held until the transaction ends. */
    public record Held(TargetReview review, ReviewedMeasure measure) {}

    @Transactional
    public Held propose(
            Scorecard of,
            int yearStart,
            String code,
            ProposedTarget proposed,
            Precondition precondition) {
        Held held = hold(of, yearStart, code);
        Indicator indicator = indicators.get(code);
        if (!parties.mayPropose(indicator)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "This measure is another service's. Its lead officer proposes its target, or a performance officer.");
        }
        precondition.check(held.measure().version());
        check(indicator, proposed);
        int revision =
                TargetReviewService.revision(
                        views.there(held.review(), List.of(indicator)).get(code));
        held.measure()
                .propose(proposed, revision, caller.subject(), caller.name(), clock.instant());
        String words = views.trial(held.review(), indicator, proposed.target()).targetText();
        return done(
                held, TargetMove.PROPOSE, words, proposed.reason(), Map.of("proposed", proposed));
    }

    /**
     * What a target would come to; the same refusals as when it is proposed, and nothing is kept.
     */
    TargetTrial attempt(Scorecard of, int yearStart, String code, ThresholdProposal target) {
        TargetReview review =
                reviews.find(of.code(), yearStart).orElseThrow(ProblemException::notFound);
        reviews.measure(review, code);
        Indicator indicator = indicators.get(code);
        thresholds.check(indicator, target);
        return views.trial(review, indicator, target);
    }

    @Transactional
    public ReviewedMeasureView.Step comment(Scorecard of, int yearStart, String code, String text) {
        Held held = hold(of, yearStart, code);
        held.measure().comment();
        done(held, TargetMove.COMMENT, null, text, Map.of("text", text));
        return Objects.requireNonNull(
                        reviews.steps(List.of(held.measure())).get(held.measure().id()))
                .getLast();
    }

    @Transactional
    public Held agree(Scorecard of, int yearStart, String code, Precondition precondition) {
        Held held = hold(of, yearStart, code);
        precondition.check(held.measure().version());
        held.measure().agree(caller.subject());
        return done(held, TargetMove.AGREE, null, null, Map.of());
    }

    @Transactional
    public Held sendBack(
            Scorecard of, int yearStart, String code, String reason, Precondition precondition) {
        Held held = hold(of, yearStart, code);
        precondition.check(held.measure().version());
        held.measure().sendBack();
        return done(held, TargetMove.SEND_BACK, null, reason, Map.of("reason", reason));
    }

    private Held hold(Scorecard of, int yearStart, String code) {
        TargetReview review =
                reviews.hold(of.code(), yearStart).orElseThrow(ProblemException::notFound);
        ReviewedMeasure measure = reviews.measure(review, code);
        if (review.isAbandoned()) {
            review.requireRunning();
        }
        return new Held(review, measure);
    }

    private void check(Indicator indicator, ProposedTarget proposed) {
        List<Place> places = new ArrayList<>();
        for (Place place :
                thresholds.wrong(List.of(indicator), List.of(proposed.target())).getFirst()) {
            places.add(Place.inBody("/target" + place.pointer(), place.detail()));
        }
        if (proposed.basis().isRule()) {
            places.add(
                    Place.inBody("/basis", "is the demonstration's alone: say whose target it is"));
        }
        ProblemException.refuse(places);
    }

    private Held done(
            Held held,
            TargetMove move,
            @Nullable String targetText,
            @Nullable String text,
            Map<String, ?> detail) {
        Instant now = clock.instant();
        held.review().stepped(now);
        reviews.flush();
        reviews.addStep(held.measure(), move, targetText, text, caller.name(), now);
        audit.record(
                "target-" + move.auditWord(),
                TargetReviewService.TYPE,
                held.review().name() + '/' + held.measure().indicator(),
                detail);
        return held;
    }
}
