package org.scrutineer.targetreview;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Year;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.targetreview.ReviewedMeasureView.Proposed;
import org.scrutineer.targetreview.TargetReviewInBrief.TargetCounts;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdRepository;
import org.scrutineer.threshold.ThresholdService;
import org.scrutineer.threshold.ThresholdView;

/**
 * Puts reviews of targets together with the figures, in as many statements however many measures.
 */
@RequestScoped
public class TargetReviewViews {

    private final TargetReviewRepository reviews;
    private final IndicatorSets sets;
    private final IndicatorRepository indicators;
    private final ThresholdRepository thresholds;
    private final ThresholdService targets;
    private final FigureReader reader;
    private final TargetTrials trials;
    private final TargetParties parties;
    private final Clock clock;

    TargetReviewViews(
            TargetReviewRepository reviews,
            IndicatorSets sets,
            IndicatorRepository indicators,
            ThresholdRepository thresholds,
            ThresholdService targets,
            FigureReader reader,
            TargetTrials trials,
            TargetParties parties,
            Clock clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.targets = targets;
        this.reader = reader;
        this.trials = trials;
        this.parties = parties;
        this.clock = clock;
    }

    TargetReviewView review(Scorecard scorecard, TargetReview review) {
        List<ReviewedMeasure> measures = reviews.measures(review);
        TargetCounts counts = counts(measures);
        return new TargetReviewView(
                scorecard.code(),
                scorecard.title(),
                review.yearStart(),
                review.year(scorecard.yearType()).label(),
                review.boardOn(),
                review.openedName(),
                review.openedAt(),
                review.approvedName(),
                review.approvedAt(),
                abandonment(review),
                counts,
                measures(review, measures),
                notRated(review, measures),
                !review.isOver() && parties.mayPlan(),
                !review.isOver()
                        && parties.mayApprove()
                        && counts.agreed() > 0
                        && measures.stream()
                                .allMatch(each -> TargetMove.APPROVE.isLegal(each.state())));
    }

    private static TargetReviewView.@Nullable Abandonment abandonment(TargetReview review) {
        String reason = review.abandonedReason();
        return reason == null
                ? null
                : new TargetReviewView.Abandonment(
                        reason,
                        Objects.requireNonNull(review.abandonedName()),
                        Objects.requireNonNull(review.abandonedAt()));
    }

    ReviewedMeasureView measure(TargetReview review, ReviewedMeasure measure) {
        return measures(review, List.of(measure)).getFirst();
    }

    /** What a target would come to, kept nowhere. */
    TargetTrial trial(TargetReview review, Indicator indicator, ThresholdProposal target) {
        Year year = review.year(indicator.yearType());
        Figures figures =
                reader.read(
                        List.of(Objects.requireNonNull(items(review).get(indicator.code()))),
                        List.of(targets.assumed(indicator, year, target)));
        SetMeasure measure = figures.measures().getFirst();
        return trials.of(target, measure, year, figures, TargetTrials.now(measure, year, figures));
    }

    private List<ReviewedMeasureView> measures(
            TargetReview review, List<ReviewedMeasure> reviewed) {
        Map<String, IndicatorSet.Item> items = items(review);
        List<String> codes = reviewed.stream().map(ReviewedMeasure::indicator).toList();
        Map<String, Indicator> byCode =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Figures figures =
                reader.read(
                        codes.stream()
                                .map(code -> Objects.requireNonNull(items.get(code)))
                                .toList(),
                        assumed(review, reviewed, byCode));
        Map<String, Threshold> there = there(review, byCode.values());
        Map<Long, List<ReviewedMeasureView.Step>> steps = reviews.steps(reviewed);
        List<ReviewedMeasureView> views = new ArrayList<>();
        for (int i = 0; i < reviewed.size(); i++) {
            ReviewedMeasure each = reviewed.get(i);
            views.add(
                    view(
                            review,
                            each,
                            figures.measures().get(i),
                            figures,
                            there.get(each.indicator()),
                            steps.getOrDefault(each.id(), List.of())));
        }
        return views;
    }

