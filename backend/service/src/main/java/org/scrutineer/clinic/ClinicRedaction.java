package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.scrutineer.clinic.times.ProposalRedacted;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;
import org.scrutineer.request.RequestRedaction;

/** Takes words out of clinics for good, and out of the answers that requests were given there. */
@RequestScoped
public class ClinicRedaction {

    private final ClinicRepository clinics;
    private final RequestRedaction requests;
    private final Redactions redactions;

    ClinicRedaction(ClinicRepository clinics, RequestRedaction requests, Redactions redactions) {
        this.clinics = clinics;
        this.requests = requests;
        this.redactions = redactions;
    }

    /** What was proposed as its title may be its title still. */
    @Transactional(TxType.MANDATORY)
    void redacted(@Observes ProposalRedacted proposal) {
        redactions.takeOut(RedactableClinic.KIND, List.of(proposal.clinic()), proposal.redaction());
    }

    @Transactional
    Clinic redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        long id = Reference.CLINIC.id(reference);
        Clinic clinic = clinics.findToArrange(id).orElseThrow(ProblemException::notFound);
        precondition.check(clinic.version());
        String outcome = clinic.outcome();
        Redaction redaction = redactions.redact(RedactableClinic.KIND, id, unwanted);
        if (outcome != null && redaction.isIn(outcome)) {
            requests.takeOutOfAnswers(outcome, redaction);
        }
        return clinics.findToArrange(id).orElseThrow(ProblemException::notFound);
    }
}
