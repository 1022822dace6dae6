package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clinic.ClinicStepTaken.Step;
import org.scrutineer.clinic.times.ProposalsAtClinics;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.panel.PanelMembersChanged;
import org.scrutineer.panel.PanelsAtClinics;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestsAtClinics;
import org.scrutineer.request.RequestsToTell;

/** Takes clinics from booking to what came of them. */
@ApplicationScoped
public class ClinicService {

    private final EntityManager database;
    private final ClinicRepository clinics;
    private final Agendas agendas;
    private final Invitees invitees;
    private final PanelsAtClinics panels;
    private final ProposalsAtClinics proposals;
    private final RequestsAtClinics requests;
    private final RequestsToTell requestsToTell;
    private final AuditLog audit;
    private final Event<ClinicStepTaken> steps;
    private final Caller caller;
    private final Clock clock;

    ClinicService(
            EntityManager database,
            ClinicRepository clinics,
            Agendas agendas,
            Invitees invitees,
            PanelsAtClinics panels,
            ProposalsAtClinics proposals,
            RequestsAtClinics requests,
            RequestsToTell requestsToTell,
            AuditLog audit,
            Event<ClinicStepTaken> steps,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.clinics = clinics;
        this.agendas = agendas;
        this.invitees = invitees;
        this.panels = panels;
        this.proposals = proposals;
        this.requests = requests;
        this.requestsToTell = requestsToTell;
        this.audit = audit;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Whoever belongs to the panel that meets at it is invited too. Where times were proposed, one
     * of those is booked.
     */
    @Transactional
    public Clinic plan(ClinicPlan plan) {
        Booking booking = plan.bookedAfter(clock.instant());
        Long panel = plan.panel() == null ? null : panels.toMeet(plan.panel(), "/panel");
        Long proposal =
                plan.times() == null
                        ? null
                        : proposals.toBook(plan.times(), booking.startsAt(), panel);
        Map<String, String> invited =
                invitees.named(plan.invited(), panel == null ? Set.of() : panels.members(panel));
        List<Long> agenda = requests.forAgenda(plan.requests(), panel != null);
        agendas.checkFree(agenda, 0);
        Clinic clinic = new Clinic(booking, panel, caller.name(), clock.instant());
        clinics.add(clinic);
        agendas.put(clinic.id(), agenda);
        invitees.put(clinic.id(), clinic.sequence(), invited);
        if (proposal != null) {
            proposals.booked(proposal, clinic.id());
        }
        return taken(done(clinic, "clinic-planned", Map.of("plan", plan)), Step.PLANNED);
    }

    /** Where nothing is another, no calendar is sent anything. */
    @Transactional
    public Clinic change(String reference, ClinicPlan plan, Precondition precondition) {
        Clinic clinic = toArrange(reference, precondition);
        clinic.check(ClinicMove.CHANGE);
        checkKept(clinic, plan);
        Booking booking = plan.bookedAfter(clock.instant());
        Map<String, String> invited = invitees.named(plan.invited());
        List<Long> agenda = requests.forAgenda(plan.requests(), clinic.panelId() != null);
        agendas.checkFree(agenda, clinic.id());
        if (booking.equals(clinic.booking())
                && agenda.equals(agendas.of(clinic.id()))
                && invited.keySet().equals(invitees.of(clinic.id()).keySet())) {
            return clinic;
        }
        clinic.change(booking, clock.instant());
        agendas.put(clinic.id(), agenda);
        invitees.put(clinic.id(), clinic.sequence(), invited);
        return taken(done(clinic, "clinic-changed", Map.of("plan", plan)), Step.CHANGED);
    }

    /** A series of meetings is one panel's: another's clinic is another clinic. */
    private static void checkKept(Clinic clinic, ClinicPlan plan) {
        if (plan.times() != null) {
            throw ProblemException.invalid(
                    "/times", "is for booking: a clinic that is booked ends no proposal");
        }
        Long panel = clinic.panelId();
        if (plan.panel() != null
                && (panel == null || !plan.panel().equals(Reference.PANEL.of(panel)))) {
            throw ProblemException.invalid(
                    "/panel", "stays what it was booked with: cancel this clinic and book another");
        }
    }

    /** Who joins a panel comes to its clinics that are to come, and who leaves it does not. */
    @Transactional(TxType.MANDATORY)
    void changed(@Observes PanelMembersChanged changed) {
        for (Clinic clinic : clinics.toCome(changed.panel())) {
            Map<String, String> before = invitees.of(clinic.id());
            Map<String, String> invited = new LinkedHashMap<>(before);
            invited.keySet().removeAll(changed.left());
            invited.putAll(changed.joined());
            if (!invited.keySet().equals(before.keySet())) {
                clinic.change(clinic.booking(), clock.instant());
                invitees.put(clinic.id(), clinic.sequence(), invited);
                taken(
                        done(clinic, "clinic-changed", Map.of("invited", invited.keySet())),
                        Step.CHANGED);
            }
        }
    }

    @Transactional
    public Clinic cancel(String reference, String reason, Precondition precondition) {
        Clinic clinic = toArrange(reference, precondition);
        clinic.cancel(caller.name(), clock.instant(), reason);
        agendas.close(clinic.id());
        return taken(done(clinic, "clinic-cancelled", Map.of("reason", reason)), Step.CANCELLED);
    }

    /** Questions are beside the clinic, so that whoever writes its notes is not disturbed. */
    @Transactional
    public Clinic ask(String reference, String text) {
        Clinic clinic =
                clinics.findToChange(Reference.CLINIC.id(reference))
                        .orElseThrow(ProblemException::notFound);
        clinic.check(ClinicMove.ASK);
        database.createNativeQuery(
                        "insert into clinic_question (clinic_id, text, asked_by, asked_name, asked_at) values (:clinic, :text, :by, :name, :at)")
                .setParameter("clinic", clinic.id())
                .setParameter("text", text)
                .setParameter("by", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return done(clinic, "clinic-asked", Map.of("text", text));
    }

    @Transactional
    public Clinic writeNotes(String reference, String text, Precondition precondition) {
        Clinic clinic = toArrange(reference, precondition);
        clinic.writeNotes(caller.name(), clock.instant(), text);
        return done(clinic, "clinic-notes-written", Map.of("text", text));
    }

    @Transactional
    public Clinic hold(String reference, String outcome, Precondition precondition) {
        Clinic clinic = toArrange(reference, precondition);
        clinic.hold(caller.name(), clock.instant(), outcome);
        agendas.close(clinic.id());
        requests.heard(agendas.of(clinic.id()), caller.name(), outcome);
        return done(clinic, "clinic-held", Map.of("outcome", outcome));
    }

    private Clinic toArrange(String reference, Precondition precondition) {
        Clinic clinic =
                clinics.findToArrange(Reference.CLINIC.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(clinic.version());
        return clinic;
    }

    private Clinic done(Clinic clinic, String action, Map<String, ?> detail) {
        clinics.flush();
        audit.record(action, "clinic", clinic.reference(), detail);
        return clinic;
    }

    private Clinic taken(Clinic clinic, Step step) {
        Long edition =
                agendas.of(clinic.id()).stream()
                        .findFirst()
                        .map(first -> requestsToTell.get(first).edition())
                        .orElse(null);
        steps.fire(new ClinicStepTaken(clinic.id(), clinic.sequence(), edition, step));
        return clinic;
    }
}
