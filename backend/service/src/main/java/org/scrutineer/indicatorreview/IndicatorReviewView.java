package org.scrutineer.indicatorreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicatorreview.IndicatorReviewRepository.Participant;
import org.scrutineer.indicatorreview.SaidOfMeasures.Comment;
import org.scrutineer.indicatorreview.SetFindings.Gap;
import org.scrutineer.indicatorreview.SetFindings.Overlap;

/**
 * A review of measures on the wire.
 *
 * @param catalogueTitle the scorecard that shows everything there is to choose from
 * @param ended null while it runs
 * @param actions what the caller may do now
 */
public record IndicatorReviewView(
        String reference,
        String scorecard,
        String scorecardTitle,
        String catalogue,
        String catalogueTitle,
        String purpose,
        LocalDate startsOn,
        LocalDate reportsOn,
        ReviewState state,
        String openedBy,
        Instant openedAt,
        @Nullable Ending ended,
        List<Participant> participants,
        Counts counts,
        List<MeasureInReview> measures,
        List<Gap> gaps,
        List<Overlap> overlaps,
        List<ReviewMove> actions) {

    /**
     * How it ended.
     *
     * @param text the minute of the adoption, or why it was abandoned
     * @param setVersion the version that it made; null where it was abandoned, as are the days
     * @param askAgainOn when what was dropped is asked about again; null where nothing was
     */
    public record Ending(
            String text,
            String by,
            Instant at,
            @Nullable Integer setVersion,
            @Nullable LocalDate appliesFrom,
            @Nullable LocalDate askAgainOn) {}

    /**
     * How many measures there are.
     *
     * @param catalogue all there is to choose from, with today's
     * @param afterwards in the set as decided so far
     */
    public record Counts(int today, int catalogue, int afterwards, int decided) {}

    /** One measure of it with all that was said. */
    public record OneMeasure(
            String reference,
            String scorecardTitle,
            ReviewState state,
            MeasureInReview measure,
            String definition,
            @Nullable String numerator,
            @Nullable String source,
            List<VoiceView> voices,
            List<Comment> comments,
            List<Choice> choices,
            List<ReviewMove> actions) {}

    /** What one of the group would do with it. */
    public record VoiceView(
            String name,
            MeasureChange change,
            String words,
            @Nullable String replacedBy,
            @Nullable String replacement,
            @Nullable String reason,
            Instant at) {}

    /** What can become of it. */
    public record Choice(MeasureChange change, String words) {}
}
