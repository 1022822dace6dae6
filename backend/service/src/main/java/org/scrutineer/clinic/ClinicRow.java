package org.scrutineer.clinic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicView.AtPanel;
import org.scrutineer.http.Reference;

/**
 * A clinic as it is read for its views: who is invited and what was asked come along as JSON.
 *
 * @param over whether it is no longer planned
 * @param position among those that are over, or among the others
 * @param whole whether the caller may read all of its agenda
 */
record ClinicRow(
        long id,
        boolean over,
        long position,
        ClinicState state,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable String preparation,
        @Nullable String notes,
        @Nullable String notesName,
        @Nullable Instant notesAt,
        @Nullable String outcome,
        @Nullable String heldName,
        @Nullable Instant heldAt,
        @Nullable String reason,
        @Nullable String cancelledName,
        @Nullable Instant cancelledAt,
        List<Long> requests,
        String invited,
        String questions,
        boolean invitedMe,
        @Nullable Long panelId,
        @Nullable String panelTitle,
        boolean whole) {

    private static final String OVER = "c.state <> 'PLANNED'";

    /** The next first, then those that are over, the newest first. */
    private static final String POSITION =
            "cast(extract(epoch from c.starts_at) as bigint) * case when c.state = 'PLANNED' then 1 else -1 end";

    static final String ORDER = " order by over, position, c.id limit :limit";

    static final String AFTER =
            "(%s, %s, c.id) > (cast(:over as boolean), cast(:position as bigint), cast(:after as bigint))"
                    .formatted(OVER, POSITION);

    static final String SELECT =
            """
            select c.id, %s as over, %s as position, c.state, c.title, c.starts_at, c.ends_at, c.place, c.link, c.preparation,
                   c.notes, c.notes_name, c.notes_at, c.outcome, c.held_name, c.held_at, c.reason, c.cancelled_name, c.cancelled_at,
                   array(select q.request_id from clinic_request q where q.clinic_id = c.id order by q.place) as requests,
                   cast(coalesce((select json_agg(json_build_object('subject', v.subject, 'name', v.name) order by v.name, v.subject)
                                  from clinic_invitee v where v.clinic_id = c.id and v.until_sequence is null), '[]') as text) as invited,
                   cast(coalesce((select json_agg(json_build_object('text', n.text, 'by', n.asked_name, 'at', n.asked_at) order by n.id)
                                  from clinic_question n where n.clinic_id = c.id), '[]') as text) as questions,
                   %s as invited_me,
                   c.panel_id, (select p.title from panel p where p.id = c.panel_id) as panel_title, %s as whole
            from clinic c where %s
            """
                    .formatted(
                            OVER,
                            POSITION,
                            ClinicVisibility.INVITED,
                            ClinicVisibility.WHOLE_AGENDA,
                            ClinicVisibility.CLINIC);

    Booking booking() {
        return new Booking(title, startsAt, endsAt, place, link, preparation);
    }

    @Nullable AtPanel panel() {
        return panelId == null || panelTitle == null
                ? null
                : new AtPanel(Reference.PANEL.of(panelId), panelTitle);
    }

    @Nullable ClinicNote written() {
        return words(notes, notesName, notesAt);
    }

    @Nullable ClinicNote held() {
        return words(outcome, heldName, heldAt);
    }

    @Nullable ClinicNote cancelled() {
        return words(reason, cancelledName, cancelledAt);
    }

    private static @Nullable ClinicNote words(
            @Nullable String text, @Nullable String by, @Nullable Instant at) {
        return text == null || by == null || at == null ? null : new ClinicNote(text, by, at);
    }
}
