package org.scrutineer.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicNote;

/**
 * An action on the wire, as its reader may act on it.
 *
 * @param clinic where it was agreed; null where that was on a recommendation
 * @param recommendation on which it was agreed, and how people cite that; null where it was at a
 *     clinic
 * @param measures those its clinic was on, as far as the reader may see its requests, or those of
 *     its recommendation that the reader may see
 * @param owner their name
 * @param progress the newest first
 * @param ended by what it can be seen that it is done, or why it was dropped
 */
public record ActionView(
        String reference,
        @Nullable String clinic,
        @Nullable String clinicTitle,
        @Nullable String recommendation,
        @Nullable String recommendationCited,
        List<MeasureName> measures,
        String text,
        String owner,
        boolean mine,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate nextReportOn,
        ActionState state,
        String stateText,
        String agreedBy,
        Instant agreedAt,
        List<ClinicNote> progress,
        @Nullable ClinicNote ended,
        List<ActionMove> actions) {

    /** A measure that it is about. */
    public record MeasureName(String code, String title) {}
}
