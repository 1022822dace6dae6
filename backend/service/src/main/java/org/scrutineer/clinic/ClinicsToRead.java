package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.scrutineer.clinic.ClinicRepository.Filter;
import org.scrutineer.clinic.ClinicRepository.Listed;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestVisibility;

/** Clinics as the caller may see them, for whoever puts them beside other things to read. */
@RequestScoped
public class ClinicsToRead {

    private static final String DATED =
            """
            select c.id, c.state, c.title, c.starts_at, c.ends_at, c.place, c.link, c.preparation, c.sequence, c.changed_at, %s as invited_me,
                   exists (select 1 from clinic_request q join deep_dive_request r on r.id = q.request_id join edition e on e.id = r.edition_id
                           where q.clinic_id = c.id and %s) as exempt
            from clinic c where c.starts_at >= :start and c.starts_at < :end and %s order by c.starts_at, c.id
            """
                    .formatted(
                            ClinicVisibility.INVITED,
                            RequestVisibility.ON_EXEMPT,
                            ClinicVisibility.CLINIC);

    private final ClinicRepository clinics;
    private final ClinicVisibility visibility;
    private final EntityManager database;

    ClinicsToRead(ClinicRepository clinics, ClinicVisibility visibility, EntityManager database) {
        this.clinics = clinics;
        this.visibility = visibility;
        this.database = database;
    }

    /** Those that begin in this time. */
    public List<DatedClinic> between(Instant start, Instant end) {
        Query query = database.createNativeQuery(DATED);
        visibility.bind(query);
        return Rows.of(DatedClinic.class, query)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
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
