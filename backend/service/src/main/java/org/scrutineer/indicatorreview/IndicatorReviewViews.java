package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.indicatorreview.IndicatorReviewView.Choice;
import org.scrutineer.indicatorreview.IndicatorReviewView.Counts;
import org.scrutineer.indicatorreview.IndicatorReviewView.Ending;
import org.scrutineer.indicatorreview.IndicatorReviewView.OneMeasure;
import org.scrutineer.indicatorreview.IndicatorReviewView.VoiceView;
import org.scrutineer.indicatorreview.MeasureInReview.DecisionView;
import org.scrutineer.indicatorreview.MeasureInReview.View;
import org.scrutineer.indicatorreview.MeasuresOfReview.InReview;
import org.scrutineer.indicatorreview.SaidOfMeasures.Decision;
import org.scrutineer.indicatorreview.SaidOfMeasures.DroppedBefore;
import org.scrutineer.indicatorreview.SaidOfMeasures.Tally;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestsOnMeasures;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.scorecard.ScorecardsOfMeasures;

/** Puts reviews of measures together, in as many statements however many measures there are. */
@RequestScoped
class IndicatorReviewViews {

    private final IndicatorReviewRepository reviews;
    private final MeasuresOfReview measures;
    private final SaidOfMeasures said;
    private final ReviewParties parties;
    private final ScorecardRepository scorecards;
    private final ScorecardsOfMeasures places;
    private final ReadableMeasures published;
    private final RequestsOnMeasures requests;

    IndicatorReviewViews(
            IndicatorReviewRepository reviews,
            MeasuresOfReview measures,
            SaidOfMeasures said,
            ReviewParties parties,
            ScorecardRepository scorecards,
            ScorecardsOfMeasures places,
            ReadableMeasures published,
            RequestsOnMeasures requests) {
        this.reviews = reviews;
        this.measures = measures;
        this.said = said;
        this.parties = parties;
        this.scorecards = scorecards;
        this.places = places;
        this.published = published;
        this.requests = requests;
    }

    /** Everything that rows are made of. */
    private record Read(
            IndicatorReview review,
            Map<String, InReview> all,
            Map<String, Decision> decisions,
            Map<ScorecardMeasure, MeasureAsFrozen> frozen,
            Map<String, Integer> requests,
            Map<String, List<String>> alsoOn,
            List<Tally> tallies,
            Map<String, DroppedBefore> dropped) {

        @Nullable MeasureAsFrozen frozen(InReview measure) {
            return frozen.get(new ScorecardMeasure(measure.from(), measure.indicator().code()));
        }

        boolean afterwards(InReview measure) {
            String code = measure.indicator().code();
            Decision decision = decisions.get(code);
            if (decision != null && measure.inSet()) {
                return !decision.change().leaves();
            }
            return measure.inSet()
                    || decision != null && decision.change() == MeasureChange.ADD
                    || decisions.values().stream().anyMatch(each -> code.equals(each.replacedBy()));
        }

        @Nullable String title(@Nullable String code) {
            InReview measure = code == null ? null : all.get(code);
            return measure == null ? code : measure.indicator().title();
        }
    }

    IndicatorReviewView review(IndicatorReview review) {
        Map<String, InReview> all = measures.of(review);
        Read read = read(review, all, all.values());
        List<SetFindings.Looked> looked =
                all.values().stream().map(each -> look(each, read)).toList();
        Set<String> group = reviews.subjects(review);
        return new IndicatorReviewView(
                review.reference(),
                review.set().scorecard(),
                scorecards.get(review.set().scorecard()).title(),
                review.catalogue().scorecard(),
                scorecards.get(review.catalogue().scorecard()).title(),
                review.purpose(),
                review.startsOn(),
                review.reportsOn(),
                review.state(),
                review.openedName(),
                review.openedAt(),
                ending(review, read),
                reviews.participants(review),
                new Counts(
                        (int) all.values().stream().filter(InReview::inSet).count(),
                        all.size(),
                        (int) all.values().stream().filter(read::afterwards).count(),
                        (int) all.keySet().stream().filter(read.decisions()::containsKey).count()),
                all.values().stream().map(each -> row(each, read)).toList(),
                SetFindings.gaps(looked),
                SetFindings.overlaps(looked),
                parties.moves(review, group));
    }

