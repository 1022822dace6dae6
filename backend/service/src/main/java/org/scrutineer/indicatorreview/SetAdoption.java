package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicatorreview.MeasuresOfReview.InReview;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSetDefinition;
import org.scrutineer.scorecard.IndicatorSets;

/** Makes the next version of a scorecard's set of what a group decided. */
@ApplicationScoped
public class SetAdoption {

    private static final int NAMED_AT_MOST = 5;

    private final IndicatorReviewRepository reviews;
    private final SaidOfMeasures said;
    private final MeasuresOfReview measures;
    private final IndicatorSets sets;
    private final AuditLog audit;
    private final Event<IndicatorSetAdopted> adopted;
    private final Caller caller;
    private final Clock clock;

    SetAdoption(
            IndicatorReviewRepository reviews,
            SaidOfMeasures said,
            MeasuresOfReview measures,
            IndicatorSets sets,
            AuditLog audit,
            Event<IndicatorSetAdopted> adopted,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.said = said;
        this.measures = measures;
        this.sets = sets;
        this.audit = audit;
        this.adopted = adopted;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the next version of the set of what was decided. */
    @Transactional
    public IndicatorReview adopt(String reference, Adoption adoption, Precondition precondition) {
        IndicatorReview review = reviews.hold(reference);
        precondition.check(review.version());
        review.checkAdopted();
        Map<String, InReview> there = measures.of(review);
        Map<String, AdoptedSet.Outcome> decided = new TreeMap<>();
        said.decisions(review).forEach((code, each) -> decided.put(code, each.outcome()));
        refuseUndecided(said.undecided(review), there);
        if (decided.values().stream().noneMatch(each -> each.change().changesSet())) {
            throw ProblemException.conflict(
                    "Nothing that was decided makes another set. Decide what is added, dropped or replaced, or abandon the review.");
        }
        IndicatorSet today = sets.get(review.set().scorecard(), review.set().version());
        List<IndicatorSetDefinition.Item> items =
                AdoptedSet.of(
                        today,
                        decided,
                        there.values().stream()
                                .collect(
                                        Collectors.toMap(
                                                each -> each.indicator().code(), InReview::theme)));
        refuseRetired(items, there);
        Instant now = clock.instant();
        IndicatorSet made =
                sets.create(
                        review.set().scorecard(),
                        new IndicatorSetDefinition(
                                review.set().version(), adoption.minute(), items),
                        adoption.appliesFrom());
        review.adopt(adoption, made.version(), caller.name(), now);
        reviews.flush();
        audit.record(
                "indicator-review-adopted",
                IndicatorReviewService.TYPE,
                review.reference(),
                Map.of("adoption", adoption));
        adopted.fire(new IndicatorSetAdopted(review.id()));
        return review;
    }

    private static void refuseUndecided(List<String> open, Map<String, InReview> there) {
        if (!open.isEmpty()) {
            throw ProblemException.conflict(
                    "Somebody would change these measures, and nothing is decided of them yet: %s."
                            .formatted(titles(open, there)));
        }
    }

    private void refuseRetired(
            List<IndicatorSetDefinition.Item> items, Map<String, InReview> there) {
        if (items.isEmpty()) {
            throw ProblemException.conflict(
                    "No measure would be left. Keep one, or abandon the review.");
        }
        List<String> retired =
                items.stream()
                        .flatMap(item -> Stream.ofNullable(there.get(item.indicator())))
                        .filter(each -> each.indicator().isRetired(LocalDate.now(clock)))
                        .map(each -> each.indicator().code())
                        .toList();
        if (!retired.isEmpty()) {
            throw ProblemException.conflict(
                    "These measures are retired: %s. Drop or replace them first."
                            .formatted(titles(retired, there)));
        }
    }

    private static String titles(Collection<String> codes, Map<String, InReview> there) {
        String first =
                codes.stream()
                        .limit(NAMED_AT_MOST)
                        .map(each -> title(each, there.get(each)))
                        .collect(Collectors.joining("; "));
        return codes.size() > NAMED_AT_MOST
                ? "%s and %d more".formatted(first, codes.size() - NAMED_AT_MOST)
                : first;
    }

    private static String title(String code, @Nullable InReview measure) {
        return measure == null ? code : measure.indicator().title();
    }
}
