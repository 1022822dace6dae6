package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.scrutineer.clinic.ClinicRepository.Filter;
import org.scrutineer.clinic.ClinicRepository.Listed;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Clinics as the caller may see them, for whoever puts them beside other things to read. */
@RequestScoped
public class ClinicsToRead {

    private final ClinicRepository clinics;

    ClinicsToRead(ClinicRepository clinics) {
        this.clinics = clinics;
    }

    /** One of them, or 404. */
    public ClinicView get(String reference) {
        return clinics.view(Reference.CLINIC.id(reference)).orElseThrow(ProblemException::notFound);
    }

    /** Those on a measure: the next first, then those that are over, the newest first. */
    public List<ClinicView> onMeasure(String indicator, int limit) {
        return clinics.page(new Filter(indicator, null, null, null, false), null, limit).stream()
                .map(Listed::view)
                .toList();
    }
}
