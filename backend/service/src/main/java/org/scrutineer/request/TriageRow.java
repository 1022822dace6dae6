package org.scrutineer.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What governance did with a request, as it is read for a caller.
 *
 * @param courses what bears on the deadlines of an open one and of those it is joined with
 * @param documentClock the last clock for documents that was started on it
 */
record TriageRow(
        @Nullable String acknowledgedName,
        @Nullable Instant acknowledgedAt,
        @Nullable String declineReply,
        @Nullable Instant declineReplyAt,
        @Nullable String clarifications,
        @Nullable String extensions,
        @Nullable String leadOfficers,
        @Nullable String courses,
        @Nullable String documentClock) {

    /**
     * Without a target and without an extension nothing is due, so what bears on it is not read.
     */
    private static final String CAN_BE_DUE =
            """
            (exists (select 1 from request_target t where coalesce(t.acknowledge_days, t.decide_days, t.answer_days) is not null)
             or exists (select 1 from request_extension x join deep_dive_request g on g.id = x.request_id where coalesce(g.joined_to, g.id) = coalesce(r.joined_to, r.id)))\
            """;

    /** The columns, of {@code seen r}. */
    static final String COLUMNS =
            """
            r.acknowledged_name, r.acknowledged_at, r.decline_reply, r.decline_reply_at,
            cast((select json_agg(json_build_object('question', c.question, 'by', c.asked_name, 'at', c.asked_at, 'reply', c.reply, 'repliedAt', c.replied_at, 'endedAt', c.ended_at) order by c.id)
                  from request_clarification c where c.request_id = r.id) as text) as clarifications,
            cast((select json_agg(json_build_object('step', x.step, 'until', x.until, 'reason', x.reason, 'by', x.by_name, 'at', x.at) order by x.id)
                  from request_extension x where x.request_id = r.id) as text) as extensions,
            cast((select json_agg(json_build_object('subject', o.subject, 'name', o.name, 'at', o.at) order by o.name, o.subject)
                  from request_officer o where o.request_id = coalesce(r.joined_to, r.id)) as text) as lead_officers,
            case when r.state in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED') and %s then
                cast((select json_agg(json_build_object(
                          'raisedAt', g.raised_at,
                          'waits', coalesce((select json_agg(json_build_object('since', c.asked_at, 'until', coalesce(c.replied_at, c.ended_at)) order by c.id)
                                             from request_clarification c where c.request_id = g.id), '[]'),
                          'extensions', coalesce((select json_agg(json_build_object('step', x.step, 'until', x.until, 'at', x.at) order by x.id)
                                                  from request_extension x where x.request_id = g.id), '[]')) order by g.id)
                      from seen g where g.id = coalesce(r.joined_to, r.id) or g.joined_to = coalesce(r.joined_to, r.id)) as text)
            end as courses,
            cast((select json_build_object('state', k.state, 'documents', k.documents, 'receivedOn', k.received_on, 'unit', k.unit, 'startedBy', k.started_name, 'startedAt', k.started_at,
                                           'endedOn', k.ended_on, 'reason', k.reason, 'endedBy', k.ended_name, 'endedAt', k.ended_at)
                  from request_document_clock k where k.request_id = r.id order by k.id desc limit 1) as text) as document_clock\
            """
                    .formatted(CAN_BE_DUE);
}
