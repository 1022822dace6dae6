package org.scrutineer.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** A request as it is read for a caller. */
record RequestRow(
        long id,
        String question,
        @Nullable String hopedAnswer,
        AnswerKind wish,
        RequestState state,
        @Nullable AnswerKind answerKind,
        boolean late,
        String raisedBy,
        String raisedName,
        Instant raisedAt,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String answer,
        @Nullable String answeredName,
        @Nullable Instant answeredAt,
        List<String> answerCharts,
        AnswerAudience audience,
        @Nullable Boolean satisfied,
        @Nullable String satisfactionNote,
        @Nullable Instant satisfactionAt,
        String measures,
        @Nullable String supporters,
        boolean supportedByMe,
        boolean leads,
        @Nullable Long joinedTo,
        @Nullable String joined,
        String scorecardCode,
        String title,
        String periodCode,
        Frequency frequency,
        YearType yearType,
        @Nullable String forCommittee,
        AnswerDraftRow draft,
        TriageRow triage) {

    /** Whether it stands so that it can make this move. */
    boolean can(RequestMove move) {
        return move.isLegal(state, answerKind);
    }

    /**
     * Begins a statement on {@code seen}, the requests that the caller may see; bind with {@link
     * Visibility#bind}.
     */
    static final String SEEN =
            """
            with seen as not materialized (
                select r.*, e.scorecard_code, e.period_code, s.title, s.frequency, s.year_type, whom.audience, whom.committees as readers, about.exempt
                from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
                cross join lateral (select %s as exempt) about cross join lateral (select %s) whom
                where %s and (%s or not about.exempt) and %s)
            """
                    .formatted(
                            RequestVisibility.ON_EXEMPT,
                            RequestVisibility.READERS,
                            Visibility.EDITION,
                            Visibility.EXEMPT,
                            RequestVisibility.KEPT_FOR);

    /** The measures of {@code seen r}. */
    static final String MEASURES =
            """
            cast((select json_agg(json_build_object('code', m.indicator_code, 'title', i.title) order by m.indicator_code)
                  from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id) as text)\
            """;

    /**
     * One statement whatever the number of requests: measures, supporters and those joined to it
     * come along as JSON.
     */
    static final String SELECT =
            SEEN
                    + """
                    select r.id, r.question, r.hoped_answer, r.wish, r.state, r.answer_kind, r.late, r.raised_by, r.raised_name, r.raised_at,
                           r.decided_name, r.decided_at, r.reason, case when told.reads then r.answer end as answer, r.answered_name, r.answered_at, r.answer_charts, r.given_to, r.given_to_committee,
                           r.satisfied, case when told.reads then r.satisfaction_note end as satisfaction_note, r.satisfaction_at,
                           %s as measures,
                           cast((select json_agg(json_build_object('name', p.name, 'at', p.at) order by p.at) from request_supporter p where p.request_id = r.id) as text) as supporters,
                           exists (select 1 from request_supporter p where p.request_id = r.id and p.subject = :me) as supported_by_me,
                           r.joined_to is null as leads, (select l.id from seen l where l.id = r.joined_to) as joined_to,
                           cast((select json_agg(json_build_object('id', j.id, 'question', j.question, 'raisedBy', j.raised_name, 'raisedAt', j.raised_at) order by j.id)
                                 from seen j where j.joined_to = r.id) as text) as joined,
                           r.scorecard_code, r.title, r.period_code, r.frequency, r.year_type, r.for_committee, %s, %s
                    from seen r left join answer_draft d on d.request_id = r.id and :seesAnswerDrafts cross join lateral (select %s as reads) told where true
                    """
                            .formatted(
                                    MEASURES,
                                    AnswerDraftRow.COLUMNS,
                                    TriageRow.COLUMNS,
                                    RequestVisibility.ANSWER);
}
