package org.scrutineer.edition.document;

import org.scrutineer.scorecard.RatingCounts;

/** How many measures of an edition have each rating. */
public record CountsByRating(int green, int amber, int red, int notRated) {

    public static CountsByRating of(RatingCounts from) {
        return new CountsByRating(from.green(), from.amber(), from.red(), from.notRated());
    }
}
