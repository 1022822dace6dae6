package org.scrutineer.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.recommendation.RecommendationReference;

/**
 * An action as it is read for its views: measures and progress come along as JSON.
 *
 * @param over whether it is no longer open
 * @param position among those that are over, or among the others
 * @param yearCode with {@code number} of its recommendation; null where it is of a clinic
 * @param whole whether the caller may read all that it was agreed on
 */
record ActionRow(
        long id,
        boolean over,
        long position,
        @Nullable Long clinicId,
        @Nullable String clinicTitle,
        @Nullable String yearCode,
        @Nullable Integer number,
        String measures,
        String text,
        String owner,
        String ownerName,
        LocalDate dueOn,
        @Nullable LocalDate nextReportOn,
        ActionState state,
        String agreedName,
        Instant agreedAt,
        String progress,
        @Nullable String endedText,
        @Nullable String endedName,
        @Nullable Instant endedAt,
        boolean whole) {

    private static final String OVER = "a.state <> 'OPEN'";

    /** Those that are open by the day they are due, then those that ended, the newest first. */
    private static final String POSITION =
            "case when a.state = 'OPEN' then a.due_on - date '1970-01-01' else -cast(extract(epoch from a.ended_at) * 1000000 as bigint) end";

    static final String ORDER = " order by over, position, a.id limit :limit";

    static final String AFTER =
            "(%s, %s, a.id) > (cast(:over as boolean), cast(:position as bigint), cast(:after as bigint))"
                    .formatted(OVER, POSITION);

    /** Whether it is on the measure {@code :indicator} by what the caller may see. */
    static final String ON_MEASURE =
            """
            (c.id is not null and %s or exists (
                select 1 from recommendation_measure l join indicator i on i.code = l.indicator_code
                where l.recommendation_id = n.id and l.indicator_code = :indicator and %s))
            """
                    .formatted(ClinicVisibility.ON_MEASURE, IndicatorVisibility.INDICATOR);

    static final String SELECT =
            """
            select a.id, %s as over, %s as position, a.clinic_id, c.title as clinic_title, n.year_code, n.number,
                   cast(coalesce((select json_agg(json_build_object('code', i.code, 'title', i.title) order by i.code) from indicator i
                                  where exists (select 1 from clinic_request q join requested_measure m on m.request_id = q.request_id
                                                where q.clinic_id = c.id and m.indicator_code = i.code and %s)
                                     or exists (select 1 from recommendation_measure l
                                                where l.recommendation_id = n.id and l.indicator_code = i.code) and %s), '[]') as text) as measures,
                   a.text, a.owner, a.owner_name, a.due_on, a.next_report_on, a.state, a.agreed_name, a.agreed_at,
                   cast(coalesce((select json_agg(json_build_object('text', p.text, 'by', p.reported_name, 'at', p.reported_at) order by p.id desc)
                                  from action_progress p where p.action_id = a.id), '[]') as text) as progress,
                   a.ended_text, a.ended_name, a.ended_at, (n.id is not null or %s) as whole
            from agreed_action a left join clinic c on c.id = a.clinic_id left join recommendation n on n.id = a.recommendation_id
            where (n.id is not null or c.id is not null and %s)
            """
                    .formatted(
                            OVER,
                            POSITION,
                            ClinicVisibility.REQUEST,
                            IndicatorVisibility.INDICATOR,
                            ClinicVisibility.WHOLE_AGENDA,
                            ClinicVisibility.CLINIC);

    /** On which it was agreed; null where that was at a clinic. */
    @Nullable RecommendationReference recommendation() {
        return yearCode == null || number == null
                ? null
                : new RecommendationReference(yearCode, number);
    }

    @Nullable ClinicNote ended() {
        return endedText == null || endedName == null || endedAt == null
                ? null
                : new ClinicNote(endedText, endedName, endedAt);
    }
}
