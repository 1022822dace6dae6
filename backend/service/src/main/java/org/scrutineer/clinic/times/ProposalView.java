package org.scrutineer.clinic.times;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/**
 * A proposal on the wire, as its reader may act on it.
 *
 * @param requests those of its agenda that the reader may see
 * @param asked everybody with their answers; null for those who may not arrange it
 * @param toAnswer whether the reader is asked of a time that is to come and has not answered it
 * @param callingOff why it was called off
 * @param clinic the reference of what was booked
 */
public record ProposalView(
        String reference,
        String title,
        ProposalState state,
        String stateText,
        long minutes,
        @Nullable String note,
        List<Time> times,
        List<AgendaItem> requests,
        @Nullable AtPanel panel,
        @Nullable List<Asked> asked,
        boolean askedMe,
        boolean toAnswer,
        String proposedBy,
        Instant proposedAt,
        @Nullable Words callingOff,
        @Nullable String clinic,
        List<ProposalMove> actions) {

    /**
     * A time.
     *
     * @param localStart as London's clocks show it
     * @param withdrawn whether it is proposed no more
     * @param mine whether it suits the reader; null where they have not said
     */
    public record Time(
            long id,
            Instant startsAt,
            Instant endsAt,
            String localStart,
            boolean withdrawn,
            @Nullable TimeAnswer mine) {}

    /** A panel that is to meet. */
    public record AtPanel(String reference, String title) {}

    /** Somebody who is asked. */
    public record Asked(String subject, String name, List<Given> answers) {}

    /** What somebody said of a time. */
    public record Given(long time, TimeAnswer answer) {}

    /** Why it ended. */
    public record Words(String text, String by, Instant at) {}
}
