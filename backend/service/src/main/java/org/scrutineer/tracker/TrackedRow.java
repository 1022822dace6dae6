package org.scrutineer.tracker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.recommendation.ResponseClock;
import org.scrutineer.request.RequestVisibility;

/**
 * Something that is followed, as it is read for a caller.
 *
 * @param yearCode with {@code number} of a recommendation; null for the other kinds
 * @param about what it is on: the measures asked about, whom it is addressed to or which report
 *     recommends it, where it was agreed
 * @param who asked, leads or does it
 * @param committees their paths; none where it is for all members
 * @param outcome what was answered, said or reported last
 */
record TrackedRow(
        Kind kind,
        long id,
        @Nullable String yearCode,
        @Nullable Integer number,
        String text,
        @Nullable String about,
        String who,
        LocalDate beganOn,
        List<String> committees,
        String state,
        @Nullable String outcome,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    /** Excerpts: the whole stands on the page of each. */
    private static final int CHARACTERS = 400;

    /**
     * The committees that the requests on a clinic's agenda are for, as far as the caller may read
     * them; none where one is for all members.
     */
    private static final String OF_AGENDA =
            """
            coalesce((select case when bool_or(%s <> 'COMMITTEES') then cast('{}' as text[]) else array_agg(distinct o.path) end
                      from clinic_request q join deep_dive_request r on r.id = q.request_id join edition e on e.id = r.edition_id
                      join scorecard s on s.code = e.scorecard_code left join lateral unnest(%s) o (path) on true
                      where q.clinic_id = c.id and %s), cast('{}' as text[]))\
            """
                    .formatted(
                            RequestVisibility.AUDIENCE,
                            RequestVisibility.COMMITTEES,
                            RequestVisibility.REQUEST);

    private static final String REQUESTS =
            """
            select 'REQUEST' as kind, r.id, cast(null as text) as year_code, cast(null as int) as number, r.question as text,
                   (select string_agg(i.title, ', ' order by i.code) from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id) as about,
                   r.raised_name as who, cast(r.raised_at at time zone 'Europe/London' as date) as began_on,
                   case when %s = 'COMMITTEES' then %s else cast('{}' as text[]) end as committees,
                   r.state, left(coalesce(case when %s then r.answer end, r.reason), %d) as outcome, cast(null as date) as due_on, false as overdue,
                   r.state in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED') as going_on
            from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code where %s
            """
                    .formatted(
                            RequestVisibility.AUDIENCE,
                            RequestVisibility.COMMITTEES,
                            RequestVisibility.ANSWER,
                            CHARACTERS,
                            RequestVisibility.REQUEST);

    private static final String RECOMMENDATIONS =
            """
            select case when p.id is null then 'RECOMMENDATION' else 'INSPECTORS' end, n.id, n.year_code, n.number, n.text, coalesce(p.title, n.addressed_to), n.lead_name, n.made_on, array[n.committee], n.state,
                   left((select t.text from recommendation_step t where t.recommendation_id = n.id and t.text is not null order by t.id desc limit 1), %d),
                   %s, %s, n.state in ('MADE', 'ACCEPTED', 'ACCEPTED_IN_PART', 'PAUSED')
            from recommendation n left join inspection p on p.id = n.inspection_id
            """
                    .formatted(CHARACTERS, ResponseClock.DUE_ON, ResponseClock.OVERDUE);

    private static final String ACTIONS =
            """
            select 'ACTION', a.id, cast(null as text), cast(null as int), a.text, coalesce(c.title, 'Recommendation ' || n.year_code || '/' || lpad(cast(n.number as text), greatest(2, length(cast(n.number as text))), '0')),
                   a.owner_name, cast(a.agreed_at at time zone 'Europe/London' as date),
                   case when n.id is not null then array[n.committee] else %s end, a.state,
                   left(coalesce(a.ended_text, (select p.text from action_progress p where p.action_id = a.id order by p.id desc limit 1)), %d),
                   a.due_on, a.state = 'OPEN' and a.due_on < :today, a.state = 'OPEN'
            from agreed_action a left join clinic c on c.id = a.clinic_id left join recommendation n on n.id = a.recommendation_id
            where n.id is not null or c.id is not null and %s
            """
                    .formatted(OF_AGENDA, CHARACTERS, ClinicVisibility.CLINIC);

    /** Begins a statement on {@code tracked t}. */
    static final String TRACKED =
            "with tracked as (%s union all %s union all %s) "
                    .formatted(REQUESTS, RECOMMENDATIONS, ACTIONS);

    static final String SELECT =
            TRACKED
                    + "select t.kind, t.id, t.year_code, t.number, t.text, t.about, t.who, t.began_on, t.committees, t.state, t.outcome, t.due_on, t.overdue from tracked t where true";

    /** The newest first. */
    static final String ORDER = " order by t.began_on desc, t.kind desc, t.id desc limit :limit";

    static final String AFTER = "(t.began_on, t.kind, t.id) < (:afterDay, :afterKind, :afterId)";
}
