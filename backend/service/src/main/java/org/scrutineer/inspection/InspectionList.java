package org.scrutineer.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.inspection.InspectionView.Judgement;

/**
 * The council's inspections in a table of every authority's.
 *
 * @param rows how many the table has
 * @param understood what was understood of the file
 */
public record InspectionList(int rows, List<String> understood, List<Read> inspections) {

    /**
     * One of them, to record.
     *
     * @param framework the one in use on its first day; null where that is not known
     * @param judgements one for each area of the framework
     * @param notRead what could not be read, in sentences
     * @param recordedAs the reference of what is recorded of this report already; null where
     *     nothing is
     */
    public record Read(
            int row,
            String title,
            @Nullable String framework,
            @Nullable String frameworkTitle,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate publishedOn,
            @Nullable String reportUrl,
            List<Judgement> judgements,
            List<String> notRead,
            @Nullable String recordedAs) {}
}
