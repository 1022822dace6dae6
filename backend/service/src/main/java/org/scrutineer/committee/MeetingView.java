package org.scrutineer.committee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;

/**
 * A meeting on the wire, as its reader may act on it.
 *
 * @param localStart as London's clocks show it
 * @param cancellation why it was cancelled
 */
public record MeetingView(
        String reference,
        String committee,
        @Nullable String title,
        Instant startsAt,
        String localStart,
        String place,
        MeetingState state,
        String stateText,
        @Nullable ClinicNote cancellation,
        List<MeetingMove> actions) {}
