package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.scrutineer.clock.Clocks;
import org.scrutineer.indicatorreview.Adoption;
import org.scrutineer.indicatorreview.Decided;
import org.scrutineer.indicatorreview.IndicatorReview;
import org.scrutineer.indicatorreview.IndicatorReviewService;
import org.scrutineer.indicatorreview.MeasureChange;
import org.scrutineer.indicatorreview.MeasureDecisions;
import org.scrutineer.indicatorreview.NewReview;
import org.scrutineer.indicatorreview.Proposed;
import org.scrutineer.indicatorreview.SetAdoption;

/** Steps of the demonstration's examples on reviews of the measures that scorecards show. */
@ApplicationScoped
class ExampleReviews {

    private final IndicatorReviewService reviews;
    private final MeasureDecisions decisions;
    private final SetAdoption adoptions;

    ExampleReviews(
            IndicatorReviewService reviews, MeasureDecisions decisions, SetAdoption adoptions) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.adoptions = adoptions;
    }

    /** About a scorecard and the one to choose from, until when the group decides. */
    void open(ExampleStep step) {
        List<String> about = step.words("about");
        IndicatorReview review =
                reviews.open(
                        new NewReview(
                                about.get(0),
                                about.get(1),
                                step.text(),
                                LocalDate.ofInstant(step.at(), Clocks.LONDON),
                                step.day(),
                                step.subjects()));
        step.makes(review.reference(), review::version);
    }

    /** About a measure and, where it is to be replaced, what takes its place. */
    void propose(ExampleStep step) {
        List<String> about = step.words("about");
        decisions.propose(
                step.it().reference(),
                about.getFirst(),
                new Proposed(
                        step.row().value("kind", MeasureChange.class),
                        about.size() < 2 ? null : about.get(1),
                        step.row().optional("text")));
    }

    /** About all measures of which the same was decided. */
    void decide(ExampleStep step) {
        decisions.decide(
                step.it().reference(),
                new Decided(
                        step.words("about"),
                        step.row().value("kind", MeasureChange.class),
                        null,
                        step.text()),
                step.it().asItIs());
    }

    void adopt(ExampleStep step) {
        adoptions.adopt(
                step.it().reference(), new Adoption(step.day(), step.text()), step.it().asItIs());
    }
}
