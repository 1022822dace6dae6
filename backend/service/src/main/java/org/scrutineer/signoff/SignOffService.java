package org.scrutineer.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.signoff.SignOff.Party;

/** Takes the measures of a portfolio through the director to a cabinet member's signature. */
@ApplicationScoped
public class SignOffService {

    static final String TYPE = "sign-off";

    private final SignOffRepository signOffs;
    private final SignOffMeasures measures;
    private final SignOffParties parties;
    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final PersonRepository people;
    private final Locks locks;
    private final AuditLog audit;
    private final Event<SignOffStepTaken> steps;
    private final Caller caller;
    private final Clock clock;

    SignOffService(
            SignOffRepository signOffs,
            SignOffMeasures measures,
            SignOffParties parties,
            ScorecardRepository scorecards,
            IndicatorSets sets,
            PersonRepository people,
            Locks locks,
            AuditLog audit,
            Event<SignOffStepTaken> steps,
            Caller caller,
            Clock clock) {
        this.signOffs = signOffs;
        this.measures = measures;
        this.parties = parties;
        this.scorecards = scorecards;
        this.sets = sets;
        this.people = people;
        this.locks = locks;
        this.audit = audit;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public SignOff open(NewSignOff asked) {
        List<Place> places = new ArrayList<>();
        Map<String, String> names =
                people.reachable(List.of(asked.director(), asked.cabinetMember()));
        if (people.allowed(Permission.EDITIONS_APPROVE, asked.director()).isEmpty()) {
            places.add(Place.inBody("/director", "is nobody on the performance board"));
        }
        Scorecard scorecard = scorecard(asked.scorecard(), places);
        if (scorecard != null
                && !people.members(scorecard.audience()).contains(asked.cabinetMember())) {
            places.add(Place.inBody("/cabinetMember", "is no member who may read this scorecard"));
        }
        ProblemException.refuse(places);
        locks.hold("sign-off " + asked.scorecard());
        if (signOffs.waits(asked.scorecard())) {
            throw ProblemException.conflict(
                    "The measures of this scorecard wait for a signature already. Finish that first.");
        }
        SignOff signOff =
                new SignOff(
                        asked,
                        newest(asked.scorecard()),
                        party(asked.director(), names),
                        party(asked.cabinetMember(), names),
                        caller.name(),
                        clock.instant());
        signOffs.add(signOff);
        audit.record("sign-off-opened", TYPE, signOff.reference(), Map.of("signOff", asked));
        steps.fire(new SignOffStepTaken(signOff.id(), "opened"));
        return signOff;
    }

    private @Nullable Scorecard scorecard(String code, List<Place> places) {
        try {
            Scorecard scorecard = scorecards.get(code);
            if (sets.newest(code) == null) {
                places.add(Place.inBody("/scorecard", "has no measures yet: choose them first"));
            }
            return scorecard;
        } catch (ProblemException absent) {
            places.add(Place.inBody("/scorecard", "is no scorecard here"));
            return null;
        }
    }

    private static Party party(String subject, Map<String, String> names) {
        return new Party(subject, names.getOrDefault(subject, subject));
    }

    private int newest(String scorecard) {
        Integer newest = sets.newest(scorecard);
        if (newest == null) {
            throw ProblemException.conflict("This scorecard has no measures yet.");
        }
        return newest;
    }

    @Transactional
    public SignOff take(String reference, TakenStep step, Precondition precondition) {
        SignOff signOff = signOffs.hold(reference);
        precondition.check(signOff.version());
        // What is out of turn is said before whose turn it is.
        step.move().from(signOff.state());
        if (!parties.may(step.move(), signOff)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "This step is for somebody else: %s passes on, %s signs, queries or sends back."
                            .formatted(signOff.director().name(), signOff.member().name()));
        }
        if (step.move().needsText() && step.text() == null) {
            throw ProblemException.invalid("/text", "is missing: say what it is about");
        }
        Instant now = clock.instant();
        switch (step.move()) {
            case SIGN -> signOff.sign(measures.of(signOff), now);
            case RESUBMIT -> signOff.resubmit(newest(signOff.scorecard()), now);
            default -> signOff.take(step.move(), now);
        }
        signOffs.flush();
        long number = signOffs.addStep(signOff, step, caller.name(), now);
        audit.record("sign-off-step-taken", TYPE, signOff.reference(), Map.of("step", step));
        steps.fire(new SignOffStepTaken(signOff.id(), "step " + number));
        return signOff;
    }
}
