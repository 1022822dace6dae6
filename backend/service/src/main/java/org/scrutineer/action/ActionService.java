package org.scrutineer.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clinic.ClinicsWithActions;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.recommendation.RecommendationsWithActions;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Takes actions from what was agreed to what became of them. */
@ApplicationScoped
public class ActionService {

    private final EntityManager database;
    private final ActionRepository actions;
    private final ClinicsWithActions clinics;
    private final RecommendationsWithActions recommendations;
    private final PersonRepository people;
    private final Redactions redactions;
    private final Event<ActionAgreed> agreements;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ActionService(
            EntityManager database,
            ActionRepository actions,
            ClinicsWithActions clinics,
            RecommendationsWithActions recommendations,
            PersonRepository people,
            Redactions redactions,
            Event<ActionAgreed> agreements,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.actions = actions;
        this.clinics = clinics;
        this.recommendations = recommendations;
        this.people = people;
        this.redactions = redactions;
        this.agreements = agreements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AgreedAction agree(String clinic, NewAction agreed) {
        long at = clinics.toAgreeAt(clinic);
        AgreedAction action =
                AgreedAction.atClinic(at, agreed, owner(agreed), caller.name(), clock.instant());
        add(action, agreed);
        return done(action, "action-agreed", Map.of("clinic", clinic, "agreed", agreed));
    }

    @Transactional
    public AgreedAction agreeOn(String recommendation, NewAction agreed) {
        long on = recommendations.toAgreeOn(recommendation);
        AgreedAction action =
                AgreedAction.onRecommendation(
                        on, agreed, owner(agreed), caller.name(), clock.instant());
        add(action, agreed);
        return done(
                action,
                "action-agreed",
                Map.of("recommendation", recommendation, "agreed", agreed));
    }

    private void add(AgreedAction action, NewAction agreed) {
        actions.add(action);
        agreements.fire(new ActionAgreed(action.id(), agreed.owner()));
    }

    /** Their name. */
    private String owner(NewAction agreed) {
        agreed.checkDue(today());
        String owner = people.reachable(List.of(agreed.owner())).get(agreed.owner());
        if (owner == null) {
            throw ProblemException.invalid("/owner", "is nobody whom an action can be given to");
        }
        return owner;
    }

    @Transactional
    public AgreedAction report(String reference, Progress progress, Precondition precondition) {
        AgreedAction action = toChange(reference, ActionMove.REPORT, precondition);
        LocalDate next = progress.nextReportOn();
        if (next != null && next.isBefore(today())) {
            throw ProblemException.invalid("/nextReportOn", "is over: choose today or a later day");
        }
        action.report(clock.instant(), next);
        database.createNativeQuery(
                        "insert into action_progress (action_id, text, reported_name, reported_at) values (:action, :text, :name, :at)")
                .setParameter("action", action.id())
                .setParameter("text", progress.text())
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return done(action, "action-reported-on", Map.of("progress", progress));
    }

    @Transactional
    public AgreedAction complete(String reference, String evidence, Precondition precondition) {
        AgreedAction action = toChange(reference, ActionMove.COMPLETE, precondition);
        action.complete(caller.name(), clock.instant(), evidence);
        return done(action, "action-completed", Map.of("evidence", evidence));
    }

    @Transactional
    public AgreedAction drop(String reference, String reason, Precondition precondition) {
        AgreedAction action = toChange(reference, ActionMove.DROP, precondition);
        action.drop(caller.name(), clock.instant(), reason);
        return done(action, "action-dropped", Map.of("reason", reason));
    }

    /** Takes words out of it and of what was reported of it, for good. */
    @Transactional
    public AgreedAction redact(
            String reference, UnwantedWords unwanted, Precondition precondition) {
        AgreedAction action = toChange(reference, ActionMove.DROP, precondition);
        redactions.redact(RedactableAction.KIND, action.id(), unwanted);
        return actions.findToChange(action.id(), ActionMove.DROP)
                .orElseThrow(ProblemException::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private AgreedAction toChange(String reference, ActionMove move, Precondition precondition) {
        AgreedAction action =
                actions.findToChange(Reference.ACTION.id(reference), move)
                        .orElseThrow(ProblemException::notFound);
        precondition.check(action.version());
        return action;
    }

    private AgreedAction done(AgreedAction action, String what, Map<String, ?> detail) {
        actions.flush();
        audit.record(what, "action", action.reference(), detail);
        return action;
    }
}
