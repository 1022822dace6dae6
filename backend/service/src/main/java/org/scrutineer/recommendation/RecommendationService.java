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
import org.scrutineer.inspection.InspectionsToFollow;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Takes recommendations from what a committee resolved to what became of it. */
@ApplicationScoped
public class RecommendationService {

    private final RecommendationRepository recommendations;
    private final Grounds grounds;
    private final RecommendationNews news;
    private final InspectionsToFollow inspections;
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
            InspectionsToFollow inspections,
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
        this.inspections = inspections;
        this.committees = committees;
        this.people = people;
        this.locks = locks;
        this.redactions = redactions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Recommendation make(NewRecommendation made) {
        made.checkMade(today());
        RecommendationReference reference = next(made.madeOn());
        return keep(
                new Recommendation(
                        reference,
                        committee(made.committee()),
                        made,
                        lead(made.lead()),
                        caller.name(),
                        clock.instant()),
                grounds.of(made),
                made.measures(),
                Map.of("made", made));
    }

    /** What a report recommends, on the same tracker. */
    @Transactional
    public Recommendation makeOfInspectors(String inspection, InspectorsRecommendation made) {
        InspectionsToFollow.Report report = inspections.report(inspection);
        RecommendationReference reference = next(report.publishedOn());
        return keep(
                Recommendation.ofInspectors(
                        reference,
                        committee(made.committee()),
                        made,
                        report,
                        lead(made.lead()),
                        caller.name(),
                        clock.instant()),
                grounds.of(made.on(report)),
                made.measures(),
                Map.of("inspection", inspection, "made", made));
    }

    /** One at a time in a year, so that its numbers have no gaps. */
    private RecommendationReference next(LocalDate madeOn) {
        MunicipalYear year = MunicipalYear.of(madeOn);
        locks.hold("recommendation " + year.code());
        return recommendations.next(year);
    }

    private Recommendation keep(
            Recommendation recommendation,
            Grounds.Found found,
            List<String> measures,
            Map<String, ?> detail) {
        recommendations.add(recommendation);
        recommendations.rest(recommendation, found.requests(), found.clinics(), measures);
        news.made(recommendation);
        return done(recommendation, "recommendation-made", detail);
    }

    private String committee(String code) {
        return committees
                .find(code)
                .map(Committee::path)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/committee", "is no committee that somebody sits on"));
    }

    /** Their name. */
    private String lead(String subject) {
        String name = people.reachable(List.of(subject)).get(subject);
        if (name == null) {
            throw ProblemException.invalid("/lead", "is nobody who can lead on it");
        }
        return name;
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
