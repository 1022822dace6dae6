package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rounding: half-up, away from zero on a tie, to the decimals that members see. */
final class Rounding {

    private Rounding() {}

    static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
