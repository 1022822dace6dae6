package org.scrutineer.owed;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.scorecard.EditionState;

/**
 * What each service owes an edition, and by when.
 *
 * @param doubtful of the figures that it shows, those that look wrong
 */
public record EditionTasks(
        String scorecard,
        String scorecardTitle,
        String period,
        String periodLabel,
        int revision,
        EditionState state,
        boolean commentaryRequired,
        LocalDate figuresDue,
        LocalDate commentaryDue,
        int owed,
        String text,
        List<DoubtfulFigureView> doubtful,
        List<ServiceTasks> services) {}
