package org.scrutineer.arrangementreview;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.arrangementreview.ArrangementReviewRepository.PublishedEdition;
import org.scrutineer.arrangementreview.Evidence.Asked;
import org.scrutineer.arrangementreview.Evidence.Given;
import org.scrutineer.arrangementreview.Evidence.Published;
import org.scrutineer.arrangementreview.Evidence.Survey;
import org.scrutineer.clock.Clocks;
import org.scrutineer.period.Period;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.tracker.AskedOnScorecard;
import org.scrutineer.tracker.ScorecardSummaries;

/** Reviews of arrangements as their readers see them, with what came of the series. */
@RequestScoped
class ArrangementReviewViews {

    private final ArrangementReviewRepository reviews;
    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final ScorecardSummaries summaries;
    private final Caller caller;

    ArrangementReviewViews(
            ArrangementReviewRepository reviews,
            ScorecardRepository scorecards,
            IndicatorSets sets,
            ScorecardSummaries summaries,
            Caller caller) {
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.sets = sets;
        this.summaries = summaries;
        this.caller = caller;
    }

    ArrangementReviewView view(ArrangementReview review) {
        boolean answered = reviews.hasAnswered(review);
        return new ArrangementReviewView(
                review.reference(),
                review.scorecard(),
                scorecards.get(review.scorecard()).title(),
                review.firstDay(),
                review.lastDay(),
                review.state(),
                review.state().words(),
                review.openedName(),
                review.openedAt(),
                shown(review),
                review.options(),
                review.decision(),
                answered,
                actions(review, answered));
    }

    private List<ArrangementMove> actions(ArrangementReview review, boolean answered) {
        return Stream.of(ArrangementMove.values())
                .filter(move -> move.isLegal(review.state()) && caller.may(move.permission()))
                .filter(move -> move != ArrangementMove.ANSWER || !answered)
                .toList();
    }

    /** What others say would lead those who are still asked. */
    private Evidence shown(ArrangementReview review) {
        Evidence kept = review.kept();
        if (kept != null) {
            return kept;
        }
        Evidence now = evidence(review);
        return caller.may(Permission.SCORECARDS_WRITE) ? now : now.without();
    }

    /** As things stand now. */
    Evidence evidence(ArrangementReview review) {
        Scorecard scorecard = scorecards.get(review.scorecard());
        List<Published> editions =
                reviews.published(review).stream().map(each -> published(scorecard, each)).toList();
        boolean keepsDays = scorecard.timetable().publicationDays() != null;
        AskedOnScorecard asked =
                summaries.of(
                        review.scorecard(),
                        measures(review.scorecard()),
                        review.firstDay(),
                        review.lastDay());
        return new Evidence(
                editions,
                keepsDays
                        ? (int) editions.stream().filter(ArrangementReviewViews::isLate).count()
                        : null,
                asked.answers(),
                asked.clinics(),
                asked.counts(),
                survey(review));
    }

    private static boolean isLate(Published edition) {
        return edition.dueOn() != null && day(edition).isAfter(edition.dueOn());
    }

    private static LocalDate day(Published edition) {
        return LocalDate.ofInstant(edition.publishedAt(), Clocks.LONDON);
    }

    private static Published published(Scorecard scorecard, PublishedEdition edition) {
        Period period = scorecard.period(edition.period());
        @Nullable LocalDate due = scorecard.timetable().publication(period);
        return new Published(
                edition.period(),
                period.label(),
                edition.publishedAt(),
                (int)
                        ChronoUnit.DAYS.between(
                                period.lastDay(),
                                LocalDate.ofInstant(edition.publishedAt(), Clocks.LONDON)),
                due);
    }

    /** Those that every reader sees. */
    private List<String> measures(String scorecard) {
        Integer newest = sets.newest(scorecard);
        return newest == null
                ? List.of()
                : sets.get(scorecard, newest).open().items().stream()
                        .map(IndicatorSet.Item::indicator)
                        .toList();
    }

    private Survey survey(ArrangementReview review) {
        Map<SurveyQuestion, Map<String, Integer>> counts = reviews.counts(review);
        return new Survey(
                reviews.answered(review),
                Stream.of(SurveyQuestion.values())
                        .map(
                                each ->
                                        new Asked(
                                                each.name(),
                                                each.text(),
                                                given(each, counts.getOrDefault(each, Map.of()))))
                        .toList());
    }

    private static List<Given> given(SurveyQuestion question, Map<String, Integer> counts) {
        return question.answers().entrySet().stream()
                .map(
                        each ->
                                new Given(
                                        each.getKey(),
                                        each.getValue(),
                                        counts.getOrDefault(each.getKey(), 0)))
                .toList();
    }
}