    private ReviewedMeasureView view(
            TargetReview review,
            ReviewedMeasure reviewed,
            SetMeasure measure,
            Figures figures,
            @Nullable Threshold there,
            List<ReviewedMeasureView.Step> steps) {
        Indicator indicator = measure.indicator();
        Year year = review.year(indicator.yearType());
        TargetTrials.Now now = TargetTrials.now(measure, year, figures);
        return new ReviewedMeasureView(
                indicator.code(),
                indicator.title(),
                measure.theme(),
                year.code(),
                year.label(),
                year.firstDay(),
                !year.firstDay().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.LONDON)),
                parties.mayPropose(indicator),
                reviewed.state(),
                reviewed.state().words(),
                now.measure(),
                now.limits(),
                there == null ? null : ThresholdView.of(there, indicator.yearType()),
                proposed(reviewed, measure, year, figures, now),
                steps,
                review.isOver() ? List.of() : parties.movesOn(reviewed, indicator));
    }

    private @Nullable Proposed proposed(
            ReviewedMeasure reviewed,
            SetMeasure measure,
            Year year,
            Figures figures,
            TargetTrials.Now now) {
        ProposedTarget proposal = reviewed.proposal();
        String by = reviewed.proposedName();
        Instant at = reviewed.proposedAt();
        return proposal == null || by == null || at == null
                ? null
                : new Proposed(
                        proposal,
                        trials.of(proposal.target(), measure, year, figures, now),
                        by,
                        at);
    }

    private List<Threshold> assumed(
            TargetReview review, List<ReviewedMeasure> reviewed, Map<String, Indicator> byCode) {
        List<Threshold> assumed = new ArrayList<>();
        for (ReviewedMeasure each : reviewed) {
            ProposedTarget proposal = each.proposal();
            if (proposal != null) {
                Indicator indicator = Objects.requireNonNull(byCode.get(each.indicator()));
                assumed.add(
                        targets.assumed(
                                indicator, review.year(indicator.yearType()), proposal.target()));
            }
        }
        return assumed;
    }

    /** What is set for the year of each already. */
    Map<String, Threshold> there(TargetReview review, Collection<Indicator> of) {
        Map<String, String> years =
                of.stream()
                        .collect(
                                Collectors.toMap(
                                        Indicator::code,
                                        each -> review.year(each.yearType()).code()));
        return thresholds.of(years.keySet(), years.values()).stream()
                .filter(each -> each.yearCode().equals(years.get(each.indicatorCode())))
                .collect(Collectors.toMap(Threshold::indicatorCode, Function.identity()));
    }

    private List<String> notRated(TargetReview review, List<ReviewedMeasure> measures) {
        List<String> codes = measures.stream().map(ReviewedMeasure::indicator).toList();
        return items(review).values().stream()
                .filter(each -> !codes.contains(each.indicator()))
                .map(IndicatorSet.Item::title)
                .sorted()
                .toList();
    }

    private Map<String, IndicatorSet.Item> items(TargetReview review) {
        return sets.get(review.scorecard(), review.setVersion()).items().stream()
                .collect(Collectors.toMap(IndicatorSet.Item::indicator, Function.identity()));
    }

    private static TargetCounts counts(List<ReviewedMeasure> measures) {
        Map<TargetState, Long> by =
                measures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReviewedMeasure::state, Collectors.counting()));
        Function<TargetState, Integer> of = state -> Math.toIntExact(by.getOrDefault(state, 0L));
        return new TargetCounts(
                of.apply(TargetState.WAITING),
                of.apply(TargetState.PROPOSED),
                of.apply(TargetState.SENT_BACK),
                of.apply(TargetState.AGREED),
                of.apply(TargetState.SET),
                of.apply(TargetState.LEFT));
    }
}
