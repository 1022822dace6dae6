package org.scrutineer.clinic.times;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clinic.times.ProposedTimes.Proposed;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Proposals of times as the clinics that are booked know them. */
@RequestScoped
public class ProposalsAtClinics {

    private final ProposalRepository proposals;
    private final ProposedTimes times;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ProposalsAtClinics(
            ProposalRepository proposals,
            ProposedTimes times,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.times = times;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The number of a proposal one of whose times can be booked, held until the transaction ends so
     * that nobody withdraws it meanwhile. Refused with 422 is what is no proposal, of another panel
     * or none of its times; with 409 one that is over, and a time that was withdrawn.
     *
     * @param panel the number of the panel that meets; null where it is none
     */
    public long toBook(String reference, Instant startsAt, @Nullable Long panel) {
        ClinicProposal proposal =
                Reference.CLINIC_TIMES
                        .find(reference)
                        .flatMap(proposals::findToArrange)
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                "/times", "is no proposal of times"));
        proposal.check(ProposalMove.BOOK);
        if (!Objects.equals(panel, proposal.panelId())) {
            throw ProblemException.invalid("/panel", "must be the panel that was asked, or none");
        }
        Proposed chosen =
                times.of(proposal.id()).stream()
                        .filter(each -> each.startsAt().equals(startsAt))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                "/startsAt", "is none of the times proposed"));
        if (chosen.isWithdrawn()) {
            throw ProblemException.conflict(
                    "%s was withdrawn meanwhile. Choose one of the times that are left."
                            .formatted(LondonTime.words(startsAt)));
        }
        return proposal.id();
    }

    /** What {@link #toBook} gave became this clinic. */
    @Transactional(TxType.MANDATORY)
    public void booked(long id, long clinic) {
        ClinicProposal proposal = proposals.hold(id);
        proposal.book(clinic, caller.name(), clock.instant());
        proposals.flush();
        audit.record(
                "clinic-times-booked",
                RedactableProposal.TYPE,
                proposal.reference(),
                Map.of("clinic", Reference.CLINIC.of(clinic)));
    }
}
