package org.scrutineer.clinic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/**
 * A clinic on the wire, as its reader may act on it.
 *
 * @param localStart as London's clocks show it
 * @param requests those of its agenda that the reader may see
 * @param cancellation why it was cancelled
 * @param panel the one that meets at it
 */
public record ClinicView(
        String reference,
        String title,
        ClinicState state,
        String stateText,
        Instant startsAt,
        Instant endsAt,
        String localStart,
        long minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String preparation,
        List<AgendaItem> requests,
        List<Invited> invited,
        boolean invitedMe,
        List<ClinicNote> questions,
        @Nullable ClinicNote notes,
        @Nullable ClinicNote outcome,
        @Nullable ClinicNote cancellation,
        @Nullable AtPanel panel,
        List<ClinicMove> actions) {

    /** A panel that meets. */
    public record AtPanel(String reference, String title) {}

    /**
     * Somebody who is invited.
     *
     * @param subject for those alone who may arrange clinics
     */
    public record Invited(@Nullable String subject, String name) {}
}
