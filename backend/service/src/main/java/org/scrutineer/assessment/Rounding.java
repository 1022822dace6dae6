package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one way to round: half-up, away from zero on a tie, to the decimals that members see. */
public final class Rounding {

    private Rounding() {}

    /**
     * To 12 decimals, for figures that are compared with each other unrounded. Spreadsheets write
     * 38.7 as 38.700000000000003, and a division that does not come out even stops somewhere; a tie
     * must stay a tie.
     */
    static BigDecimal settle(BigDecimal value) {
        return round(value, 12);
    }

    public static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
