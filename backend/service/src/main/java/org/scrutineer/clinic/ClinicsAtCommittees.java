package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import org.scrutineer.access.Visibility;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Clinics as the work programme of a committee deals with them. */
@RequestScoped
public class ClinicsAtCommittees {

    private final EntityManager database;
    private final ClinicRepository clinics;

    ClinicsAtCommittees(EntityManager database, ClinicRepository clinics) {
        this.database = database;
        this.clinics = clinics;
    }

    /**
     * The number of a clinic that the caller may see and every member who sits on the committee
     * too; empty where there is none. Refused with 422 is one that was cancelled.
     *
     * @param pointer where it stands in what was sent
     */
    public Optional<Long> forProgramme(String reference, String committee, String pointer) {
        Optional<Long> id =
                Reference.CLINIC.find(reference).filter(each -> isForAllOf(committee, each));
        Optional<ClinicView> seen = id.flatMap(clinics::view);
        if (seen.filter(view -> view.state() == ClinicState.CANCELLED).isPresent()) {
            throw ProblemException.invalid(pointer, "was cancelled");
        }
        return seen.isPresent() ? id : Optional.empty();
    }

    private boolean isForAllOf(String committee, long id) {
        Query query =
                database.createNativeQuery(
                        "select 1 from clinic c where c.id = :id and "
                                + ClinicVisibility.WHOLE_AGENDA);
        Visibility.bindForMemberOf(query, committee);
        return !query.setParameter("id", id).getResultList().isEmpty();
    }
}
