package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;

/**
 * What a file did, or would do.
 *
 * @param warnings of figures that look wrong although they may be right
 */
public record ImportReport(
        boolean dryRun,
        boolean loaded,
        int rows,
        int added,
        int revised,
        int unchanged,
        int problemCount,
        List<Place> problems,
        int warningCount,
        List<Place> warnings,
        List<ImportChange> changes) {

    /** One row that adds or revises, with the figures as members see them. */
    public record ImportChange(
            int row,
            String indicator,
            String area,
            String period,
            String kind,
            @Nullable String before,
            @Nullable String after) {}
}
