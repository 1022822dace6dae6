package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Query;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.request.ConcernsCommittee;
import org.scrutineer.request.RequestVisibility;

/**
 * Who may see a clinic, for rows of {@code clinic c}: those who may read every request on its
 * agenda, and whoever is invited. Bind each with {@link #bind}.
 */
@RequestScoped
public class ClinicVisibility {

    /** Whether the caller may read the request of {@code clinic_request q}. */
    public static final String REQUEST =
            """
            exists (select 1 from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                    where r.id = q.request_id and %s)
            """
                    .formatted(RequestVisibility.REQUEST);

    /** Whether the caller may read all of its agenda. */
    public static final String WHOLE_AGENDA =
            "not exists (select 1 from clinic_request q where q.clinic_id = c.id and not %s)"
                    .formatted(REQUEST);

    static final String INVITED =
            "exists (select 1 from clinic_invitee v where v.clinic_id = c.id and v.subject = :me and v.until_sequence is null)";

    /** Whether it is there for the caller. */
    public static final String CLINIC = "(%s or %s)".formatted(INVITED, WHOLE_AGENDA);

    /** Whether it is on the measure {@code :indicator} by a request that the caller may read. */
    public static final String ON_MEASURE =
            """
            exists (select 1 from clinic_request q join requested_measure m on m.request_id = q.request_id
                    where q.clinic_id = c.id and m.indicator_code = :indicator and %s)
            """
                    .formatted(REQUEST);

    /** Whether it is on a request that concerns {@code :committee} and that the caller may read. */
    public static final String OF_COMMITTEE =
            """
            exists (select 1 from clinic_request q join deep_dive_request r on r.id = q.request_id
                    where q.clinic_id = c.id and %s and %s)
            """
                    .formatted(ConcernsCommittee.REQUEST, REQUEST);

    private final Visibility visibility;
    private final Caller caller;

    ClinicVisibility(Visibility visibility, Caller caller) {
        this.visibility = visibility;
        this.caller = caller;
    }

    public void bind(Query query) {
        visibility.bind(query);
        query.setParameter("me", caller.subject());
    }
}
