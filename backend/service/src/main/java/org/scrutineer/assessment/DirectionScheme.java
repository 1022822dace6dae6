package org.scrutineer.assessment;

import java.math.BigDecimal;

/**
 * A named way to read movement. A council chooses one; an indicator may say otherwise about what is
 * compared with and which movement is too small to count.
 */
public enum DirectionScheme {
    /** As shown, with the period before: improved, worsened, no change. */
    STANDARD(DirectionComparator.PREVIOUS_PERIOD),

    /**
     * As shown, with the period before; what worsened is told apart by whether it is still within
     * the limits of the target. From Rotherham's Early Help and Family Engagement performance
     * report of March 2017.
     */
    ROTHERHAM(DirectionComparator.PREVIOUS_PERIOD),

    /**
     * Unrounded, with the same period last year. From the technical notes of the Department for
     * Education's NEET scorecard.
     */
    DFE(DirectionComparator.SAME_PERIOD_LAST_YEAR);

    private final DirectionComparator comparator;

    DirectionScheme(DirectionComparator comparator) {
        this.comparator = comparator;
    }

    /** What an indicator is compared with that does not say. */
    public DirectionComparator comparator() {
        return comparator;
    }

    /** A value as this scheme compares it. */
    BigDecimal compared(BigDecimal value, int decimals) {
        return this == DFE ? Rounding.settle(value) : Rounding.round(value, decimals);
    }
}
