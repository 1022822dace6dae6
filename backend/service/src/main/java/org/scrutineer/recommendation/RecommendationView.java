package org.scrutineer.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on the wire, as its reader may act on it.
 *
 * @param reference as addresses hold it
 * @param cited as people cite it
 * @param lead their name
 * @param responseDueOn null where there is no clock, or while it stands still
 * @param inspection whose report recommends it; null where a committee does
 * @param requests those that the reader may see, and so clinics and measures
 * @param steps the first first
 */
public record RecommendationView(
        String reference,
        String cited,
        String year,
        String committee,
        String committeeTitle,
        String text,
        String addressedTo,
        LocalDate madeOn,
        String lead,
        boolean mine,
        boolean clock,
        @Nullable LocalDate responseDueOn,
        boolean overdue,
        RecommendationState state,
        String stateText,
        @Nullable OfInspection inspection,
        List<AboutRequest> requests,
        List<AboutClinic> clinics,
        List<MeasureName> measures,
        List<Step> steps,
        String recordedBy,
        Instant recordedAt,
        List<RecommendationMove> actions) {

    /** The inspection whose report recommends it. */
    public record OfInspection(String reference, String title) {}

    /** A request it rests on. */
    public record AboutRequest(String reference, String question) {}

    /** A clinic it rests on. */
    public record AboutClinic(String reference, String title) {}

    /** A measure it is about. */
    public record MeasureName(String code, String title) {}

    /**
     * What happened to it.
     *
     * @param day the day in London on which it did
     * @param text why, or by what it can be seen; null where it simply goes on
     * @param by who recorded it
     */
    public record Step(
            RecommendationMove move,
            String moveText,
            LocalDate day,
            @Nullable String text,
            String by,
            Instant at) {}
}
