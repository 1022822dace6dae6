package org.scrutineer.edition.reading;

import java.util.List;
import org.scrutineer.edition.reading.ThresholdPreview.RatedFigure;
import org.scrutineer.scorecard.EditionSummary;
import org.scrutineer.threshold.ThresholdService.Misfit;

/**
 * What another definition of an indicator would change.
 *
 * @param editions that are not published and show it, as far as the caller may see them
 * @param targets that would not fit it any more
 * @param figures how many of its newest figures were rated both ways
 * @param changed those of them that would read or be rated otherwise, newest first
 */
public record DefinitionPreview(
        List<EditionSummary> editions,
        List<Misfit> targets,
        int figures,
        List<ChangedFigure> changed) {

    /** One figure as it is rated now, and as it would be. */
    public record ChangedFigure(RatedFigure before, RatedFigure after) {}
}
