package org.scrutineer.clinic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * A clinic as people and calendars are told of it. Whoever tells somebody asks first what of its
 * agenda they may see.
 *
 * @param sequence of the event in calendars
 * @param changedAt when the event became what it is
 * @param requests their numbers, in the order of the agenda
 * @param reason why it was cancelled; null unless it was
 */
public record ClinicToTell(
        long id,
        ClinicState state,
        Booking booking,
        int sequence,
        Instant changedAt,
        List<Long> requests,
        @Nullable String reason) {

    /** As people and URLs name it. */
    public String reference() {
        return Reference.CLINIC.of(id);
    }

    /** Such as "Performance clinic: School attendance". */
    public String name() {
        return "Performance clinic: " + booking.title();
    }

    /** Where its page is. */
    public String path() {
        return "/clinics/" + reference();
    }
}
