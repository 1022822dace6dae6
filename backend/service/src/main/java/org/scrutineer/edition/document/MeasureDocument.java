package org.scrutineer.edition.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure with all its history, as members read it.
 *
 * @param scorecard null when no scorecard was asked for; then it has no revision either
 */
public record MeasureDocument(
        @Nullable String scorecard,
        @Nullable String scorecardTitle,
        PeriodInDocument period,
        @Nullable Integer revision,
        @Nullable String erratum,
        Council council,
        boolean preview,
        boolean demonstration,
        String ruleVersion,
        @Nullable Instant publishedAt,
        Measure measure,
        String headline,
        String definition,
        @Nullable String rationale,
        @Nullable String methodology,
        @Nullable String numeratorDescription,
        @Nullable String denominatorDescription,
        @Nullable String sourceName,
        @Nullable String sourceUrl,
        @Nullable IntervalView interval,
        ControlChartView controlChart,
        List<Point> history,
        List<AreaHistory> comparatorHistory,
        List<GroupFigures> groupFigures,
        List<Finding> findings,
        List<DocumentThreshold> thresholds,
        List<FigureRevision> revisions) {

    /** Another area's values, oldest first. */
    public record AreaHistory(String area, String name, ComparisonKind kind, List<Point> points) {}
}
