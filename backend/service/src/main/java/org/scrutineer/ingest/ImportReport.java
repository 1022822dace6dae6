package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;

/**
 * What a file did, or would do.
 *
 * @param openData whether the file has the first line of the Department for Education's open data
 * @param understood of how the file is made, in words
 * @param causes of the problems, those of most problems first
 * @param warnings of figures that look wrong although they may be right
 * @param touches of a dry run without problems, what loading the file would touch beside the
 *     figures
 * @param load by which it is found among the loads; null for what was not loaded
 */
public record ImportReport(
        boolean dryRun,
        boolean loaded,
        boolean openData,
        int rows,
        int added,
        int revised,
        int unchanged,
        List<String> understood,
        int problemCount,
        List<ImportCause> causes,
        List<Place> problems,
        int warningCount,
        List<Place> warnings,
        List<ImportChange> changes,
        List<ImportTouch> touches,
        @Nullable Long load) {

    ImportReport loadedAs(long id) {
        return with(touches, id);
    }

    /** For whoever may not see all that it touches. */
    public ImportReport withoutTouches() {
        return with(List.of(), load);
    }

    private ImportReport with(List<ImportTouch> touched, @Nullable Long loadedBy) {
        return new ImportReport(
                dryRun,
                loaded,
                openData,
                rows,
                added,
                revised,
                unchanged,
                understood,
                problemCount,
                causes,
                problems,
                warningCount,
                warnings,
                changes,
                touched,
                loadedBy);
    }

    /**
     * Problems that have one cause.
     *
     * @param rows the first of them
     * @param found the first different things that stood there, shortened
     */
    public record ImportCause(
            @Nullable String column,
            String detail,
            int count,
            List<Integer> rows,
            List<String> found) {}

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
