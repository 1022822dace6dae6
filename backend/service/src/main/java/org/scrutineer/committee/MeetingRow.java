package org.scrutineer.committee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;
import org.scrutineer.http.Reference;

/** A meeting as it is read for its views. */
record MeetingRow(
        long id,
        String committee,
        @Nullable String title,
        Instant startsAt,
        String place,
        MeetingState state,
        @Nullable String reason,
        @Nullable String cancelledName,
        @Nullable Instant cancelledAt) {

    static final String SELECT =
            "select m.id, m.committee, m.title, m.starts_at, m.place, m.state, m.reason, m.cancelled_name, m.cancelled_at from committee_meeting m ";

    MeetingInBrief brief() {
        return new MeetingInBrief(Reference.MEETING.of(id), title, startsAt, place);
    }

    @Nullable ClinicNote cancellation() {
        return reason == null || cancelledName == null || cancelledAt == null
                ? null
                : new ClinicNote(reason, cancelledName, cancelledAt);
    }
}
