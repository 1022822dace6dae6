package org.scrutineer.targetreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Year;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdBatch;
import org.scrutineer.threshold.ThresholdBatches;

/** Opens reviews of targets, and makes targets of what was agreed. */
@ApplicationScoped
public class TargetReviewService {

    static final String TYPE = "target-review";

    private final TargetReviewRepository reviews;
    private final TargetReviewViews views;
    private final IndicatorSets sets;
    private final IndicatorRepository indicators;
    private final ThresholdBatches targets;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    TargetReviewService(
            TargetReviewRepository reviews,
            TargetReviewViews views,
            IndicatorSets sets,
            IndicatorRepository indicators,
            ThresholdBatches targets,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.views = views;
        this.sets = sets;
        this.indicators = indicators;
        this.targets = targets;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the review of a year, or changes when the board looks at it. */
    @Transactional
    public TargetReview put(
            Scorecard of, int yearStart, ReviewPlan plan, Precondition precondition) {
        locks.hold("target review " + of.code());
        TargetReview review = reviews.hold(of.code(), yearStart).orElse(null);
        if (review == null || review.isAbandoned() && precondition.creates()) {
            precondition.checkAbsent();
            review = open(of, yearStart, plan);
            audit.record("target-review-opened", TYPE, review.name(), Map.of("plan", plan));
        } else {
            precondition.check(review.version());
            review.plan(plan, clock.instant());
            audit.record("target-review-planned", TYPE, review.name(), Map.of("plan", plan));
        }
        reviews.flush();
        return review;
    }

    private TargetReview open(Scorecard of, int yearStart, ReviewPlan plan) {
        Integer set = sets.newest(of.code());
        List<Indicator> rated = set == null ? List.of() : rated(of.code(), set, yearStart);
        if (set == null || rated.isEmpty()) {
            throw ProblemException.conflict(
                    "No measure of this scorecard is rated, so there is no target to review. Give it measures that are good in a direction first.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
        if (rated.stream()
                .noneMatch(
                        each -> new Year(each.yearType(), yearStart).firstDay().isAfter(today))) {
            throw ProblemException.badParameter(
                    "year",
                    "has begun for every measure of this scorecard: name a year that is still to come");
        }
        TargetReview review =
                new TargetReview(of.code(), yearStart, set, plan, caller.name(), clock.instant());
        reviews.add(review, rated.stream().map(Indicator::code).toList());
        return review;
    }

    /** What of a set has a good direction on this scorecard and is not retired by then. */
    private List<Indicator> rated(String scorecard, int set, int yearStart) {
        List<IndicatorSet.Item> items = sets.get(scorecard, set).items();
        Map<String, Indicator> byCode =
                indicators.named(items.stream().map(IndicatorSet.Item::indicator).toList()).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return items.stream()
                .filter(
                        item ->
                                polarity(item, byCode) != Polarity.NONE
                                        && !indicator(item, byCode)
                                                .isRetired(
                                                        new Year(
                                                                        indicator(item, byCode)
                                                                                .yearType(),
                                                                        yearStart)
                                                                .firstDay()))
                .map(item -> indicator(item, byCode))
                .toList();
    }

    private static Indicator indicator(IndicatorSet.Item item, Map<String, Indicator> byCode) {
        return Objects.requireNonNull(byCode.get(item.indicator()));
    }

    private static Polarity polarity(IndicatorSet.Item item, Map<String, Indicator> byCode) {
        Polarity here = item.polarityOverride();
        return here == null ? indicator(item, byCode).polarity() : here;
    }

    /** Ends a review without setting any target, such as one that was opened by mistake. */
    @Transactional
    public TargetReview abandon(
            Scorecard of, int yearStart, String reason, Precondition precondition) {
        TargetReview review =
                reviews.hold(of.code(), yearStart).orElseThrow(ProblemException::notFound);
        precondition.check(review.version());
        review.abandon(reason, caller.name(), clock.instant());
        reviews.flush();
        audit.record("target-review-abandoned", TYPE, review.name(), Map.of("reason", reason));
        return review;
    }

    /** Sets every agreed target of a review at once; none where one of them cannot be set. */
    @Transactional
    public TargetReview approve(Scorecard of, int yearStart, Precondition precondition) {
        TargetReview review =
                reviews.hold(of.code(), yearStart).orElseThrow(ProblemException::notFound);
        precondition.check(review.version());
        List<ReviewedMeasure> measures = reviews.measures(review);
        Map<String, Indicator> byCode =
                indicators
                        .named(measures.stream().map(ReviewedMeasure::indicator).toList())
                        .stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        refuseOpen(review, measures, byCode);
        List<ReviewedMeasure> agreed =
                measures.stream().filter(each -> each.state() == TargetState.AGREED).toList();
        if (agreed.isEmpty()) {
            throw ProblemException.conflict(
                    "Nothing is agreed yet. Agree at least one proposed target first.");
        }
        refuseOvertaken(review, agreed, byCode);
        Instant now = clock.instant();
        reviews.approveEach(review, caller.name(), now);
        review.approve(caller.name(), now);
        reviews.flush();
        audit.record(
                "target-review-approved",
                TYPE,
                review.name(),
                Map.of("targets", agreed.size(), "left", measures.size() - agreed.size()));
        targets.set(
                new ThresholdBatch(
                        agreed.stream().map(each -> item(review, each, byCode)).toList()));
        // What setting them has made the session forget.
        return reviews.find(of.code(), yearStart).orElseThrow(ProblemException::notFound);
    }

    private static ThresholdBatch.Item item(
            TargetReview review, ReviewedMeasure measure, Map<String, Indicator> byCode) {
        return new ThresholdBatch.Item(
                measure.indicator(),
                review.year(named(measure, byCode).yearType()).code(),
                measure.seenRevision(),
                Objects.requireNonNull(measure.proposal()).setting());
    }

    private static void refuseOpen(
            TargetReview review, List<ReviewedMeasure> measures, Map<String, Indicator> byCode) {
        review.requireRunning();
        List<String> open =
                measures.stream()
                        .filter(each -> !TargetMove.APPROVE.isLegal(each.state()))
                        .map(
                                each ->
                                        "%s (%s)"
                                                .formatted(
                                                        named(each, byCode).title(),
                                                        each.state().standing()))
                        .toList();
        if (!open.isEmpty()) {
            throw ProblemException.conflict(
                    "A review can be approved once every proposed target is agreed. Still open: %s."
                            .formatted(String.join("; ", open)));
        }
    }

    /** A target that was set past the review is another than the one it was agreed in place of. */
    private void refuseOvertaken(
            TargetReview review, List<ReviewedMeasure> agreed, Map<String, Indicator> byCode) {
        Map<String, Threshold> there = views.there(review, byCode.values());
        List<String> overtaken =
                agreed.stream()
                        .filter(
                                each ->
                                        revision(there.get(each.indicator()))
                                                != each.seenRevision())
                        .map(each -> named(each, byCode).title())
                        .toList();
        if (!overtaken.isEmpty()) {
            throw ProblemException.conflict(
                    "The target of that year was set elsewhere since it was proposed: %s. Send it back, so that it is proposed again."
                            .formatted(String.join("; ", overtaken)));
        }
    }

    static int revision(@Nullable Threshold there) {
        return there == null ? 0 : there.revision();
    }

    private static Indicator named(ReviewedMeasure measure, Map<String, Indicator> byCode) {
        return Objects.requireNonNull(byCode.get(measure.indicator()));
    }
}
