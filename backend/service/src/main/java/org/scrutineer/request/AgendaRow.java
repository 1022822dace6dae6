package org.scrutineer.request;

import java.util.List;
import org.scrutineer.http.Reference;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/** A request as it is read for an agenda. */
record AgendaRow(
        long id,
        String question,
        String raisedName,
        int askers,
        String scorecardCode,
        String periodCode,
        String measures) {

    static final String SELECT =
            RequestRow.SEEN
                    + """
                    select r.id, r.question, r.raised_name, r.scorecard_code, r.period_code, %s as measures,
                           (select count(distinct asking.subject) from seen g cross join lateral (
                                select g.raised_by as subject union all select p.subject from request_supporter p where p.request_id = g.id) asking
                            where coalesce(g.joined_to, g.id) = r.id) as askers
                    from seen r where r.id = any(cast(:ids as bigint[]))
                    """
                            .formatted(RequestRow.MEASURES);

    AgendaItem item(List<MeasureName> names) {
        return new AgendaItem(
                Reference.REQUEST.of(id),
                question,
                raisedName,
                askers,
                scorecardCode,
                periodCode,
                names);
    }
}