    OneMeasure measure(IndicatorReview review, String code) {
        Map<String, InReview> all = measures.of(review);
        InReview measure = all.get(code);
        if (measure == null) {
            throw ProblemException.notFound();
        }
        Read read = read(review, all, List.of(measure));
        return new OneMeasure(
                review.reference(),
                scorecards.get(review.set().scorecard()).title(),
                review.state(),
                row(measure, read),
                measure.indicator().definition(),
                measure.indicator().numeratorDescription(),
                measure.indicator().sourceName(),
                said.voices(review, code).stream()
                        .map(
                                voice ->
                                        new VoiceView(
                                                voice.name(),
                                                voice.change(),
                                                voice.change().words(),
                                                voice.replacedBy(),
                                                read.title(voice.replacedBy()),
                                                voice.reason(),
                                                voice.at()))
                        .toList(),
                said.comments(review, code),
                MeasureChange.choices(measure.inSet()).stream()
                        .map(each -> new Choice(each, each.words()))
                        .toList(),
                parties.moves(review, reviews.subjects(review)));
    }

    private Read read(
            IndicatorReview review, Map<String, InReview> all, Collection<InReview> shown) {
        List<String> codes = shown.stream().map(each -> each.indicator().code()).toList();
        return new Read(
                review,
                all,
                said.decisions(review),
                published.asFrozen(
                        shown.stream()
                                .map(
                                        each ->
                                                new ScorecardMeasure(
                                                        each.from(), each.indicator().code()))
                                .toList()),
                requests.counts(codes),
                places.titles(codes, review.set().scorecard()),
                said.tallies(review),
                said.droppedBefore(review));
    }

    private static SetFindings.Looked look(InReview measure, Read read) {
        MeasureAsFrozen frozen = read.frozen(measure);
        return new SetFindings.Looked(
                measure.indicator().code(),
                measure.indicator().title(),
                measure.theme(),
                read.afterwards(measure),
                measure.indicator().numeratorDescription(),
                PublishedInReview.numbers(frozen));
    }

    private static MeasureInReview row(InReview measure, Read read) {
        String code = measure.indicator().code();
        MeasureAsFrozen frozen = read.frozen(measure);
        List<Tally> tallies =
                read.tallies().stream().filter(each -> each.indicator().equals(code)).toList();
        return new MeasureInReview(
                code,
                measure.indicator().title(),
                measure.theme(),
                measure.inSet(),
                read.afterwards(measure),
                PublishedInReview.figures(frozen),
                frozen == null ? null : frozen.measure().rating(),
                frozen == null ? null : frozen.period().label(),
                read.requests().getOrDefault(code, 0),
                read.alsoOn().getOrDefault(code, List.of()),
                PublishedInReview.quality(frozen),
                tallies.stream()
                        .map(each -> new View(each.change(), each.change().words(), each.count()))
                        .toList(),
                tallies.stream().filter(Tally::mine).map(Tally::change).findFirst().orElse(null),
                decision(read.decisions().get(code), read),
                read.dropped().get(code));
    }

    private static @Nullable DecisionView decision(@Nullable Decision decision, Read read) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.change(),
                        decision.change().words(),
                        decision.replacedBy(),
                        read.title(decision.replacedBy()),
                        decision.minute(),
                        decision.byName(),
                        decision.at());
    }

    private static @Nullable Ending ending(IndicatorReview review, Read read) {
        if (review.endedText() == null) {
            return null;
        }
        LocalDate from = review.appliesFrom();
        boolean dropped =
                read.decisions().values().stream().anyMatch(each -> each.change().leaves());
        return new Ending(
                review.endedText(),
                Objects.requireNonNull(review.endedName()),
                Objects.requireNonNull(review.endedAt()),
                review.adoptedVersion(),
                from,
                from == null || !dropped ? null : from.plusYears(1));
    }
}
