package org.scrutineer.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.recommendation.RecommendationView.OfInspection;
import org.scrutineer.request.RequestVisibility;

/** A recommendation as it is read for its views: what it rests on and its steps come as JSON. */
record RecommendationRow(
        long id,
        String yearCode,
        int number,
        String committee,
        String text,
        String addressedTo,
        LocalDate madeOn,
        String leadOfficer,
        String leadName,
        boolean clock,
        @Nullable LocalDate dueOn,
        boolean overdue,
        RecommendationState state,
        @Nullable Long inspectionId,
        @Nullable String inspectionTitle,
        String requests,
        String clinics,
        String measures,
        String steps,
        String madeName,
        Instant madeAt) {

    /** The newest first. */
    static final String ORDER = " order by n.year_code desc, n.number desc limit :limit";

    static final String AFTER = "(n.year_code, n.number) < (:afterYear, :afterNumber)";

    static final String SELECT =
            """
            select n.id, n.year_code, n.number, n.committee, n.text, n.addressed_to, n.made_on, n.lead_officer, n.lead_name, n.clock,
                   %s as due_on, %s as overdue, n.state, n.inspection_id, (select p.title from inspection p where p.id = n.inspection_id) as inspection_title,
                   cast(coalesce((select json_agg(json_build_object('id', r.id, 'question', r.question) order by r.id)
                                  from recommendation_request l join deep_dive_request r on r.id = l.request_id
                                  join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                                  where l.recommendation_id = n.id and %s), '[]') as text) as requests,
                   cast(coalesce((select json_agg(json_build_object('id', c.id, 'title', c.title) order by c.id)
                                  from recommendation_clinic l join clinic c on c.id = l.clinic_id
                                  where l.recommendation_id = n.id and %s), '[]') as text) as clinics,
                   cast(coalesce((select json_agg(json_build_object('code', i.code, 'title', i.title) order by i.code)
                                  from recommendation_measure l join indicator i on i.code = l.indicator_code
                                  where l.recommendation_id = n.id and %s), '[]') as text) as measures,
                   cast(coalesce((select json_agg(json_build_object('move', t.move, 'day', t.on_day, 'text', t.text, 'by', t.taken_name, 'at', t.taken_at) order by t.id)
                                  from recommendation_step t where t.recommendation_id = n.id), '[]') as text) as steps,
                   n.made_name, n.made_at
            from recommendation n where true
            """
                    .formatted(
                            ResponseClock.DUE_ON,
                            ResponseClock.OVERDUE,
                            RequestVisibility.REQUEST,
                            ClinicVisibility.CLINIC,
                            IndicatorVisibility.INDICATOR);

    /** Whose report recommends it; null where a committee does. */
    @Nullable OfInspection inspection() {
        return inspectionId == null || inspectionTitle == null
                ? null
                : new OfInspection(Reference.INSPECTION.of(inspectionId), inspectionTitle);
    }

    RecommendationReference reference() {
        return new RecommendationReference(yearCode, number);
    }
}
