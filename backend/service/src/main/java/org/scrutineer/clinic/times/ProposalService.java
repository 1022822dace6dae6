package org.scrutineer.clinic.times;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clinic.times.ProposalStepTaken.Step;
import org.scrutineer.clinic.times.ProposedTimes.Proposed;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.panel.PanelsAtClinics;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;
import org.scrutineer.request.RequestsAtClinics;

/** Takes a proposal of times to the clinic that is booked, or to nothing. */
@ApplicationScoped
public class ProposalService {

    private final ProposalRepository proposals;
    private final ProposedTimes times;
    private final PersonRepository people;
    private final PanelsAtClinics panels;
    private final RequestsAtClinics requests;
    private final Redactions redactions;
    private final AuditLog audit;
    private final Event<ProposalStepTaken> steps;
    private final Event<ProposalRedacted> redacted;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            ProposedTimes times,
            PersonRepository people,
            PanelsAtClinics panels,
            RequestsAtClinics requests,
            Redactions redactions,
            AuditLog audit,
            Event<ProposalStepTaken> steps,
            Event<ProposalRedacted> redacted,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.times = times;
        this.people = people;
        this.panels = panels;
        this.requests = requests;
        this.redactions = redactions;
        this.audit = audit;
        this.steps = steps;
        this.redacted = redacted;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever belongs to the panel that is to meet is asked too. */
    @Transactional
    public ClinicProposal propose(ProposalPlan plan) {
        Instant now = clock.instant();
        List<Instant> starts = plan.startsAfter(now, Set.of());
        Long panel = plan.panel() == null ? null : panels.toMeet(plan.panel(), "/panel");
        Map<String, String> asked =
                asked(plan.invited(), panel == null ? Set.of() : panels.members(panel));
        List<Long> agenda = requests.forAgenda(plan.requests(), panel != null);
        ClinicProposal proposal = new ClinicProposal(plan, panel, caller.name(), now);
        proposals.add(proposal);
        times.put(proposal.id(), starts, now);
        times.putAgenda(proposal.id(), agenda);
        times.putAsked(proposal.id(), asked);
        return told(done(proposal, "clinic-times-proposed", Map.of("plan", plan)), Step.PROPOSED);
    }

    /** Only what somebody is to answer anew is told of. */
    @Transactional
    ClinicProposal change(String reference, ProposalPlan plan, Precondition precondition) {
        ClinicProposal proposal = toArrange(reference, precondition);
        proposal.check(ProposalMove.CHANGE);
        checkPanel(proposal, plan);
        Instant now = clock.instant();
        List<Proposed> before = times.of(proposal.id());
        List<Instant> starts =
                plan.startsAfter(now, before.stream().map(Proposed::startsAt).toList());
        Map<String, String> asked = asked(plan.invited(), Set.of());
        List<Long> agenda = requests.forAgenda(plan.requests(), proposal.panelId() != null);
        boolean more =
                isMore(starts, standing(before))
                        || isMore(asked.keySet(), times.asked(proposal.id()));
        proposal.change(plan);
        times.put(proposal.id(), starts, now);
        times.putAgenda(proposal.id(), agenda);
        times.putAsked(proposal.id(), asked);
        done(proposal, "clinic-times-changed", Map.of("plan", plan));
        return more ? told(proposal, Step.CHANGED) : proposal;
    }

    /**
     * The proposal is held meanwhile, so that whoever withdraws a time waits for those who answer
     * it, and whoever answers comes before or after and is told which.
     */
    @Transactional
    ClinicProposal answer(String reference, ProposalAnswers answers) {
        ClinicProposal proposal =
                proposals
                        .findToAnswer(Reference.CLINIC_TIMES.id(reference))
                        .orElseThrow(ProblemException::notFound);
        proposal.check(ProposalMove.ANSWER);
        Map<Long, Proposed> proposed =
                times.of(proposal.id()).stream()
                        .collect(Collectors.toMap(Proposed::id, each -> each));
        answers.check(proposed, clock.instant());
        times.answer(answers.answers(), caller.subject(), clock.instant());
        return done(proposal, "clinic-times-answered", Map.of("answers", answers.answers()));
    }

    @Transactional
    ClinicProposal callOff(String reference, String reason, Precondition precondition) {
        ClinicProposal proposal = toArrange(reference, precondition);
        proposal.callOff(caller.name(), clock.instant(), reason);
        return told(
                done(proposal, "clinic-times-called-off", Map.of("reason", reason)),
                Step.CALLED_OFF);
    }

    /** Takes words out of it, and out of the clinic that was booked, for good. */
    @Transactional
    ClinicProposal redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        ClinicProposal proposal = toArrange(reference, precondition);
        Long clinic = proposal.clinicId();
        Redaction redaction = redactions.redact(RedactableProposal.KIND, proposal.id(), unwanted);
        if (clinic != null) {
            redacted.fire(new ProposalRedacted(clinic, redaction));
        }
        return proposals.hold(proposal.id());
    }

    private Map<String, String> asked(List<String> subjects, Set<String> ofPanel) {
        Map<String, String> named = new LinkedHashMap<>(people.reachable(subjects));
        ProblemException.refuseEach(
                "/invited",
                subjects,
                each -> !named.containsKey(each),
                "is nobody who can be asked");
        named.putAll(people.reachable(ofPanel));
        if (named.isEmpty()) {
            throw ProblemException.invalid("/invited", "say who is to say which times suit them");
        }
        return named;
    }

    private static void checkPanel(ClinicProposal proposal, ProposalPlan plan) {
        Long panel = proposal.panelId();
        if (plan.panel() != null
                && (panel == null || !plan.panel().equals(Reference.PANEL.of(panel)))) {
            throw ProblemException.invalid(
                    "/panel", "stays what it was proposed with: call this off and propose anew");
        }
    }

    private static List<Instant> standing(List<Proposed> times) {
        return times.stream().filter(time -> !time.isWithdrawn()).map(Proposed::startsAt).toList();
    }

    private static <T> boolean isMore(Collection<T> now, Collection<T> before) {
        Set<T> added = new HashSet<>(now);
        added.removeAll(Set.copyOf(before));
        return !added.isEmpty();
    }

    private ClinicProposal toArrange(String reference, Precondition precondition) {
        ClinicProposal proposal =
                proposals
                        .findToArrange(Reference.CLINIC_TIMES.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(proposal.version());
        return proposal;
    }

    private ClinicProposal done(ClinicProposal proposal, String action, Map<String, ?> detail) {
        proposals.flush();
        audit.record(action, RedactableProposal.TYPE, proposal.reference(), detail);
        return proposal;
    }

    private ClinicProposal told(ClinicProposal proposal, Step step) {
        steps.fire(new ProposalStepTaken(proposal.id(), proposal.changes(), step));
        return proposal;
    }
}
