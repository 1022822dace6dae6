package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Clinics as the actions that are agreed there know them. */
@RequestScoped
public class ClinicsWithActions {

    private final ClinicRepository clinics;

    ClinicsWithActions(ClinicRepository clinics) {
        this.clinics = clinics;
    }

    /**
     * The number of a clinic that the caller may arrange, held until the transaction ends; refused
     * with 409 is one that did not take place.
     */
    public long toAgreeAt(String reference) {
        Clinic clinic =
                clinics.findToArrange(Reference.CLINIC.id(reference))
                        .orElseThrow(ProblemException::notFound);
        clinic.check(ClinicMove.AGREE_ACTION);
        return clinic.id();
    }
}
