package org.scrutineer.search;

import java.util.List;
import org.scrutineer.glossary.GlossaryTerm;

/**
 * What was found of what the caller may read, each kind best first.
 *
 * @param alsoSearched what else it was searched by, being called that too
 */
public record SearchResults(
        String query,
        List<String> alsoSearched,
        Found<FoundMeasure> measures,
        Found<FoundScorecard> scorecards,
        Found<FoundRequest> requests,
        Found<GlossaryTerm> glossary) {

    /**
     * The first of them.
     *
     * @param total how many there are for this caller
     */
    public record Found<T>(int total, List<T> items) {}

    /** A measure, where it was published last. */
    public record FoundMeasure(
            String indicator,
            String title,
            String theme,
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel) {}

    /** A scorecard. */
    public record FoundScorecard(String code, String title, String purpose) {}

    /** A member's question. */
    public record FoundRequest(String reference, String question, List<String> measures) {}
}
