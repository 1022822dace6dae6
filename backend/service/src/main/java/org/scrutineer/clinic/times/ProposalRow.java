package org.scrutineer.clinic.times;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.times.ProposalView.AtPanel;
import org.scrutineer.http.Reference;
import org.scrutineer.request.RequestVisibility;

/**
 * A proposal as it is read for its views: its times, and who is asked with their answers, come
 * along as JSON.
 *
 * @param whole whether the caller may read all of its agenda
 */
record ProposalRow(
        long id,
        ProposalState state,
        String title,
        int minutes,
        @Nullable String note,
        @Nullable Long panelId,
        @Nullable String panelTitle,
        @Nullable Long clinicId,
        String proposedName,
        Instant proposedAt,
        @Nullable String reason,
        @Nullable String endedName,
        @Nullable Instant endedAt,
        List<Long> requests,
        String times,
        String asked,
        boolean askedMe,
        boolean whole) {

    /** A time as it comes along. */
    record Time(long id, Instant startsAt, boolean withdrawn) {}

    /** Somebody who is asked, as they come along. */
    record Asked(String subject, String name, List<ProposalView.Given> answers) {}

    static final String ASKED_ME =
            "exists (select 1 from clinic_proposal_invitee v where v.proposal_id = p.id and v.subject = :me)";

    private static final String WHOLE_AGENDA =
            """
            not exists (select 1 from clinic_proposal_request q where q.proposal_id = p.id and not exists (
                    select 1 from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                    where r.id = q.request_id and %s))
            """
                    .formatted(RequestVisibility.REQUEST);

    /**
     * Those that are there for the caller: who is asked, and of those who arrange clinics whoever
     * may read every request on the agenda.
     */
    static final String SELECT =
            """
            select p.id, p.state, p.title, p.minutes, p.note, p.panel_id, (select n.title from panel n where n.id = p.panel_id) as panel_title, p.clinic_id,
                   p.proposed_name, p.proposed_at, p.reason, p.ended_name, p.ended_at,
                   array(select q.request_id from clinic_proposal_request q where q.proposal_id = p.id order by q.place) as requests,
                   cast(coalesce((select json_agg(json_build_object('id', t.id, 'startsAt', t.starts_at, 'withdrawn', t.withdrawn_at is not null) order by t.starts_at)
                                  from proposed_time t where t.proposal_id = p.id), '[]') as text) as times,
                   cast(coalesce((select json_agg(json_build_object('subject', v.subject, 'name', v.name, 'answers', (
                                      select coalesce(json_agg(json_build_object('time', a.time_id, 'answer', a.answer) order by t.starts_at), '[]')
                                      from proposed_time_answer a join proposed_time t on t.id = a.time_id
                                      where t.proposal_id = p.id and a.subject = v.subject)) order by v.name, v.subject)
                                  from clinic_proposal_invitee v where v.proposal_id = p.id), '[]') as text) as asked,
                   %1$s as asked_me, %2$s as whole
            from clinic_proposal p where (%1$s or :arranges and %2$s)
            """
                    .formatted(ASKED_ME, WHOLE_AGENDA);

    @Nullable AtPanel panel() {
        return panelId == null || panelTitle == null
                ? null
                : new AtPanel(Reference.PANEL.of(panelId), panelTitle);
    }

    ProposalView.@Nullable Words calledOff() {
        return reason == null || endedName == null || endedAt == null
                ? null
                : new ProposalView.Words(reason, endedName, endedAt);
    }
}
