package org.scrutineer.committee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.http.Reference;
import org.scrutineer.recommendation.RecommendationReference;
import org.scrutineer.request.RequestVisibility;
import org.scrutineer.request.RequestsAtCommittees;

/** An item as it is read for its views: its meetings come along as JSON. */
record WorkItemRow(
        long id,
        String committee,
        WorkItemKind kind,
        String title,
        String wanted,
        @Nullable Long requestId,
        @Nullable Long clinicId,
        @Nullable String recommendationYear,
        @Nullable Integer recommendationNumber,
        @Nullable Long meetingId,
        @Nullable String meeting,
        WorkItemState state,
        String putName,
        Instant putAt,
        String history,
        @Nullable String endedText,
        @Nullable String endedName,
        @Nullable Instant endedAt,
        boolean answersRequest) {

    private static final String MEETING =
            "(select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at, 'place', m.place) from committee_meeting m where m.id = %s)";

    /**
     * The items that are there for the caller: whoever may not see what one is about does not see
     * it either. Bind with {@link ClinicVisibility#bind}.
     */
    static final String SELECT =
            """
            select w.id, w.committee, w.kind, w.title, w.wanted, w.request_id, w.clinic_id,
                   n.year_code as recommendation_year, n.number as recommendation_number, w.meeting_id, cast(%s as text) as meeting, w.state, w.put_name, w.put_at,
                   cast(coalesce((select json_agg(json_build_object('move', h.move, 'from', %s, 'to', %s, 'reason', h.reason, 'by', h.moved_name, 'at', h.moved_at) order by h.id)
                                  from work_item_step h where h.item_id = w.id), '[]') as text) as history,
                   w.ended_text, w.ended_name, w.ended_at,
                   w.state = 'PLANNED' and exists (select 1 from deep_dive_request r where r.id = w.request_id and %s) as answers_request
            from work_item w left join recommendation n on n.id = w.recommendation_id
            where (w.request_id is null or exists (
                       select 1 from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                       where r.id = w.request_id and %s))
              and (w.clinic_id is null or exists (select 1 from clinic c where c.id = w.clinic_id and %s))
            """
                    .formatted(
                            MEETING.formatted("w.meeting_id"),
                            MEETING.formatted("h.from_meeting"),
                            MEETING.formatted("h.to_meeting"),
                            RequestsAtCommittees.WAITS,
                            RequestVisibility.REQUEST,
                            ClinicVisibility.CLINIC);

    @Nullable String about() {
        if (requestId != null) {
            return Reference.REQUEST.of(requestId);
        }
        if (recommendationYear != null && recommendationNumber != null) {
            return new RecommendationReference(recommendationYear, recommendationNumber).address();
        }
        return clinicId == null ? null : Reference.CLINIC.of(clinicId);
    }

    @Nullable ClinicNote ended() {
        return endedText == null || endedName == null || endedAt == null
                ? null
                : new ClinicNote(endedText, endedName, endedAt);
    }
}
