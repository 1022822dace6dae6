package org.scrutineer.edition.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.scorecard.RatingCounts;

/** The scorecard of an edition, as members read it. */
public record EditionDocument(
        String scorecard,
        String title,
        String purpose,
        PeriodName period,
        AreaName council,
        boolean preview,
        boolean demonstration,
        String ruleVersion,
        int setVersion,
        String overview,
        @Nullable Instant publishedAt,
        @Nullable Instant requestsUntil,
        RatingCounts counts,
        List<HowToRead> howToRead,
        List<Finding> findings,
        List<Theme> themes) {

    /** What a part of the page says, from its own first row. */
    public record HowToRead(String heading, String text) {}

    /** A heading with its measures. */
    public record Theme(String name, List<Measure> measures) {}
}
