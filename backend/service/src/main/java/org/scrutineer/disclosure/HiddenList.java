package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy hides now, for officers.
 *
 * @param total how many figures, of which the newest are listed
 */
public record HiddenList(int total, List<Item> items) {

    /**
     * A hidden figure.
     *
     * @param secondary whether it is hidden only because it would give another back
     */
    public record Item(
            String indicator,
            String title,
            String area,
            String areaName,
            String period,
            String periodLabel,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean secondary) {}
}
