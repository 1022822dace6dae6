package org.scrutineer.edition.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.periodvalue.PeriodValueView;

/** One measure of an edition with all its history, as members read it. */
public record MeasureDocument(
        String scorecard,
        String scorecardTitle,
        PeriodName period,
        AreaName council,
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
        List<Point> history,
        List<AreaHistory> comparatorHistory,
        List<DocumentThreshold> thresholds,
        List<PeriodValueView> revisions) {

    /** Another area's values, oldest first. */
    public record AreaHistory(String area, String name, Area.Kind kind, List<Point> points) {}
}
