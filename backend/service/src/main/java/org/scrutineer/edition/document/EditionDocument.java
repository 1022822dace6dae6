package org.scrutineer.edition.document;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard of an edition, as members read it.
 *
 * @param caution how far its figures can be relied on from one period to the next; null without one
 * @param unchecked for how many measures the figure of the region or England could not be checked;
 *     null when there is none
 * @param demonstrationRule how many of its measures are rated by the demonstration's rule and what
 *     that is; null where none is
 */
public record EditionDocument(
        String scorecard,
        String title,
        String purpose,
        PeriodInDocument period,
        @Nullable Integer revision,
        @Nullable String erratum,
        Council council,
        boolean preview,
        boolean demonstration,
        String ruleVersion,
        int setVersion,
        String overview,
        @Nullable String dataNote,
        @Nullable Instant publishedAt,
        @Nullable Instant requestsUntil,
        CountsByRating counts,
        List<HowToRead> howToRead,
        List<Finding> findings,
        List<Theme> themes,
        @Nullable Agreement arrangement,
        @Nullable SetChange setChange,
        @Nullable Changes changes,
        @Nullable String caution,
        @Nullable String unchecked,
        @Nullable String demonstrationRule) {

    /** The same with each of its measures as this makes it. */
    public EditionDocument with(UnaryOperator<Measure> measure) {
        return new EditionDocument(
                scorecard,
                title,
                purpose,
                period,
                revision,
                erratum,
                council,
                preview,
                demonstration,
                ruleVersion,
                setVersion,
                overview,
                dataNote,
                publishedAt,
                requestsUntil,
                counts,
                howToRead,
                findings,
                themes.stream()
                        .map(
                                each ->
                                        new Theme(
                                                each.name(),
                                                each.measures().stream().map(measure).toList()))
                        .toList(),
                arrangement,
                setChange,
                changes,
                caution,
                unchecked,
                demonstrationRule);
    }

    /** What a part of the page says, from its own first row. */
    public record HowToRead(String heading, String text) {}

    /** A heading with its measures. */
    public record Theme(String name, List<Measure> measures) {}
}
