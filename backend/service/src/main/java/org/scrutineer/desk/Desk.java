package org.scrutineer.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.grid.InGrid;
import org.scrutineer.load.FigureLoad;

/**
 * What lies on the caller's desk beside the editions in work, which have a list and tasks of their
 * own.
 *
 * @param outdated published editions that a later figure contradicts, those first of which a figure
 *     was revised last
 * @param waiting figures that wait to be confirmed, the longest first
 * @param loads the newest first
 * @param returns what must be sent to government soon, or should have been, the earliest first
 */
record Desk(
        List<Outdated> outdated,
        List<Waiting> waiting,
        List<FigureLoad> loads,
        List<DueReturn> returns) {

    /** A round of a statutory return that is not sent. */
    record DueReturn(String code, String title, String round, LocalDate dueOn, boolean late) {}

    /** A published edition. */
    record Outdated(
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel,
            int revision,
            Instant publishedAt,
            List<Contradicted> figures) {}

    /**
     * A figure that it shows.
     *
     * @param was as the edition shows it
     * @param now as it is known now
     */
    record Contradicted(
            String indicator,
            String title,
            String period,
            String periodLabel,
            String was,
            String now,
            String revisedBy,
            Instant revisedAt,
            @Nullable String reason) {}

    /**
     * A figure that a lead officer recorded.
     *
     * @param grid where it is confirmed; null where no grid shows it
     */
    record Waiting(
            String indicator,
            String title,
            String serviceName,
            String period,
            String periodLabel,
            String recordedBy,
            Instant recordedAt,
            @Nullable InGrid grid) {}
}
