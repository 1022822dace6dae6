package org.scrutineer.edition.change;

import org.scrutineer.assessment.Rating;

/**
 * How a measure's rating changed. Only what was rated before can have turned, and only with its
 * figure: what improved and is red now did not turn red, its target did.
 */
enum Turn {
    NONE,
    RED,
    AMBER,
    GREEN,
    /** Rated now and not before. */
    RATED,
    NO_LONGER_RATED,
    /** Worse rated though the figure is better, or better rated though it is worse. */
    AGAINST_ITS_FIGURE;

    /**
     * @param better above 0 when the later figure is better, below when worse, 0 when neither is
     *     known
     */
    static Turn of(Rating.Code before, Rating.Code after, int better) {
        if (before == after) {
            return NONE;
        }
        if (before == Rating.Code.NOT_RATED) {
            return RATED;
        }
        if (after == Rating.Code.NOT_RATED) {
            return NO_LONGER_RATED;
        }
        // Codes are in order from green to red.
        if (Integer.signum(after.compareTo(before)) == Integer.signum(better)) {
            return AGAINST_ITS_FIGURE;
        }
        return switch (after) {
            case RED -> RED;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
            case NOT_RATED -> NO_LONGER_RATED;
        };
    }

    static Turn of(Pair pair) {
        return of(
                pair.before().rating().code(),
                pair.after().rating().code(),
                Move.betterAsSaid(pair));
    }
}
