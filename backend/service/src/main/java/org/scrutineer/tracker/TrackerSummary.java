package org.scrutineer.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.tracker.TrackedView.CommitteeName;

/**
 * What was asked in a stretch of time and what changed, of what the reader may see.
 *
 * @param to the last day
 * @param committee null where it is for all
 * @param counts of what was asked, recommended and agreed in these days, by where it stands now
 * @param clinics those held in these days, the first first
 * @param measures those asked about in these days
 */
public record TrackerSummary(
        LocalDate from,
        LocalDate to,
        @Nullable CommitteeName committee,
        List<TrackedCount> counts,
        Answers answers,
        List<HeldClinic> clinics,
        List<AskedMeasure> measures) {

    /**
     * How the requests of these days were answered.
     *
     * @param late sent after the window had closed
     * @param medianDays from asking to the answer, in days; null where none is answered
     * @param satisfied whoever asked says that it answered the question
     * @param silent they said nothing, which is neither yes nor no
     */
    public record Answers(
            int requests,
            int late,
            int answered,
            @Nullable Double medianDays,
            int satisfied,
            int notSatisfied,
            int silent) {}

    /** A clinic that was held. */
    public record HeldClinic(String reference, String title, Instant startsAt) {}

    /**
     * A measure as it stood in the edition that was first asked about, and as it stands now.
     *
     * @param requests how many of these days are on it
     */
    public record AskedMeasure(
            String indicator,
            String title,
            String scorecard,
            int requests,
            MeasureInBrief asked,
            MeasureInBrief now) {}
}
