package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Takes recommendations from what a committee resolved to what became of it. */
@ApplicationScoped
public class RecommendationService {

    private final RecommendationRepository recommendations;
    private final Grounds grounds;
    private final RecommendationNews news;
    private final Committees committees;
    private final PersonRepository people;
    private final Locks locks;
    private final Redactions redactions;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    RecommendationService(
            RecommendationRepository recommendations,
            Grounds grounds,
            RecommendationNews news,
            Committees committees,
            PersonRepository people,
            Locks locks,
            Redactions redactions,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.recommendations = recommendations;
        this.grounds = grounds;
        this.news = news;
        this.committees = committees;
        this.people = people;
        this.locks = locks;
        this.redactions = redactions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** One at a time in a year, so that its numbers have no gaps. */
    @Transactional
    public Recommendation make(NewRecommendation made) {
        made.checkMade(today());
        Committee committee =
                committees
                        .find(made.committee())
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                "/committee",
                                                "is no committee that somebody sits on"));
        String lead = people.reachable(List.of(made.lead())).get(made.lead());
        if (lead == null) {
            throw ProblemException.invalid("/lead", "is nobody who can lead on it");
        }
        Grounds.Found found = grounds.of(made);
        MunicipalYear year = MunicipalYear.of(made.madeOn());
        locks.hold("recommendation " + year.code());
        Recommendation recommendation =
                new Recommendation(
                        recommendations.next(year),
                        committee.path(),
                        made,
                        lead,
                        caller.name(),
                        clock.instant());
        recommendations.add(recommendation);
        recommendations.rest(recommendation, found.requests(), found.clinics(), made.measures());
        news.made(recommendation);
        return done(recommendation, "recommendation-made", Map.of("made", made));
    }

    @Transactional
    public Recommendation respond(
            String reference, CabinetResponse response, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        recommendation.take(response.answer().move());
        response.checkDay(recommendation.madeOn(), today());
        return stepped(
                recommendation,
                response.answer().move(),
                response.answeredOn(),
                response.reason(),
                "recommendation-answered");
    }

    @Transactional
    public Recommendation pause(String reference, String reason, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        recommendation.pause(today());
        return stepped(
                recommendation, RecommendationMove.PAUSE, today(), reason, "recommendation-paused");
    }

    @Transactional
    Recommendation resume(String reference, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        recommendation.resume(today());
        return stepped(
                recommendation, RecommendationMove.RESUME, today(), null, "recommendation-resumed");
    }

    @Transactional
    Recommendation complete(String reference, String evidence, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        recommendation.take(RecommendationMove.COMPLETE);
        return stepped(
                recommendation,
                RecommendationMove.COMPLETE,
                today(),
                evidence,
                "recommendation-completed");
    }

    @Transactional
    Recommendation withdraw(String reference, String reason, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        recommendation.take(RecommendationMove.WITHDRAW);
        return stepped(
                recommendation,
                RecommendationMove.WITHDRAW,
                today(),
                reason,
                "recommendation-withdrawn");
    }

    /** Takes words out of it and of what was said of it, for good. */
    @Transactional
    Recommendation redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        Recommendation recommendation = toChange(reference, precondition);
        redactions.redact(RedactableRecommendation.KIND, recommendation.id(), unwanted);
        return recommendations
                .find(recommendation.reference())
                .orElseThrow(ProblemException::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private Recommendation toChange(String reference, Precondition precondition) {
        Recommendation recommendation =
                recommendations
                        .findToChange(RecommendationReference.of(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(recommendation.version());
        return recommendation;
    }

    private Recommendation stepped(
            Recommendation recommendation,
            RecommendationMove move,
            LocalDate on,
            @Nullable String text,
            String what) {
        recommendations.addStep(recommendation, move, on, text);
        news.moved(recommendation, move);
        return done(
                recommendation,
                what,
                text == null
                        ? Map.of("move", move)
                        : Map.of("move", move, "day", on, "text", text));
    }

    private Recommendation done(Recommendation recommendation, String what, Map<String, ?> detail) {
        audit.record(what, "recommendation", recommendation.reference().address(), detail);
        return recommendation;
    }
}
