package org.scrutineer.annualreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on the wire, without what it says.
 *
 * @param steps what happened to it, for those who see drafts; empty for others
 * @param actions what the caller may do now
 */
public record AnnualReportView(
        String reference,
        String scorecard,
        String scorecardTitle,
        ReportYear year,
        AnnualReportState state,
        String stateText,
        @Nullable Instant publishedAt,
        List<Step> steps,
        List<AnnualReportMove> actions) {

    /** What happened to it. */
    public record Step(
            AnnualReportMove move, String moveText, @Nullable String text, String by, Instant at) {}

    /** The same in a list. */
    public record InBrief(
            String reference,
            String scorecard,
            String scorecardTitle,
            ReportYear year,
            AnnualReportState state,
            String stateText,
            @Nullable Instant publishedAt) {}
}
