package org.scrutineer.clinic;

import java.time.Instant;
import org.scrutineer.http.Reference;

/**
 * A clinic as a calendar shows it.
 *
 * @param sequence of its event in calendars
 * @param changedAt when the event became what it is
 * @param exempt whether its agenda has anything on measures that are exempt from publication
 */
public record DatedClinic(
        long id,
        ClinicState state,
        Booking booking,
        int sequence,
        Instant changedAt,
        boolean invitedMe,
        boolean exempt) {

    /** As people and URLs name it. */
    public String reference() {
        return Reference.CLINIC.of(id);
    }
}
