package org.scrutineer.arrangementreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review of an arrangement on the wire.
 *
 * @param evidence as it stands, and once it is decided as it stood then
 * @param answered whether the reader has answered the questions
 * @param actions what the reader may do now
 */
record ArrangementReviewView(
        String reference,
        String scorecard,
        String scorecardTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        ArrangementState state,
        String stateText,
        String openedBy,
        Instant openedAt,
        Evidence evidence,
        List<Option> options,
        @Nullable Decision decision,
        boolean answered,
        List<ArrangementMove> actions) {

    /** The same in a list. */
    record InBrief(
            String reference,
            String scorecard,
            String scorecardTitle,
            ArrangementState state,
            String stateText,
            Instant openedAt,
            @Nullable LocalDate nextReviewOn) {}
}
