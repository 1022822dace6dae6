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
 * @param exempt whether something on its agenda is exempt from publication
 * @param reason why it was cancelled; null unless it was
 */
public record ClinicToTell(
        long id,
        ClinicState state,
        Booking booking,
        int sequence,
        Instant changedAt,
        List<Long> requests,
        boolean exempt,
        @Nullable String reason) {

    /** As people and URLs name it. */
    public String reference() {
        return Reference.CLINIC.of(id);
    }

    /**
     * What it is about. E-mails and calendars are shared around, so they have nothing that was
     * written of a clinic on what is exempt: only its reference, when it is and where.
     */
    public String title() {
        return exempt ? reference() : booking.title();
    }

    /** Such as "Performance clinic: School attendance". */
    public String name() {
        return "Performance clinic: " + title();
    }

    /** What to read or bring; null where nothing is said. */
    public @Nullable String preparation() {
        return exempt ? null : booking.preparation();
    }

    /** Why it was cancelled; null where nothing is said. */
    public @Nullable String whyCancelled() {
        return exempt ? null : reason;
    }

    /** Where its page is. */
    public String path() {
        return "/clinics/" + reference();
    }
}
