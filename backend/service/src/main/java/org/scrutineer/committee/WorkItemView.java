package org.scrutineer.committee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;

/**
 * An item on the wire, as its reader may act on it.
 *
 * @param about the reference of the request, clinic or recommendation
 * @param history how it came to the meeting it is on
 * @param ended what came of it, or why it was withdrawn
 * @param answersRequest whether saying what came of it answers its request too
 */
public record WorkItemView(
        String reference,
        String committee,
        String committeeTitle,
        WorkItemKind kind,
        String kindText,
        String title,
        String wanted,
        @Nullable String about,
        @Nullable MeetingInBrief meeting,
        WorkItemState state,
        String stateText,
        String putBy,
        Instant putAt,
        List<Step> history,
        @Nullable ClinicNote ended,
        boolean answersRequest,
        List<WorkItemMove> actions) {

    /** From which meeting it came to which. */
    public record Step(
            WorkItemMove move,
            @Nullable MeetingInBrief from,
            @Nullable MeetingInBrief to,
            @Nullable String reason,
            String by,
            Instant at) {}
}
