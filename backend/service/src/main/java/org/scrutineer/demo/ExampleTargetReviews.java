package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.targetreview.ProposedTarget;
import org.scrutineer.targetreview.ReviewPlan;
import org.scrutineer.targetreview.ReviewedMeasureService;
import org.scrutineer.targetreview.TargetReview;
import org.scrutineer.targetreview.TargetReviewService;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.ThresholdProposal;

/**
 * Steps of the demonstration's examples on next year's targets. Each target refers to figures of
 * others or of the year before, so that no number in it is invented.
 */
@ApplicationScoped
class ExampleTargetReviews {

    private static final Precondition NEW = new Precondition(null);
    private static final Precondition AS_OPENED = new Precondition(ETag.of(0));
    private static final String SOURCE = "An example: nobody set this target";

    private final TargetReviewService reviews;
    private final ReviewedMeasureService measures;
    private final ScorecardRepository scorecards;

    ExampleTargetReviews(
            TargetReviewService reviews,
            ReviewedMeasureService measures,
            ScorecardRepository scorecards) {
        this.reviews = reviews;
        this.measures = measures;
        this.scorecards = scorecards;
    }

    /** About a scorecard, until when the board looks at it. */
    void open(ExampleStep step) {
        TargetReview review =
                reviews.put(
                        scorecard(step), nextYear(step), new ReviewPlan(step.optionalDay()), NEW);
        step.makes(review.scorecard(), review::version);
    }

    /** About a scorecard, a measure of it and what its target is to be as good as. */
    void propose(ExampleStep step) {
        var held =
                measures.propose(
                        scorecard(step),
                        nextYear(step),
                        measure(step),
                        new ProposedTarget(
                                asGoodAs(step.words("about").get(2)),
                                step.row().value("kind", Basis.class),
                                SOURCE,
                                null,
                                step.text()),
                        AS_OPENED);
        step.makes(measure(step), held.measure()::version);
    }

    void agree(ExampleStep step) {
        measures.agree(scorecard(step), nextYear(step), measure(step), step.it().asItIs());
    }

    void sendBack(ExampleStep step) {
        measures.sendBack(
                scorecard(step), nextYear(step), measure(step), step.text(), step.it().asItIs());
    }

    private static ThresholdProposal asGoodAs(String other) {
        return new ThresholdProposal(
                null, null, null, null, null, null, null, new BigDecimal(5), other, null, null);
    }

    private Scorecard scorecard(ExampleStep step) {
        return scorecards.get(step.words("about").getFirst());
    }

    private static String measure(ExampleStep step) {
        return step.words("about").get(1);
    }

    /** The first financial year to begin after the step. */
    private static int nextYear(ExampleStep step) {
        LocalDate day = LocalDate.ofInstant(step.at(), Clocks.LONDON);
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1;
    }
}
